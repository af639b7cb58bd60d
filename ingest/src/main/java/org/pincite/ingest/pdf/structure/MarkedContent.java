package org.pincite.ingest.pdf.structure;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** Knows which letters of a page stand under which mark of its content. Not thread-safe. */
public final class MarkedContent {
  private static final int NONE = -1;
  private static final int ARTIFACT = -2;

  /** Marks inside one another that are told apart; what stands deeper counts to the one above. */
  private static final int DEEPEST = 1000;

  private final Deque<Integer> open = new ArrayDeque<>();
  private Map<Integer, Run> runs = new TreeMap<>();
  private int deeper;
  private int letters;

  /**
   * Letters under one mark.
   *
   * @param x where the first one begins, in points on the page as displayed
   * @param y its base line
   * @param letters how many there are
   */
  record Run(double x, double y, int letters) {
    Run longer() {
      return new Run(x, y, letters + 1);
    }
  }

  /** Forgets the page read before. */
  public void forget() {
    open.clear();
    runs = new TreeMap<>();
    deeper = 0;
    letters = 0;
  }

  /** Begins a sequence of marked content. */
  public void begin(COSName tag, @Nullable COSDictionary properties) {
    if (open.size() >= DEEPEST) {
      deeper++;
      return;
    }
    int above = open.isEmpty() ? NONE : open.peek();
    int own = properties == null ? NONE : properties.getInt(COSName.MCID, NONE);
    open.push(tag.equals(COSName.ARTIFACT) ? ARTIFACT : own < 0 ? above : own);
  }

  /** Ends the sequence that began last. */
  public void end() {
    if (deeper > 0) {
      deeper--;
    } else {
      open.poll();
    }
  }

  /** Takes a glyph; {@code x} and {@code y} in points on the page as displayed. */
  public void letter(String text, double x, double y) {
    int mark = open.isEmpty() ? NONE : open.peek();
    if (text.isBlank() || mark == ARTIFACT) {
      return;
    }
    letters++;
    if (mark >= 0) {
      @Nullable Run run = runs.get(mark);
      runs.put(mark, run == null ? new Run(x, y, 1) : run.longer());
    }
  }

  /** {@return the runs of the page by the number of their mark} */
  Map<Integer, Run> runs() {
    return runs;
  }

  /** {@return the letters of the page, artifacts apart} */
  int letters() {
    return letters;
  }
}
