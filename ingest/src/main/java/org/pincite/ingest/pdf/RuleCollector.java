package org.pincite.ingest.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.util.Matrix;
import org.pincite.ingest.pdf.page.Rule;

/** Finds the level and upright lines among the paths of a page. Not thread-safe. */
final class RuleCollector {
  /** Thickness in points up to which a filled rectangle is a line. */
  private static final double THIN = 3;

  /** Length in points from which a line parts anything. */
  private static final double SHORTEST = 6;

  /** Lines on a page beyond which it is a drawing, and says nothing about the text. */
  private static final int MOST = 4000;

  private final List<Rule> rules = new ArrayList<>();
  private final List<double[]> segments = new ArrayList<>();
  private final List<double[]> boxes = new ArrayList<>();
  private PageFrame frame = new PageFrame(0, 0, 0, 0, 0);
  private double startX;
  private double startY;
  private double x;
  private double y;
  private boolean curved;
  private boolean tooMany;
  private int curves;

  void begin(PageFrame newFrame) {
    frame = newFrame;
    rules.clear();
    forget();
    tooMany = false;
    curves = 0;
  }

  /** {@return the number of curves on the page} */
  int curves() {
    return curves;
  }

  List<Rule> rules() {
    return tooMany ? List.of() : List.copyOf(rules);
  }

  void move(Matrix matrix, float toX, float toY) {
    endSubpath();
    place(matrix, toX, toY);
    startX = x;
    startY = y;
  }

  void line(Matrix matrix, float toX, float toY) {
    double fromX = x;
    double fromY = y;
    place(matrix, toX, toY);
    if (segments.size() < MOST) {
      segments.add(new double[] {fromX, fromY, x, y});
    }
  }

  void rectangle(Matrix matrix, float left, float low, float width, float height) {
    move(matrix, left, low);
    line(matrix, left + width, low);
    line(matrix, left + width, low + height);
    line(matrix, left, low + height);
    close();
  }

  void close() {
    segments.add(new double[] {x, y, startX, startY});
    x = startX;
    y = startY;
  }

  void curve() {
    curves++;
    curved = true;
  }

  void closeAndPaint(boolean stroke, boolean fill) {
    close();
    paint(stroke, fill);
  }

  void paint(boolean stroke, boolean fill) {
    endSubpath();
    if (!curved && (stroke || fill)) {
      for (double[] box : boxes) {
        boolean thinWide = box[3] - box[1] <= THIN;
        boolean thinTall = box[2] - box[0] <= THIN;
        if (thinWide || thinTall) {
          add(box[0], box[1], box[2], box[3]);
        }
      }
      if (stroke) {
        drawn.forEach(s -> add(s[0], s[1], s[2], s[3]));
      }
    }
    forget();
  }

  private final List<double[]> drawn = new ArrayList<>();

  private void endSubpath() {
    if (segments.isEmpty()) {
      return;
    }
    double left = Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    for (double[] s : segments) {
      left = Math.min(left, Math.min(s[0], s[2]));
      right = Math.max(right, Math.max(s[0], s[2]));
      top = Math.min(top, Math.min(s[1], s[3]));
      bottom = Math.max(bottom, Math.max(s[1], s[3]));
    }
    boxes.add(new double[] {left, top, right, bottom});
    drawn.addAll(segments);
    segments.clear();
  }

  private void forget() {
    segments.clear();
    boxes.clear();
    drawn.clear();
    curved = false;
  }

  private void place(Matrix matrix, float pdfX, float pdfY) {
    java.awt.geom.Point2D.Float point = matrix.transformPoint(pdfX, pdfY);
    x = frame.x(point.x, point.y);
    y = frame.y(point.x, point.y);
  }

  private void add(double x1, double y1, double x2, double y2) {
    double left = Math.min(x1, x2);
    double right = Math.max(x1, x2);
    double top = Math.min(y1, y2);
    double bottom = Math.max(y1, y2);
    double wide = right - left;
    double tall = bottom - top;
    if (Math.max(wide, tall) < SHORTEST || Math.min(wide, tall) > THIN) {
      return;
    }
    if (rules.size() >= MOST) {
      tooMany = true;
    } else if (wide >= tall) {
      double middle = (top + bottom) / 2;
      rules.add(new Rule(left, middle, right, middle));
    } else {
      double middle = (left + right) / 2;
      rules.add(new Rule(middle, top, middle, bottom));
    }
  }
}
