package org.pincite.ingest.pdf.furniture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.ingest.pdf.page.LaidPage;
import org.pincite.ingest.pdf.page.Piece;
import org.pincite.ingest.pdf.page.TextLine;

/**
 * Finds the printed number of each page in its furniture: a number that grows by one from page to
 * page.
 */
public final class PageLabels {
  /** A number that counts the pages of a part: {@code A-3}, {@code IV.2}, {@code 3-12}. */
  private static final Pattern OF_A_PART =
      Pattern.compile("((?:\\p{Lu}|[IVX]{1,5}|\\d{1,2})[-–.])(\\d{1,3})");

  /** A number that is stamped on each page of a production: {@code ABC000123}. */
  private static final Pattern STAMP = Pattern.compile("(\\p{Lu}{2,10}[-_]?|0)(\\d{4,9})");

  /** How many pages there are, behind the number of one: {@code 3/12}. */
  private static final Pattern COUNT = Pattern.compile("/.*");

  /** Signs around a number. */
  private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

  private final List<List<Candidate>> candidates = new ArrayList<>();
  private final Map<String, List<Integer>> pagesOfSeries = new HashMap<>();

  /**
   * A number in the furniture of a page.
   *
   * @param outer whether nothing stands before it or nothing behind it in its line
   * @param stamped whether it is a stamp, the label only of a page that prints no other
   */
  private record Candidate(String printed, String series, boolean outer, boolean stamped) {}

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
    String bare = AROUND.matcher(COUNT.matcher(token).replaceFirst("")).replaceAll("");
    @Nullable Candidate candidate = candidate(bare, page, outer);
    if (candidate != null && !own.contains(candidate)) {
      own.add(candidate);
      pagesOfSeries.computeIfAbsent(candidate.series(), k -> new ArrayList<>()).add(page);
    }
  }

  private static @Nullable Candidate candidate(String bare, int page, boolean outer) {
    int value = PrintedNumbers.value(bare);
    if (value >= 0 && (bare.length() == 1 || bare.charAt(0) != '0')) {
      String kind = Character.isDigit(bare.charAt(0)) ? "arabic" : "roman";
      return new Candidate(bare, kind + (value - page), outer, false);
    }
    Matcher part = OF_A_PART.matcher(bare);
    if (part.matches()) {
      int number = Integer.parseInt(part.group(2));
      return new Candidate(bare, part.group(1) + (number - page), outer, false);
    }
    Matcher stamp = STAMP.matcher(bare);
    return stamp.matches()
        ? new Candidate(
            bare, stamp.group(1) + (Integer.parseInt(stamp.group(2)) - page), outer, true)
        : null;
  }

  /** {@return the candidate whose series other pages near by bear out best} */
  private @Nullable String best(int page) {
    @Nullable String best = best(page, false);
    if (best == null) {
      best = best(page, true);
    }
    return best == null && candidates.size() == 1 && candidates.getFirst().size() == 1
        ? candidates.getFirst().getFirst().printed()
        : best;
  }

  private @Nullable String best(int page, boolean stamped) {
    @Nullable String best = null;
    double most = 1.5;
    for (Candidate candidate : candidates.get(page)) {
      double support =
          pagesOfSeries.getOrDefault(candidate.series(), List.of()).stream()
                  .filter(other -> Math.abs(other - (page + 1)) <= 12)
                  .count()
              + (candidate.outer() ? 0.5 : 0);
      if (support > most && candidate.stamped() == stamped) {
        most = support;
        best = candidate.printed();
      }
    }
    return best;
  }
}
