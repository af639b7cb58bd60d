package org.pincite.ingest.pdf.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.ingest.pdf.page.Columns;
import org.pincite.ingest.pdf.page.LaidPage;
import org.pincite.ingest.pdf.page.TextLine;

/**
 * Lines in the margin beside the one column of a page: side headings and side notes, which pages
 * often draw after the text. They are kept apart so that they never stand in the middle of a
 * paragraph.
 */
final class Sides {
  private final LaidPage page;
  private final double left;
  private final double right;

  private Sides(LaidPage page, double left, double right) {
    this.page = page;
    this.left = left;
    this.right = right;
  }

  /** Gives the lines in the margins of a page their role. */
  static void mark(LaidPage page) {
    List<TextLine> lines =
        page.withRole(TextLine.Role.BODY).stream().filter(line -> line.cell() == null).toList();
    List<TextLine> prose = lines.stream().filter(line -> line.text().length() > 40).toList();
    if (prose.size() < 6 || !Columns.of(page).gutters().isEmpty()) {
      return;
    }
    double left =
        prose.stream()
            .mapToDouble(l -> l.left())
            .sorted()
            .skip(prose.size() / 10)
            .findFirst()
            .orElse(0);
    double right = prose.stream().mapToDouble(l -> l.right()).max().orElse(0);
    Sides sides = new Sides(page, left, right);
    List<TextLine> aside = lines.stream().filter(sides::isAside).toList();
    if (aside.size() <= 0.6 * lines.size()) {
      aside.forEach(sides::set);
    }
  }

  private boolean isAside(TextLine line) {
    return line.right() < left - 4 || line.left() > right + 4;
  }

  /** Makes a number beside a line its first piece, and anything else a side line. */
  private void set(TextLine line) {
    @Nullable TextLine beside =
        page.lines().stream()
            .filter(other -> other != line && other.role() == TextLine.Role.BODY)
            .filter(other -> other.isBeside(line) && other.left() > line.right())
            .findFirst()
            .orElse(null);
    if (beside != null && Marks.alone(line) != null) {
      page.lines().set(page.lines().indexOf(beside), beside.behind(line));
      page.lines().remove(line);
    } else {
      line.role(TextLine.Role.SIDE);
    }
  }
}
