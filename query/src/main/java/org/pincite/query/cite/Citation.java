package org.pincite.query.cite;

import java.util.List;
import java.util.stream.Collectors;
import org.pincite.corpus.MetadataField;

/**
 * A citation, ready to be copied.
 *
 * @param runs its text in order, italics marked
 * @param pinpoint the place it ends in
 * @param gaps what a clerk would miss and the document does not show, each a few words: {@code no
 *     date shown}
 * @param needs the fields that would fill gaps, each once, in their order
 */
public record Citation(
    List<Run> runs, Pinpoint pinpoint, List<String> gaps, List<MetadataField> needs) {
  /**
   * A piece of text in one type.
   *
   * @param text never empty
   * @param italic whether it is set in italics
   */
  public record Run(String text, boolean italic) {}

  public Citation {
    runs = List.copyOf(runs);
    gaps = List.copyOf(gaps);
    needs = List.copyOf(needs);
  }

  /** {@return the whole citation as plain text} */
  public String text() {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }
}
