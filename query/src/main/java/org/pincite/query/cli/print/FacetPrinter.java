package org.pincite.query.cli.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.pincite.query.app.result.Facet;
import org.pincite.query.app.result.FacetCount;
import org.pincite.query.cli.console.Console;

/** Prints how the statements of an answer are spread. */
public final class FacetPrinter {
  private static final int SHOWN = 10;
  private static final int TITLE = 90;
  private static final int WIDTH = 58;
  private static final String NOT_SHOWN = "(not shown)";

  private final Console console;

  public FacetPrinter(Console console) {
    this.console = console;
  }

  /** Prints the values under which most was found; of labels nothing where no statement has any. */
  public void print(Facet facet, List<FacetCount> counts) {
    List<FacetCount> found = counts.stream().filter(count -> count.statements() > 0).toList();
    if (facet.isOfStatements() && found.stream().allMatch(count -> count.value() == null)) {
      return;
    }
    console.print("");
    console.print("by " + facet.slug());
    for (FacetCount count : found.subList(0, Math.min(SHOWN, found.size()))) {
      console.print(
          String.format(
              Locale.ROOT,
              "%7d  %s%s",
              count.statements(),
              cut(name(count), TITLE),
              facet == Facet.DOCUMENT
                  ? ""
                  : " (" + AnswerPrinter.counted(count.documents(), "document") + ")"));
    }
    if (found.size() > SHOWN) {
      console.print("         and " + (found.size() - SHOWN) + " more: --by " + facet.slug());
    }
  }

  /** Prints all values of the documents searched, also those under which nothing was found. */
  public void table(Facet facet, List<FacetCount> counts) {
    console.print(
        String.format(
            Locale.ROOT,
            "%-" + WIDTH + "s %10s %10s %9s %10s %10s",
            facet.slug().toUpperCase(Locale.ROOT),
            "statements",
            "documents",
            "searched",
            "sentences",
            "per 1,000"));
    for (FacetCount count : counts) {
      console.print(
          String.format(
              Locale.ROOT,
              "%-" + WIDTH + "s %10d %10d %9d %10d %10.2f",
              cut(name(count), WIDTH),
              count.statements(),
              count.documents(),
              count.searchedDocuments(),
              count.searchedSentences(),
              count.perThousand()));
    }
  }

  private static String name(FacetCount count) {
    return Objects.requireNonNullElse(count.value(), NOT_SHOWN);
  }

  private static String cut(String name, int width) {
    return name.length() > width ? name.substring(0, width - 1) + "…" : name;
  }

  /** {@return the values of the documents searched} */
  public static List<Map<String, Object>> json(List<FacetCount> counts) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (FacetCount count : counts) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("value", count.value());
      if (count.sha256() != null) {
        row.put("sha256", count.sha256());
      }
      row.put("statements", count.statements());
      row.put("documents", count.documents());
      row.put("searchedDocuments", count.searchedDocuments());
      row.put("searchedSentences", count.searchedSentences());
      rows.add(row);
    }
    return rows;
  }
}
