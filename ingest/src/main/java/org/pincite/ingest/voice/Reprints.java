package org.pincite.ingest.voice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Block;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Document;
import org.pincite.ingest.voice.Voice.Reprint;

/**
 * What a reply prints again of the report that it answers. A label or a printed number begins it
 * ("Recommendation 12:", "Committee’s recommendation 3 (paragraph 20)", a boxed item), the reply
 * ends it ("The Government accepts", "Government response"), as does another kind of block.
 */
final class Reprints {
  /** Blocks of the longest recommendation with its parts. */
  private static final int LONGEST = 30;

  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)(?:(?!\\p{L}*(?:respon|repl|summary|accept|update))[\\p{L}’'‘-]+ ){0,6}?"
              + "(?:recommendation|conclusion)s?(?: (?:and|or|/) (?:recommendation|conclusion)s?)?"
              + "(?: ?(?:no\\.? ?)?(?<item>\\d+[\\d.]*[a-z]?\\)?(?: ?\\([ivx]+\\))?))?"
              + "(?: ?[(\\[](?:paragraphs?|paras?\\.?) (?<paragraph>[\\d., –-]+)[)\\]])?"
              + "(?:\\s*[:.–—]\\s*(?<words>.*)|\\s*)",
          Pattern.DOTALL);
  private static final Pattern NUMBER =
      Pattern.compile("(?<item>\\d+(?:\\.\\d+)?[a-z]?)[.)] .*", Pattern.DOTALL);
  private static final Pattern POINTER =
      Pattern.compile(
          "\\((?:(?:recommendation, )?(?:paragraphs?|paras?\\.?) )?(?<paragraph>\\d+[\\d., –-]*)\\)\\.?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern REPLY =
      Pattern.compile(
          "(?:We|I|(?:The |This |HM |UK )*(?:[Gg]overnments?|Department|Minister)\\b.{0,60}?|It is right)"
              + "(?: (?:also|therefore|do|does|not|fully|partially|broadly|largely|is|are|am|remains?|cannot|can|strongly|very|has|have|already))*"
              + " (?:accept|agree|welcome|note|support|reject|acknowledge|recognise|share|regret|unable|grateful"
              + "|committed|believe|consider|understand|disagree|thank|concur|endorse|undertake|intend|appreciate)(?:s|d|ed)?\\b.*"
              + "|.{0,160}? (?:(?:do|does) not )?(?:accepts?|agrees?|supports?|rejects?|welcomes?)(?: with)? (?:this|these|the) (?:recommendation|conclusion|finding).*"
              + "|(?:This|The|These) recommendations? (?:is|are|was|has|have) .*"
              + "|(?i:(?:partially |fully |not )?(?:accept(?:ed)?|agreed?|reject(?:ed)?|noted)(?: in (?:part|principle|full))?\\b).{0,20}"
              + "|(?i:(?:the )?(?:[\\p{L}’']+ ){0,5}(?:response|reply)\\b.{0,40})",
          Pattern.DOTALL);

  /** What a recommendation says and the reply to it seldom begins with. */
  private static final Pattern ASKS =
      Pattern.compile("^[^.]{0,120}\\b(?:should|must|recommend)\\b");

  private final Document document;
  private final Answered answered;
  private final List<Integer> run;
  private final Map<Integer, Reprint> byBlock = new HashMap<>();

  private Reprints(Document document, Answered answered) {
    this.document = document;
    this.answered = answered;
    List<Block> blocks = document.blocks();
    run =
        IntStream.range(0, blocks.size())
            .filter(i -> blocks.get(i).kind().isSearched())
            .filter(i -> blocks.get(i).kind() != BlockKind.NOTE)
            .boxed()
            .toList();
  }

  /** {@return what is reprinted, by the index of the block} */
  static Map<Integer, Reprint> in(Document document, Optional<Answered> answered) {
    return answered.map(found -> new Reprints(document, found).find()).orElse(Map.of());
  }

  private Map<Integer, Reprint> find() {
    int at = 0;
    while (at < run.size()) {
      Matcher label = LABEL.matcher(text(at));
      boolean labelled = label.matches() && !REPLY.matcher(text(at)).matches();
      if (labelled || isItem(at)) {
        boolean words =
            !labelled || label.group("words") != null && !label.group("words").isBlank();
        at = take(at, words ? at : at + 1, labelled ? label : null);
      } else {
        at++;
      }
    }
    return byBlock;
  }

  /** Marks what begins at an index; returns the index behind it. */
  private int take(int start, int first, @Nullable Matcher label) {
    int end = first > start && isLabelled(first) ? first : end(first);
    @Nullable String labelItem = label == null ? null : label.group("item");
    @Nullable String labelParagraph = label == null ? null : label.group("paragraph");
    @Nullable String item = labelItem;
    for (int i = start; i < end; i++) {
      @Nullable String number = i < first || labelItem != null ? null : number(i);
      item = number == null ? item : number;
      @Nullable String paragraph = labelParagraph == null ? pointerFrom(i, end) : labelParagraph;
      byBlock.put(run.get(i), reprint(item, paragraph));
    }
    return Math.max(end, start + 1);
  }

  /** {@return the paragraph that an item points to, at its end or in a later part of it} */
  private @Nullable String pointerFrom(int at, int end) {
    for (int i = at; i < end && (i == at || number(i) == null); i++) {
      @Nullable String pointer = pointer(i);
      if (pointer != null) {
        return pointer;
      }
    }
    return null;
  }

  private Reprint reprint(@Nullable String item, @Nullable String paragraph) {
    return new Reprint(
        answered.body(),
        answered.report(),
        answered.paperNumber(),
        item == null ? null : item.replaceFirst("[.)]+$", ""),
        paragraph == null ? null : paragraph.strip());
  }

  /** {@return the index behind the last block that is reprinted together with the first} */
  private int end(int first) {
    if (first >= run.size()) {
      return first;
    }
    BlockKind kind = block(first).kind();
    boolean boxed = isBoxed(kind);
    int parts = first + 1;
    for (int i = first + 1; i < run.size() && i < first + LONGEST; i++) {
      BlockKind here = block(i).kind();
      if (REPLY.matcher(text(i)).matches() || (boxed && here == BlockKind.PARAGRAPH)) {
        return i;
      }
      boolean lettered = block(i).number() != null && here != BlockKind.PARAGRAPH;
      if (isLabelled(i) || (here == BlockKind.HEADING && !lettered)) {
        break;
      }
      boolean asks = lettered || here == BlockKind.LIST_ITEM || ASKS.matcher(text(i)).find();
      parts = parts == i && asks ? i + 1 : parts;
    }
    return parts;
  }

  private boolean isLabelled(int at) {
    return LABEL.matcher(text(at)).matches();
  }

  /** A numbered block in a box or table, or one that points to a paragraph, before a reply. */
  private boolean isItem(int at) {
    Block block = block(at);
    boolean boxed = isBoxed(block.kind()) && NUMBER.matcher(text(at)).matches();
    boolean points = block.kind().isBody() && POINTER.matcher(text(at)).find();
    int end = boxed || points ? end(at) : at;
    return end > at && end < run.size() && REPLY.matcher(text(end)).matches();
  }

  private static boolean isBoxed(BlockKind kind) {
    return kind == BlockKind.CELL || kind == BlockKind.ASIDE || kind == BlockKind.QUOTATION;
  }

  private @Nullable String number(int at) {
    Matcher number = NUMBER.matcher(at < run.size() ? text(at) : "");
    return number.matches() ? number.group("item") : null;
  }

  private @Nullable String pointer(int at) {
    if (!block(at).pointers().isEmpty()) {
      return String.join(", ", block(at).pointers());
    }
    Matcher pointer = POINTER.matcher(text(at));
    return pointer.find() ? pointer.group("paragraph") : null;
  }

  private Block block(int at) {
    return document.blocks().get(run.get(at));
  }

  private String text(int at) {
    return document.quote(block(at).span());
  }
}
