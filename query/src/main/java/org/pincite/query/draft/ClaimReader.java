package org.pincite.query.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pincite.corpus.Block;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Document;
import org.pincite.corpus.Span;
import org.pincite.query.check.Claim;
import org.pincite.query.draft.Citations.Citation;
import org.pincite.query.draft.source.Places;
import org.pincite.query.draft.source.Reference;
import org.pincite.query.draft.source.SentenceReader;

/**
 * Says what a draft claims of a quotation: by the note or bracket right behind it, else by the one
 * at the end of its sentence, else by the sentence itself. What one leaves open, the next may fill.
 */
final class ClaimReader {
  /** Stands for each unit that is quoted. */
  private static final String BLANK = "¤";

  private final Document draft;
  private final Citations citations;
  private final SentenceReader sentences;
  private final String unquoted;

  /**
   * @param quoted what the draft quotes and is no part of its own words
   */
  ClaimReader(Document draft, Citations citations, SentenceReader sentences, List<Quoted> quoted) {
    this.draft = draft;
    this.citations = citations;
    this.sentences = sentences;
    StringBuilder text = new StringBuilder(draft.text());
    for (Quoted words : quoted) {
      for (Span span : words.spans()) {
        text.replace(span.start(), span.end(), BLANK.repeat(span.length()));
      }
    }
    this.unquoted = text.toString();
  }

  Cited read(Quoted quoted) {
    Block block = draft.blocks().get(draft.blockAt(quoted.start()));
    if (block.kind() == BlockKind.NOTE) {
      return citations
          .inNote(block.span())
          .map(
              note ->
                  cited(Reference.anyOf(note.references()), note.text(), ownWords(block.span())))
          .orElse(Cited.NOTHING);
    }
    Span sentence = quoted.displayed() ? sentenceAbove(quoted) : sentenceAround(quoted);
    List<Citation> behind = cited(quoted, sentence);
    Reference noted =
        Reference.anyOf(behind.stream().flatMap(c -> c.references().stream()).toList());
    Reference said =
        sentences.read(
            unquoted.substring(sentence.start(), sentence.end()),
            unquoted.substring(0, sentence.start()));
    String words = behind.stream().map(Citation::text).collect(Collectors.joining("; "));
    return cited(
        filled(noted, said),
        words.isEmpty() && !said.isEmpty() ? draft.quote(sentence).strip() : words,
        ownWords(withSentenceBefore(sentence)) + " " + words);
  }

  private String ownWords(Span span) {
    return unquoted.substring(span.start(), span.end()).replace(BLANK, "");
  }

  /** Whose words a quotation gives may be said in the sentence before its own. */
  private Span withSentenceBefore(Span sentence) {
    int at = Math.max(0, sentence.start() - 1);
    while (at > 0 && Character.isWhitespace(draft.text().charAt(at))) {
      at--;
    }
    return draft.blockAt(at) < 0 ? sentence : new Span(bound(at, true), sentence.end());
  }

  /** What a note leaves open, the sentence says, unless both name sources that differ. */
  private static Reference filled(Reference noted, Reference said) {
    if (noted.isEmpty()) {
      return said;
    }
    boolean other =
        !said.documents().isEmpty()
            && noted.namesSource()
            && !said.documents().containsAll(noted.documents());
    Places places = noted.places().isEmpty() && !other ? said.places() : noted.places();
    return noted.namesSource()
        ? new Reference(noted.documents(), places, noted.absent())
        : new Reference(said.documents(), places, said.absent());
  }

  /** Places in a paper that the corpus does not hold say nothing of any other. */
  private static Cited cited(Reference reference, String words, String context) {
    List<String> absent = reference.documents().isEmpty() ? reference.absent() : List.of();
    Places places = absent.isEmpty() ? reference.places() : Places.NONE;
    Claim claim = new Claim(reference.documents(), places.pages(), places.paragraphs(), context);
    return new Cited(claim, words, absent);
  }

  /** The citations of a quotation: those behind it; else the notes of its sentence. */
  private List<Citation> cited(Quoted quoted, Span sentence) {
    List<Citation> behind = citations.behind(quoted.wordsEnd());
    if (!behind.isEmpty()) {
      return behind;
    }
    if (quoted.displayed()) {
      return behindDisplayed(quoted);
    }
    List<Citation> atEnd = citations.endingIn(sentence.end() - 2, sentence.end() + 1);
    if (!atEnd.isEmpty()) {
      return atEnd;
    }
    List<Citation> later = citations.notesBetween(quoted.end(), sentence.end());
    if (!later.isEmpty() && !isQuotedBetween(quoted.end(), later.getFirst().at())) {
      return List.of(later.getFirst());
    }
    List<Citation> before = citations.notesBetween(sentence.start() + 1, quoted.start());
    return before.isEmpty() ? List.of() : List.of(before.getLast());
  }

  private boolean isQuotedBetween(int from, int to) {
    return unquoted.substring(from, to).indexOf(BLANK) >= 0;
  }

  /** A citation below several displayed paragraphs is that of all. */
  private List<Citation> behindDisplayed(Quoted quoted) {
    int block = draft.blockAt(quoted.start());
    for (int i = block + 1; i < draft.blocks().size(); i++) {
      Block next = draft.blocks().get(i);
      if (next.kind() == BlockKind.QUOTATION) {
        List<Citation> behind = citations.behind(next.span().end());
        Optional<Citation> bracket = citations.bracketEnding(next.span().end());
        if (bracket.isPresent() || !behind.isEmpty()) {
          return bracket.map(List::of).orElse(behind);
        }
      } else if (next.kind() != BlockKind.NOTE) {
        break;
      }
    }
    return List.of();
  }

  private Span sentenceAround(Quoted quoted) {
    int start = bound(quoted.start(), true);
    int end = bound(quoted.wordsEnd() - 1, false);
    return new Span(Math.min(start, quoted.start()), Math.max(end, quoted.end()));
  }

  /** The sentence that leads to a displayed quotation. */
  private Span sentenceAbove(Quoted quoted) {
    for (int i = draft.blockAt(quoted.start()) - 1; i >= 0; i--) {
      Block above = draft.blocks().get(i);
      if (above.kind() == BlockKind.PARAGRAPH || above.kind() == BlockKind.LIST_ITEM) {
        return above.sentences().isEmpty() ? above.span() : above.sentences().getLast();
      }
      if (above.kind() == BlockKind.HEADING) {
        break;
      }
    }
    return new Span(quoted.start(), quoted.start());
  }

  private int bound(int offset, boolean start) {
    Block block = draft.blocks().get(draft.blockAt(offset));
    List<Span> around = new ArrayList<>(block.sentences());
    around.removeIf(sentence -> !sentence.contains(offset));
    Span found = around.isEmpty() ? block.span() : around.getFirst();
    return start ? found.start() : found.end();
  }
}
