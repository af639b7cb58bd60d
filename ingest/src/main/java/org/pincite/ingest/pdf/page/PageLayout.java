package org.pincite.ingest.pdf.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes the lines of a page of its glyphs. */
public final class PageLayout {
  private PageLayout() {}

  /** {@return the page with its lines, in the order in which the page draws them} */
  public static LaidPage lay(PageContent content) {
    Doubles.Once once = Doubles.remove(content.glyphs());
    int turn = mainTurn(once.glyphs());
    Frame frame = new Frame(turn, content.width(), content.height());
    LaidPage page = new LaidPage(content.index(), frame, rules(content.rules(), frame));
    for (int each = 0; each < 4; each++) {
      Frame own = each == turn ? frame : new Frame(each, content.width(), content.height());
      List<TextLine> lines = lines(once, own);
      if (each == turn) {
        page.lines().addAll(LineMerger.merge(lines));
      } else {
        for (TextLine line : lines) {
          line.role(TextLine.Role.FIGURE);
          page.lines().add(line);
        }
      }
    }
    Cells.assign(page);
    return page;
  }

  private static List<TextLine> lines(Doubles.Once once, Frame frame) {
    LineMaker maker = new LineMaker(frame, spacesArePrinted(once.glyphs()));
    for (int i = 0; i < once.glyphs().size(); i++) {
      if (once.glyphs().get(i).turn() == frame.turn()) {
        maker.add(once.glyphs().get(i), once.doubled().get(i));
      }
    }
    return maker.finish();
  }

  /** {@return whether the page draws spaces as glyphs, so that a small gap alone parts no words} */
  private static boolean spacesArePrinted(List<Glyph> glyphs) {
    long spaces = glyphs.stream().filter(glyph -> glyph.text().isBlank()).count();
    return spaces > 0.08 * glyphs.size();
  }

  private static int mainTurn(List<Glyph> glyphs) {
    int[] counts = new int[4];
    for (Glyph glyph : glyphs) {
      counts[glyph.turn()]++;
    }
    int best = 0;
    for (int turn = 1; turn < 4; turn++) {
      if (counts[turn] > counts[best]) {
        best = turn;
      }
    }
    return best;
  }

  private static List<Rule> rules(List<Rule> rules, Frame frame) {
    List<Rule> read = new ArrayList<>(rules.size());
    for (Rule rule : rules) {
      double x1 = frame.readX(rule.x(), rule.y());
      double y1 = frame.readY(rule.x(), rule.y());
      double x2 = frame.readX(rule.right(), rule.bottom());
      double y2 = frame.readY(rule.right(), rule.bottom());
      read.add(new Rule(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)));
    }
    read.sort(Comparator.comparingDouble(Rule::y).thenComparingDouble(Rule::x));
    return read;
  }
}
