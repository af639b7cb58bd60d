package org.pincite.query.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pincite.query.app.IndexReport;
import org.pincite.query.app.IndexReport.Kind;
import org.pincite.query.cli.console.Console;

/** Prints what a run of indexing found and did. */
final class ReportPrinter {
  private static final int LISTED = 20;

  private final Console console;

  ReportPrinter(Console console) {
    this.console = console;
  }

  void print(IndexReport report) {
    int listed = 0;
    for (IndexReport.Change change : report.changes()) {
      if (change.kind() != Kind.FAILED && listed++ < LISTED) {
        String from = change.from().isEmpty() ? "" : "  (" + origin(change) + ")";
        console.print(
            String.format(Locale.ROOT, "%-9s %s%s", word(change.kind()), change.path(), from));
      }
    }
    if (listed > LISTED) {
      console.print("… and " + (listed - LISTED) + " more");
    }
    report
        .failed()
        .forEach(
            entry -> {
              if (entry.failure() != null) {
                console.print("not read  " + entry.path() + "  (" + entry.failure().reason() + ")");
              }
            });
    report
        .sidecars()
        .forEach(s -> console.print("sidecar   " + s.path() + "  (" + s.reason() + ")"));
    console.print(summary(report));
  }

  /** {@return the run in one line} */
  static String summary(IndexReport report) {
    List<String> parts = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      long count = report.count(kind);
      if (count > 0 && kind != Kind.FAILED) {
        parts.add(count + " " + word(kind));
      }
    }
    if (parts.isEmpty()) {
      parts.add("nothing changed");
    }
    parts.add(report.unchanged() + " as before");
    if (!report.failed().isEmpty()) {
      parts.add(report.failed().size() + " could not be read");
    }
    String seconds = String.format(Locale.ROOT, "%.1f s", report.took().toMillis() / 1000.0);
    String pages = report.pages() == 0 ? "" : report.pages() + " pages, ";
    return (report.dryRun() ? "Would be: " : "")
        + String.join(", ", parts)
        + (report.dryRun()
            ? "."
            : "; " + report.documents() + " documents in all (" + pages + seconds + ").");
  }

  private static String origin(IndexReport.Change change) {
    return change.kind() == Kind.MOVED ? "from " + change.from() : "same as " + change.from();
  }

  private static String word(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
