package org.pincite.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Repair;
import org.pincite.corpus.Span;
import org.pincite.ingest.draft.DraftBlock;
import org.pincite.ingest.draft.DraftLine;
import org.pincite.ingest.draft.Joint;

/** Takes text and marks in order, and makes blocks of them. */
final class BlockSink {
  /** Mean words of lines that are paragraphs of their own though only line ends part them. */
  private static final int PARAGRAPH_WORDS = 18;

  private static final Pattern SENTENCE_END = Pattern.compile("[.:;?!][”’\"')\\]]*\\s*$");
  private static final Pattern OWN_BULLET =
      Pattern.compile("\\A[\\s\\u00A0]*([•▪●◦■·\\uF0B7])[\\s\\u00A0]*");
  private static final Pattern OWN_NUMBER =
      Pattern.compile(
          "\\A[\\s\\u00A0]*(?:\\d{1,3}(?:\\.\\d{1,3})?[.)]|\\([a-z]{1,4}\\)|[•▪●◦■])[\\s\\u00A0].*");

  private static final Pattern PAGE_NUMBER =
      Pattern.compile("\\W*(?:(?i:page|p)\\b\\W*)?[\\divxlcdmIVXLCDM]{0,8}\\W*");

  private final Map<Element, Integer> pages;
  private final List<Written> written = new ArrayList<>();
  private final BlockBuilder body = new BlockBuilder();
  private final BlockBuilder furniture = new BlockBuilder();
  private int apart;
  private @Nullable Context begun;
  private int depth;
  private @Nullable Mark mark;
  private @Nullable Element markOwner;
  private @Nullable String noteValue;

  /**
   * Begins with no text.
   *
   * @param pages index of the page that begins at an element, from 2; empty if none are known
   */
  BlockSink(Map<Element, Integer> pages) {
    this.pages = pages;
    turnTo(pages.isEmpty() ? 0 : 1);
  }

  List<Written> written() {
    return written;
  }

  boolean isEmpty() {
    return apart == 0 ? body.isEmpty() : furniture.isEmpty();
  }

  void depth(int elements) {
    depth = elements;
  }

  void text(String text, Context context) {
    BlockBuilder builder = apart == 0 ? body : furniture;
    if (apart == 0 && body.isEmpty()) {
      begun = context;
    }
    builder.text(text, context.link(), context.bold());
  }

  /** {@return whether an element begins a page and holds no more than its number} */
  boolean turnsPage(Element element) {
    @Nullable Integer page = pages.get(element);
    if (page == null) {
      return false;
    }
    if (Tags.isBlock(element)) {
      flush();
    }
    turnTo(page);
    return PAGE_NUMBER.matcher(element.text()).matches();
  }

  private void turnTo(int page) {
    body.page(page);
    furniture.page(page);
  }

  /** A link begins in what is collected. */
  void linkBegins() {
    (apart == 0 ? body : furniture).linkBegins();
  }

  /** Ends the line; twice in a row, the block. */
  void lineEnd() {
    if (apart > 0) {
      furniture.lineEnd();
    } else if (body.justBroken()) {
      flush();
    } else if (!body.isEmpty()) {
      body.lineEnd();
    }
  }

  void noteMark(String printed) {
    (apart == 0 ? body : furniture).mark(printed);
  }

  /** Keeps a number or bullet for the next block, as long as its owner has not ended. */
  void mark(Mark found, @Nullable Element owner) {
    mark = found;
    markOwner = owner;
  }

  void forgetMark(Element owner) {
    if (owner.equals(markOwner)) {
      mark = null;
      markOwner = null;
    }
  }

  /** The next block is the start of a note with that mark; empty if not known. */
  void noteBegins(String value) {
    noteValue = value;
  }

  void enterFurniture() {
    apart++;
  }

  void leaveFurniture() {
    apart--;
    if (apart == 0) {
      writeFurniture();
    }
  }

  private void writeFurniture() {
    Written.Links links = furniture.links();
    boolean empty = furniture.letters() == 0;
    List<DraftLine> lines = furniture.take();
    if (!empty) {
      add(new DraftBlock(BlockKind.FURNITURE), lines, links, false);
    }
  }

  void picture(String alt, Context context) {
    DraftBlock block = new DraftBlock(BlockKind.FIGURE);
    add(block, List.of(DraftLine.of(alt)), Written.Links.NONE, context.inside());
  }

  /** Writes what was collected as a block. */
  void flush() {
    if (apart > 0) {
      writeFurniture();
      return;
    }
    Context context = begun == null ? Context.OUTERMOST : begun;
    Written.Links links = body.links();
    boolean bold = body.isBold();
    List<DraftLine> lines = body.take();
    begun = null;
    if (lines.stream().allMatch(line -> isBlank(line.text()))) {
      return;
    }
    boolean first = true;
    for (List<DraftLine> part : parts(lines, context)) {
      DraftBlock block = new DraftBlock(context.kind()).level(context.level()).bold(bold);
      if (first) {
        number(block);
      }
      first = false;
      add(block, part, links, context.inside());
    }
  }

  private void number(DraftBlock block) {
    @Nullable Mark found = mark;
    if (found != null && block.kind() != BlockKind.FURNITURE) {
      boolean wanted = found.value() != null || block.kind() != BlockKind.HEADING;
      if (wanted) {
        block.number(found.value(), found.printed());
      }
      if (block.kind() == BlockKind.PARAGRAPH && found.isOfList()) {
        block.kind(BlockKind.LIST_ITEM).level(1);
      }
      mark = null;
    }
  }

  private void add(DraftBlock block, List<DraftLine> lines, Written.Links links, boolean inside) {
    List<DraftLine> shown = new ArrayList<>(lines);
    if (block.kind() == BlockKind.NOTE) {
      takeNoteMark(block, shown);
    } else if (block.number() == null) {
      takeBullet(block, shown);
    }
    shown.forEach(block::add);
    written.add(new Written(block, Weights.words(block.rawText()), links, inside, depth));
  }

  /** Takes the mark at a note's start off its text, if it is the one that leads here. */
  private void takeNoteMark(DraftBlock block, List<DraftLine> lines) {
    @Nullable String expected = noteValue;
    noteValue = null;
    if (expected == null) {
      return;
    }
    @Nullable String taken = block.number();
    if (taken != null) {
      return;
    }
    Optional<NoteMark.Start> start = NoteMark.start(lines.getFirst().text());
    if (start.isPresent() && (expected.isEmpty() || start.get().value().equals(expected))) {
      block.number(start.get().value(), start.get().printed());
      lines.set(0, without(lines.getFirst(), start.get().end()));
    } else if (!expected.isEmpty()) {
      block.number(expected, expected);
    }
  }

  private static void takeBullet(DraftBlock block, List<DraftLine> lines) {
    Matcher bullet = OWN_BULLET.matcher(lines.getFirst().text());
    boolean item = block.kind() == BlockKind.LIST_ITEM || block.kind() == BlockKind.PARAGRAPH;
    if (item && bullet.lookingAt() && bullet.end() < lines.getFirst().text().length()) {
      block.number(null, bullet.group(1));
      block.kind(BlockKind.LIST_ITEM).level(Math.max(1, block.level()));
      lines.set(0, without(lines.getFirst(), bullet.end()));
    }
  }

  private static DraftLine without(DraftLine line, int units) {
    List<Repair> repairs =
        line.repairs().stream()
            .filter(repair -> repair.span().start() >= units)
            .map(
                repair ->
                    new Repair(
                        repair.kind(),
                        new Span(repair.span().start() - units, repair.span().end() - units),
                        repair.printed()))
            .toList();
    return new DraftLine(
        line.text().substring(units), repairs, line.joint(), line.page(), line.box(), line.edges());
  }

  /** Paragraphs that older pages part by line ends alone. */
  private static List<List<DraftLine>> parts(List<DraftLine> lines, Context context) {
    boolean prose = context.kind() == BlockKind.PARAGRAPH || context.kind() == BlockKind.CELL;
    if (!prose || lines.size() < 2) {
      return List.of(lines);
    }
    List<List<DraftLine>> parts = new ArrayList<>();
    boolean paragraphs = areParagraphs(lines);
    List<DraftLine> part = new ArrayList<>();
    for (DraftLine line : lines) {
      boolean goesOn = !part.isEmpty() && part.getLast().joint() == Joint.NONE;
      if (!part.isEmpty() && !goesOn && (paragraphs || OWN_NUMBER.matcher(line.text()).matches())) {
        parts.add(part);
        part = new ArrayList<>();
      }
      part.add(line);
    }
    parts.add(part);
    return parts;
  }

  private static boolean areParagraphs(List<DraftLine> lines) {
    int words = 0;
    int ends = 0;
    for (DraftLine line : lines) {
      boolean goesOn = line.joint() == Joint.NONE;
      ends += goesOn ? 0 : 1;
      if (!goesOn && !SENTENCE_END.matcher(line.text()).find()) {
        return false;
      }
      words += Weights.words(line.text());
    }
    return words >= PARAGRAPH_WORDS * ends;
  }

  private static boolean isBlank(String text) {
    return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }
}
