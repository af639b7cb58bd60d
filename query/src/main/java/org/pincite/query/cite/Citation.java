package org.pincite.query.cite;

import java.util.List;
import java.util.stream.Collectors;
import org.pincite.corpus.MetadataField;

/**
 * A citation, ready to be copied.
 *
 * @param runs what stands at the quote or in its note, in order, italics marked
 * @param reference the source's entry in the list at the end of the text, in styles that name
 *     author and year at the quote; empty in styles of notes, where the note says all
 * @param pinpoint the place it ends in
 * @param gaps what a clerk would miss and the document does not show, each a few words: {@code no
 *     date shown}
 * @param needs the fields that would fill gaps, each once, in their order
 */
public record Citation(
    List<Run> runs,
    List<Run> reference,
    Pinpoint pinpoint,
    List<String> gaps,
    List<MetadataField> needs) {
  /**
   * A piece of text in one type.
   *
   * @param text never empty
   * @param italic whether it is set in italics
   */
  public record Run(String text, boolean italic) {}

  public Citation {
    runs = List.copyOf(runs);
    reference = List.copyOf(reference);
    gaps = List.copyOf(gaps);
    needs = List.copyOf(needs);
  }

  /** A citation that needs no entry in a list. */
  public Citation(List<Run> runs, Pinpoint pinpoint, List<String> gaps, List<MetadataField> needs) {
    this(runs, List.of(), pinpoint, gaps, needs);
  }

  /** {@return what stands at the quote, as plain text} */
  public String text() {
    return plain(runs);
  }

  /** {@return the entry in the list at the end as plain text; empty in styles of notes} */
  public String referenceText() {
    return plain(reference);
  }

  private static String plain(List<Run> runs) {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }
}
