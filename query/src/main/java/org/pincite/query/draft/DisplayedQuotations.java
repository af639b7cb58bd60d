package org.pincite.query.draft;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pincite.corpus.Block;
import org.pincite.corpus.Document;
import org.pincite.corpus.Span;

/**
 * Takes the words out of displayed quotations: without marks around the whole, without a citation
 * in brackets at the end, and none of a line that only says whose they are.
 */
final class DisplayedQuotations {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

  private final Document draft;
  private final Citations citations;
  private final MarkScanner scanner;

  DisplayedQuotations(Document draft, Citations citations) {
    this.draft = draft;
    this.citations = citations;
    this.scanner = new MarkScanner(draft.text());
  }

  /** {@return what a block quotes} */
  Optional<Quoted> in(Block block) {
    Span span = block.span();
    if (Citations.isAttribution(draft, block)) {
      return Optional.empty();
    }
    int end = citations.bracketEnding(span.end()).map(Citations.Citation::at).orElse(span.end());
    while (end > span.start() && Character.isWhitespace(draft.text().charAt(end - 1))) {
      end--;
    }
    Span words = unmarked(new Span(span.start(), end));
    return WORD.matcher(draft.quote(words)).find()
        ? Optional.of(Quoted.of(draft, true, List.of(words), end))
        : Optional.empty();
  }

  /** Marks around the whole, or one that a paragraph opens again, are no words. */
  private Span unmarked(Span words) {
    Optional<Mark> mark =
        words.isEmpty() ? Optional.empty() : scanner.opening(words.start(), words);
    if (mark.isEmpty()) {
      return words;
    }
    List<Integer> closes = scanner.closes(mark.get(), words.start() + 1, words);
    if (closes.isEmpty()) {
      return new Span(words.start() + 1, words.end());
    }
    int last = closes.stream().mapToInt(Integer::intValue).max().orElse(0);
    boolean whole = !WORD.matcher(draft.text().substring(last, words.end())).find();
    return whole ? new Span(words.start() + 1, last) : words;
  }
}
