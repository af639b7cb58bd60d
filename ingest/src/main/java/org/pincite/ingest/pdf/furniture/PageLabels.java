package org.pincite.ingest.pdf.furniture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pincite.ingest.pdf.page.LaidPage;
import org.pincite.ingest.pdf.page.Piece;
import org.pincite.ingest.pdf.page.TextLine;

/**
 * Finds the printed number of each page in its furniture: a number that grows by one from page to
 * page.
 */
public final class PageLabels {
  private final List<List<Candidate>> candidates = new ArrayList<>();
  private final Map<String, List<Integer>> pagesOfSeries = new HashMap<>();

  /**
   * A number in the furniture of a page.
   *
   * @param outer whether nothing stands before it or nothing behind it in its line
   */
  private record Candidate(String printed, String series, boolean outer) {}

  private PageLabels() {}

  /**
   * {@return the label of each page, null where none is known}
   *
   * @param stated what the file states, empty if nothing
   */
  public static List<@Nullable String> find(List<LaidPage> pages, List<String> stated) {
    PageLabels labels = new PageLabels();
    pages.forEach(labels::collect);
    List<@Nullable String> found = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      found.add(labels.best(i));
    }
    return agrees(stated, found) ? completed(found, stated) : found;
  }

  /** {@return whether the labels that the file states are mostly those that its pages print} */
  private static boolean agrees(List<String> stated, List<@Nullable String> printed) {
    int same = 0;
    int other = 0;
    for (int i = 0; i < Math.min(stated.size(), printed.size()); i++) {
      if (printed.get(i) != null) {
        same += stated.get(i).equalsIgnoreCase(printed.get(i)) ? 1 : 0;
        other += stated.get(i).equalsIgnoreCase(printed.get(i)) ? 0 : 1;
      }
    }
    return same >= other;
  }

  private static List<@Nullable String> completed(
      List<@Nullable String> printed, List<String> stated) {
    List<@Nullable String> labels = new ArrayList<>(printed);
    for (int i = 0; i < Math.min(stated.size(), labels.size()); i++) {
      if (labels.get(i) == null && !stated.get(i).isEmpty()) {
        labels.set(i, stated.get(i));
      }
    }
    return labels;
  }

  private void collect(LaidPage page) {
    List<Candidate> own = new ArrayList<>();
    for (TextLine line : page.withRole(TextLine.Role.FURNITURE)) {
      List<Piece> pieces = line.pieces();
      for (int i = 0; i < pieces.size(); i++) {
        boolean outer = i == 0 || i == pieces.size() - 1;
        collect(pieces.get(i).text(), page.index(), outer, own);
      }
    }
    candidates.add(own);
  }

  private void collect(String token, int page, boolean outer, List<Candidate> own) {
    String bare =
        token.replaceFirst("/.*", "").replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
    int value = PrintedNumbers.value(bare);
    if (value < 0 || (bare.length() > 1 && bare.charAt(0) == '0')) {
      return;
    }
    String kind = Character.isDigit(bare.charAt(0)) ? "arabic" : "roman";
    Candidate candidate = new Candidate(bare, kind + (value - page), outer);
    if (!own.contains(candidate)) {
      own.add(candidate);
      pagesOfSeries.computeIfAbsent(candidate.series(), k -> new ArrayList<>()).add(page);
    }
  }

  /** {@return the candidate whose series other pages near by bear out best} */
  private @Nullable String best(int page) {
    @Nullable String best = null;
    double most = 1.5;
    for (Candidate candidate : candidates.get(page)) {
      double support =
          pagesOfSeries.getOrDefault(candidate.series(), List.of()).stream()
                  .filter(other -> Math.abs(other - (page + 1)) <= 12)
                  .count()
              + (candidate.outer() ? 0.5 : 0);
      if (support > most) {
        most = support;
        best = candidate.printed();
      }
    }
    return best == null && candidates.size() == 1 && candidates.getFirst().size() == 1
        ? candidates.getFirst().getFirst().printed()
        : best;
  }
}
