package org.pincite.ingest.recommendation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Span;

/**
 * A place where a recommendation is printed.
 *
 * @param form how it is made there
 * @param number the number printed there, with those of the items above it in brackets as printed
 *     ({@code 7}, {@code 8.33}, {@code 4(a)(i)}); null where none is
 * @param passages its text, one span a block or part of one, in reading order; never empty
 * @param page index from 1 of the page where it begins; null without pages
 * @param paragraph printed number of the body paragraph it stands in or belongs to; null where the
 *     document numbers none there
 * @param pointers printed numbers of the body paragraphs that an item of a list names as its source
 */
public record Place(
    Form form,
    @Nullable String number,
    List<Span> passages,
    @Nullable Integer page,
    @Nullable String paragraph,
    List<String> pointers) {
  /** How a recommendation is made. */
  public enum Form {
    /** Under a heading or in a box of its own: “Recommendation 3: …”. */
    TITLED,
    /** As an item of a list or chapter of recommendations. */
    LISTED,
    /** As an item that a sentence introduces: “I recommend that: (a) …”. */
    LED_IN,
    /**
     * As an item of such a list that asks for nothing: a conclusion, which replies answer alike.
     */
    CONCLUDED,
    /** As sentences of the body. */
    STATED
  }

  public Place {
    passages = List.copyOf(passages);
    pointers = List.copyOf(pointers);
  }

  /** {@return from the first to the last of its characters} */
  public Span span() {
    return new Span(passages.getFirst().start(), passages.getLast().end());
  }
}
