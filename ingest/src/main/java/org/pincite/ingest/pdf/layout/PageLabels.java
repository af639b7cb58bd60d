package org.pincite.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the printed number of each page in its furniture: a number that grows by one from page to
 * page.
 */
final class PageLabels {
  private final List<List<Candidate>> candidates = new ArrayList<>();
  private final Map<String, List<Integer>> pagesOfSeries = new HashMap<>();

  private record Candidate(String printed, String series) {}

  private PageLabels() {}

  /**
   * {@return the label of each page, null where none is known}
   *
   * @param stated what the file states, empty if nothing
   */
  static List<@Nullable String> find(List<LaidPage> pages, List<String> stated) {
    PageLabels labels = new PageLabels();
    pages.forEach(labels::collect);
    List<@Nullable String> found = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      @Nullable String printed = labels.best(i);
      boolean useStated = printed == null && i < stated.size() && !stated.get(i).isEmpty();
      found.add(useStated ? stated.get(i) : printed);
    }
    return found;
  }

  private void collect(LaidPage page) {
    List<Candidate> own = new ArrayList<>();
    for (TextLine line : page.withRole(TextLine.Role.FURNITURE)) {
      List<Piece> pieces = line.pieces();
      for (int i = 0; i < pieces.size(); i++) {
        collect(pieces.get(i).text(), page.index(), own);
      }
    }
    candidates.add(own);
  }

  private void collect(String token, int page, List<Candidate> own) {
    String bare =
        token.replaceFirst("/.*", "").replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
    int value = PrintedNumbers.value(bare);
    if (value < 0) {
      return;
    }
    String kind = Character.isDigit(bare.charAt(0)) ? "arabic" : "roman";
    Candidate candidate = new Candidate(bare, kind + (value - page));
    if (!own.contains(candidate)) {
      own.add(candidate);
      pagesOfSeries.computeIfAbsent(candidate.series(), k -> new ArrayList<>()).add(page);
    }
  }

  /** {@return the candidate whose series other pages near by bear out best} */
  private @Nullable String best(int page) {
    @Nullable String best = null;
    long most = 1;
    for (Candidate candidate : candidates.get(page)) {
      long support =
          pagesOfSeries.getOrDefault(candidate.series(), List.of()).stream()
              .filter(other -> Math.abs(other - (page + 1)) <= 12)
              .count();
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
