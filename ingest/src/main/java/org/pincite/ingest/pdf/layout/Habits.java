package org.pincite.ingest.pdf.layout;

import java.util.List;
import org.pincite.ingest.pdf.page.LaidPage;
import org.pincite.ingest.pdf.page.TextLine;

/**
 * How a document sets its paragraphs, measured where one surely ends: below a line that stops far
 * from the right edge.
 *
 * @param justified whether lines inside paragraphs reach the right edge
 * @param gapped whether more space stands between paragraphs than between lines
 * @param indented whether the first line of a paragraph is set in
 */
record Habits(boolean justified, boolean gapped, boolean indented) {
  /** Share of the measure that a surely short line leaves empty. */
  private static final double SURELY_SHORT = 0.3;

  static Habits of(List<LaidPage> pages, Typography typography, Margins margins) {
    Count count = new Count();
    for (LaidPage page : pages) {
      List<TextLine> lines = page.withRole(TextLine.Role.BODY);
      for (int i = 0; i + 1 < lines.size(); i++) {
        count.add(lines.get(i), lines.get(i + 1), typography, margins);
      }
    }
    return new Habits(
        count.full > 0.5 * count.lines,
        count.ends >= 5 && count.gaps > 0.6 * count.ends,
        count.ends - count.gaps >= 5 && count.indents > 0.7 * (count.ends - count.gaps));
  }

  /** {@return the space that a line may leave inside a paragraph, as a share of the measure} */
  double looseness() {
    return !justified && (gapped || indented) ? SURELY_SHORT : 0;
  }

  private static final class Count {
    int lines;
    int full;
    int ends;
    int gaps;
    int indents;

    void add(TextLine line, TextLine next, Typography typography, Margins margins) {
      double size = typography.bodySize();
      double pitch = next.baseline() - line.baseline();
      boolean body = Math.abs(line.size() - size) < 0.6 && Math.abs(next.size() - size) < 0.6;
      if (!body
          || line.cell() != null
          || line.allBold()
          || line.text().length() < 15
          || pitch <= 0
          || pitch > 4 * size
          || Marks.of(next) != null) {
        return;
      }
      double room = margins.limit(line) - line.right();
      double measure = margins.limit(line) - margins.start(line);
      if (room > SURELY_SHORT * measure && LineBreaks.isTerminal(line.text())) {
        ends++;
        gaps += pitch > 1.14 * typography.leading(size) + 0.3 ? 1 : 0;
        indents +=
            pitch <= 1.14 * typography.leading(size) + 0.3
                    && next.left() > margins.start(next) + 0.5 * size
                ? 1
                : 0;
      } else if (line.text().length() > 40) {
        lines++;
        full += room < 1.2 ? 1 : 0;
      }
    }
  }
}
