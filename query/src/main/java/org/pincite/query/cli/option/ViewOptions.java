package org.pincite.query.cli.option;

import org.jspecify.annotations.Nullable;
import org.pincite.query.app.result.Facet;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** How a command shows what it found. */
public final class ViewOptions {
  /** One way of looking at all of it. */
  static final class View {
    @Option(
        names = "--group",
        description = "Gather statements by document; --limit and --offset then count documents.")
    private boolean group;

    @Option(
        names = "--together",
        description =
            "Show what several documents say once, with where it stood first and what changed; of a"
                + " work in several forms search the one that is cited.")
    private boolean together;

    @Option(
        names = "--kwic",
        description =
            "Line the matches up, one a line, with what stands around them; --limit and --offset"
                + " then count matches.")
    private boolean kwic;

    @Option(
        names = "--by",
        paramLabel = "WHAT",
        description =
            "Count all statements by document, kind, year or body, beside how much was searched;"
                + " by theme, says, stance or voice: by their labels.")
    private @Nullable Facet by;
  }

  @ArgGroup(exclusive = true)
  private View view = new View();

  @Option(
      names = "--per-document",
      paramLabel = "N",
      description = "With --group, show at most N statements of each (default: ${DEFAULT-VALUE}).",
      converter = WholeNumber.FromZero.class)
  private int perDocument = 3;

  @Option(
      names = "--width",
      paramLabel = "N",
      description = "With --kwic, N characters on each side (default: ${DEFAULT-VALUE}).",
      converter = WholeNumber.FromZero.class)
  private int width = 40;

  @Option(
      names = "--facets",
      description =
          "Add counts of all statements by document, kind, year and body, and by their labels.")
  private boolean facets;

  @Option(
      names = "--explain",
      description = "Say of each statement why it stands where it stands: its score, taken apart.")
  private boolean explain;

  @Option(
      names = "--color",
      description = "Print matches in bold, also where the output is no terminal.")
  private boolean color;

  /** {@return whether all that matches must be known, or how it scores by itself} */
  public boolean isOfAll() {
    return view.group || view.together || view.kwic || view.by != null || facets || explain;
  }

  /** {@return whether something is to be added to statements, and none are shown} */
  public boolean lacksStatements() {
    return (view.kwic || view.by != null) && (facets || explain);
  }

  /** {@return whether statements are gathered by document} */
  public boolean isByDocument() {
    return view.group;
  }

  /** {@return whether what several documents say is shown once} */
  public boolean isTogether() {
    return view.together;
  }

  /** {@return whether matches are lined up} */
  public boolean isConcordance() {
    return view.kwic;
  }

  /** {@return what to count by, null where statements are to be shown} */
  public @Nullable Facet countedBy() {
    return view.by;
  }

  /** {@return how many statements of a document to show} */
  public int perDocument() {
    return perDocument;
  }

  /** {@return how many characters to show on each side of a match} */
  public int width() {
    return width;
  }

  /** {@return whether counts are added} */
  public boolean hasFacets() {
    return facets;
  }

  /** {@return whether scores are explained} */
  public boolean isExplained() {
    return explain;
  }

  /** {@return whether matches are in bold wherever the output goes} */
  public boolean isColoured() {
    return color;
  }
}
