package org.pincite.query.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an export says of itself.
 *
 * @param title what it holds, for a person
 * @param question what was asked, null where nothing was
 * @param settings how, each as an option is written: {@code --limit 50}
 * @param style name of the style of its citations
 * @param version of Pincite
 * @param made when
 * @param coverage sentences on what was searched and what was not; none where nothing was searched
 */
public record ExportContext(
    String title,
    @Nullable String question,
    List<String> settings,
    String style,
    String version,
    Instant made,
    List<String> coverage) {
  public ExportContext {
    settings = List.copyOf(settings);
    coverage = List.copyOf(coverage);
  }

  /** {@return the same with one setting more} */
  public ExportContext with(String setting) {
    List<String> all = new ArrayList<>(settings);
    all.add(setting);
    return new ExportContext(title, question, all, style, version, made, coverage);
  }
}
