package org.pincite.query.cli.option;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.query.app.survey.Dimension;
import picocli.CommandLine.Option;

/** What {@code survey} counts by, and which of the counts it opens. */
public final class TableOptions {
  @Option(
      names = "--by",
      paramLabel = "WHAT[,WHAT]",
      split = ",",
      description =
          "A table of counts alone, by one or two of theme, kind, voice, stance, year, document.")
  private final List<Dimension> by = new ArrayList<>();

  @Option(
      names = "--where",
      paramLabel = "QUERY",
      description =
          "With --by, only statements that satisfy this too, as in 'says:recommendation date:2020..'.")
  private String where = "";

  @Option(
      names = "--cells",
      description = "With --by, a line a count, with the query that finds its statements.")
  private boolean cells;

  @Option(
      names = "--open",
      paramLabel = "ROW[,COLUMN]",
      split = ",",
      description = "With --by, the statements of that count; all is any row or column.")
  private @Nullable List<String> open;

  /** {@return what to count by; nothing where the survey is wanted as a whole} */
  public List<Dimension> by() {
    return List.copyOf(by);
  }

  /** {@return what else statements must satisfy, empty for nothing} */
  public String where() {
    return where;
  }

  /** {@return whether to show each count with its query} */
  public boolean isCells() {
    return cells;
  }

  /** {@return the values of the count to open, null where none is to be} */
  public @Nullable List<String> open() {
    return open;
  }
}
