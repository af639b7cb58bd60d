package org.pincite.ingest.pdf.furniture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.pincite.ingest.pdf.page.LaidPage;
import org.pincite.ingest.pdf.page.TextLine;

/**
 * Recognises running heads, footers and page numbers: rows at the edge of a page that come again on
 * other pages at the same height with the same words, figures apart.
 */
public final class Furniture {
  /** Rows from each edge that may be furniture. */
  private static final int ROWS = 6;

  /** Difference in height, in points, up to which two rows stand at the same place. */
  private static final double SAME_HEIGHT = 4;

  /** The same for rows whose page number grows from the one to the other. */
  private static final double SAME_HEIGHT_IN_STEP = 30;

  /** Share of the page's height at its edges in which a row may be furniture by itself. */
  private static final double LONE_MARGIN = 0.07;

  /** Pages from one running head to the next; a heading comes again chapters later. */
  private static final int NEAR = 4;

  private final List<Edge> edges = new ArrayList<>();
  private final Map<String, List<Row>> byText = new HashMap<>();
  private final double bodySize;
  private final int pages;

  private final Predicate<TextLine> isNote;

  private Furniture(double bodySize, int pages, Predicate<TextLine> isNote) {
    this.bodySize = bodySize;
    this.pages = pages;
    this.isNote = isNote;
  }

  /**
   * Lines of a page on one base line.
   *
   * @param exact their words, a number at their end put first, as on facing pages
   * @param words those words one by one
   * @param text those words as a pattern, with signs for what counts up
   * @param isNumber whether it is nothing but one number
   */
  private record Row(
      LaidPage page,
      List<TextLine> lines,
      String exact,
      List<String> words,
      String text,
      boolean isNumber,
      double height,
      boolean top) {}

  private record Edge(LaidPage page, boolean top, List<Row> rows) {}

  /**
   * Marks the furniture of all pages.
   *
   * @param bodySize size of the text, in points
   * @param isNote whether a line begins a note, and so is none
   */
  public static void mark(List<LaidPage> pages, double bodySize, Predicate<TextLine> isNote) {
    Furniture furniture = new Furniture(bodySize, pages.size(), isNote);
    for (LaidPage page : pages) {
      furniture.collect(page);
    }
    furniture.edges.forEach(furniture::markEdge);
    furniture.markSlots();
    furniture.markPrintOut();
    if (pages.size() < 4) {
      furniture.edges.forEach(furniture::markLone);
    }
  }

  private void collect(LaidPage page) {
    List<List<TextLine>> rows = rows(page);
    int count = Math.min(ROWS, rows.size());
    List<Row> head = new ArrayList<>();
    List<Row> foot = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      head.add(row(page, rows.get(i), true));
      foot.add(row(page, rows.get(rows.size() - 1 - i), false));
    }
    edges.add(new Edge(page, true, head));
    edges.add(new Edge(page, false, foot));
    head.forEach(this::index);
    foot.forEach(this::index);
  }

  private void index(Row row) {
    byText.computeIfAbsent(row.top() + row.text(), k -> new ArrayList<>()).add(row);
  }

  private static Row row(LaidPage page, List<TextLine> lines, boolean top) {
    double height = lines.getFirst().baseline();
    String exact = RunningText.numberFirst(TextLine.join(lines));
    String text = RunningText.pattern(exact);
    return new Row(
        page,
        lines,
        exact,
        RunningText.words(exact),
        text,
        RunningText.isNumber(exact),
        top ? height : page.height() - height,
        top);
  }

  private static List<List<TextLine>> rows(LaidPage page) {
    List<TextLine> lines = new ArrayList<>(page.withRole(TextLine.Role.BODY));
    lines.removeIf(line -> line.cell() != null && line.cell().table());
    lines.sort(
        Comparator.comparingDouble((TextLine l) -> l.baseline())
            .thenComparingDouble(l -> l.left()));
    List<List<TextLine>> rows = new ArrayList<>();
    for (TextLine line : lines) {
      if (rows.isEmpty() || line.baseline() - rows.getLast().getFirst().baseline() > 3) {
        rows.add(new ArrayList<>());
      }
      rows.getLast().add(line);
    }
    rows.forEach(row -> row.sort(Comparator.comparingDouble(l -> l.left())));
    return rows;
  }

  private void markEdge(Edge edge) {
    int count = 0;
    while (count < edge.rows().size() && comesAgain(edge.rows().get(count))) {
      count++;
    }
    while (count > 0 && !isApart(edge.rows(), count)) {
      count--;
    }
    mark(edge.rows().subList(0, count));
  }

  private static void mark(List<Row> rows) {
    rows.forEach(row -> row.lines().forEach(line -> line.role(TextLine.Role.FURNITURE)));
  }

  /** {@return whether space or another look parts the outer rows from the next one inwards} */
  private static boolean isApart(List<Row> rows, int count) {
    if (count >= rows.size() || rows.get(count - 1).isNumber()) {
      return true;
    }
    TextLine outer = rows.get(count - 1).lines().getFirst();
    TextLine inner = rows.get(count).lines().getFirst();
    double size = Math.max(outer.size(), inner.size());
    return Math.abs(outer.baseline() - inner.baseline()) > 1.6 * size
        || Math.abs(outer.size() - inner.size()) > 0.05 * size
        || !outer.first().style().equals(inner.first().style());
  }

  private boolean comesAgain(Row row) {
    if (!row.isNumber() && !RunningText.isTelling(row.exact())) {
      return false;
    }
    double limit = row.page().height() * (row.isNumber() ? 0.2 : 0.25);
    if (row.height() > limit) {
      return false;
    }
    if (isNote.test(row.lines().getFirst())) {
      return false;
    }
    boolean large = !row.isNumber() && row.lines().getFirst().size() > 1.25 * bodySize;
    int again = 0;
    boolean near = false;
    for (Row other : byText.getOrDefault(row.top() + row.text(), List.of())) {
      double shift = Math.abs(other.height() - row.height());
      if (other.page() != row.page() && shift <= SAME_HEIGHT_IN_STEP) {
        int step = other.page().index() - row.page().index();
        boolean same = !row.isNumber() && row.exact().equals(other.exact()) && shift <= SAME_HEIGHT;
        if (same || (!large && RunningText.isInStep(row.words(), other.words(), step))) {
          again++;
          near |= Math.abs(step) <= NEAR;
        }
      }
    }
    return near && again >= (pages < 6 ? 1 : 2);
  }

  /** Marks short rows whose words change from page to page, at a height where others repeat. */
  private void markSlots() {
    Map<String, Integer> slots = new HashMap<>();
    for (Edge edge : edges) {
      for (Row row : edge.rows()) {
        if (isMarked(row)) {
          slots.merge(slot(row), 1, Integer::sum);
        }
      }
    }
    double least = Math.max(3, 0.1 * pages);
    for (Edge edge : edges) {
      int count = 0;
      while (count < edge.rows().size() && isSlotted(edge.rows().get(count), slots, least)) {
        count++;
      }
      while (count > 0 && !isApart(edge.rows(), count)) {
        count--;
      }
      mark(edge.rows().subList(0, count));
    }
  }

  private static boolean isSlotted(Row row, Map<String, Integer> slots, double least) {
    return isMarked(row) || (slots.getOrDefault(slot(row), 0) >= least && isShort(row));
  }

  /**
   * Marks the outermost row of a page that stands for itself, as extracts of few pages have them: a
   * row with the page number in the head, or one in tiny type at the foot.
   */
  private void markLone(Edge edge) {
    if (edge.rows().size() < 2) {
      return;
    }
    Row row = edge.rows().getFirst();
    TextLine line = row.lines().getFirst();
    boolean numbered = PrintedNumbers.value(row.exact().replaceFirst(" .*", "")) >= 0;
    boolean head =
        edge.top() && numbered && line.size() < 1.2 * bodySize && isApart(edge.rows(), 1);
    boolean tiny = !edge.top() && line.size() < 0.75 * bodySize;
    if ((head || tiny) && row.height() < LONE_MARGIN * row.page().height()) {
      mark(edge.rows().subList(0, 1));
    }
  }

  /** Marks the outermost rows of a web page that was printed: a time above, an address below. */
  private void markPrintOut() {
    for (int i = 0; i + 1 < edges.size(); i += 2) {
      if (isOfBrowser(edges.get(i)) && isOfBrowser(edges.get(i + 1))) {
        mark(edges.get(i).rows().subList(0, 1));
        mark(edges.get(i + 1).rows().subList(0, 1));
      }
    }
  }

  private static boolean isOfBrowser(Edge edge) {
    return edge.rows().size() > 1
        && edge.rows().getFirst().height() < LONE_MARGIN * edge.page().height()
        && RunningText.isOfBrowser(TextLine.join(edge.rows().getFirst().lines()));
  }

  private static boolean isMarked(Row row) {
    return row.lines().getFirst().role() == TextLine.Role.FURNITURE;
  }

  private static boolean isShort(Row row) {
    return row.exact().length() < 90;
  }

  private static String slot(Row row) {
    return row.top()
        + " "
        + Math.round(row.height())
        + " "
        + Math.round(2 * row.lines().getFirst().size())
        + row.lines().getFirst().first().style().family();
  }
}
