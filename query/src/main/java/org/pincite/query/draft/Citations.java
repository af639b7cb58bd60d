package org.pincite.query.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Block;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Document;
import org.pincite.corpus.Span;
import org.pincite.query.draft.source.Earlier;
import org.pincite.query.draft.source.Reference;
import org.pincite.query.draft.source.ReferenceReader;

/** The citations of a draft, in notes, in brackets and below displayed quotations, in order. */
final class Citations {
  /** Punctuation and spaces between a quotation and what cites it, at most. */
  private static final int LONGEST_GAP = 6;

  private static final Pattern BRACKET =
      Pattern.compile("\\((?:[^()]|\\([^()]*\\)){2,300}\\)|\\[(?:[^\\[\\]]){2,300}\\]");
  private static final Pattern ATTRIBUTION = Pattern.compile("\\s*[—–―-]{1,2}\\s*\\p{Lu}.*");

  /**
   * A citation.
   *
   * @param note the mark of the note that holds it; null if none does
   * @param at where it stands or its note hangs
   * @param end where it ends; of a note where it hangs
   * @param text its words
   * @param references what is understood of it
   */
  record Citation(
      @Nullable String note, int at, int end, String text, List<Reference> references) {}

  private final Document draft;
  private final ReferenceReader reader;
  private final List<Citation> citations = new ArrayList<>();
  private final Map<String, Reference> byMark = new HashMap<>();
  private final Map<Span, Citation> byNote = new HashMap<>();
  private Reference last = Reference.NOTHING;

  Citations(Document draft, ReferenceReader reader) {
    this.draft = draft;
    this.reader = reader;
    List<Citation> unread = new ArrayList<>(brackets());
    Map<Citation, Block> notes = new HashMap<>();
    for (NoteAnchors.Anchor anchor : NoteAnchors.of(draft)) {
      String text = draft.quote(anchor.note().span());
      Citation note = new Citation(anchor.mark(), anchor.at(), anchor.at(), text, List.of());
      notes.put(note, anchor.note());
      unread.add(note);
    }
    unread.sort(Comparator.comparingInt(Citation::at).thenComparingInt(Citation::end));
    for (Citation citation : unread) {
      Citation read = read(citation);
      if (read.note() != null || !read.references().isEmpty()) {
        citations.add(read);
      }
      Block note = notes.get(citation);
      if (note != null) {
        byNote.put(note.span(), read);
      }
    }
  }

  private List<Citation> brackets() {
    List<Citation> brackets = new ArrayList<>();
    for (Block block : draft.blocks()) {
      Span span = block.span();
      if (block.kind() == BlockKind.NOTE || !block.kind().isSearched()) {
        continue;
      }
      String text = draft.quote(span);
      if (isAttribution(draft, block)) {
        brackets.add(new Citation(null, span.start(), span.end(), text, List.of()));
        continue;
      }
      Matcher bracket = BRACKET.matcher(text);
      while (bracket.find()) {
        int at = span.start() + bracket.start();
        int end = span.start() + bracket.end();
        brackets.add(new Citation(null, at, end, bracket.group(), List.of()));
      }
    }
    return brackets;
  }

  private Citation read(Citation unread) {
    List<Reference> references = reader.read(unread.text(), earlier());
    references.stream().filter(Reference::namesSource).forEach(reference -> last = reference);
    String mark = unread.note();
    if (mark != null && !mark.isEmpty()) {
      byMark.put(mark, Reference.anyOf(references));
    }
    return new Citation(unread.note(), unread.at(), unread.end(), unread.text(), references);
  }

  private Earlier earlier() {
    return new Earlier() {
      @Override
      public Reference previous() {
        return last;
      }

      @Override
      public Reference note(String mark) {
        return byMark.getOrDefault(mark, Reference.NOTHING);
      }
    };
  }

  /** {@return whether a displayed line only says whose words stand above it} */
  static boolean isAttribution(Document draft, Block block) {
    return block.kind() == BlockKind.QUOTATION
        && ATTRIBUTION.matcher(draft.quote(block.span())).matches();
  }

  /** {@return the citation in brackets that ends there, a full stop apart} */
  Optional<Citation> bracketEnding(int end) {
    return citations.stream()
        .filter(c -> c.note() == null && c.end() <= end && c.end() >= end - 2)
        .filter(c -> !hasWords(c.end(), end))
        .findFirst();
  }

  /** {@return the citation in a note, by the note's place} */
  Optional<Citation> inNote(Span note) {
    return Optional.ofNullable(byNote.get(note));
  }

  /** {@return the citations right behind some words, nothing but punctuation between} */
  List<Citation> behind(int wordsEnd) {
    int from = wordsEnd;
    while (from > 0 && !Character.isLetterOrDigit(draft.text().charAt(from - 1))) {
      from--;
    }
    List<Citation> behind = new ArrayList<>();
    int at = wordsEnd;
    for (Citation citation : citations) {
      boolean near = citation.at() >= from && citation.at() <= at + LONGEST_GAP;
      if (near && (citation.at() <= at || !hasWords(at, citation.at()))) {
        behind.add(citation);
        at = Math.max(at, citation.end());
      }
    }
    return behind;
  }

  /** {@return the notes that hang in a part of the text, both ends included} */
  List<Citation> notesBetween(int from, int to) {
    return citations.stream()
        .filter(c -> c.note() != null && c.at() >= from && c.at() <= to)
        .toList();
  }

  /** {@return the citations that end in a part of the text, both ends included} */
  List<Citation> endingIn(int from, int to) {
    return citations.stream().filter(c -> c.end() >= from && c.end() <= to).toList();
  }

  private boolean hasWords(int from, int to) {
    return draft.text().substring(from, to).chars().anyMatch(Character::isLetterOrDigit);
  }
}
