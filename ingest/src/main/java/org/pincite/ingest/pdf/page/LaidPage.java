package org.pincite.ingest.pdf.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A page with its lines. Coordinates count in its reading frame, in which the text runs to the
 * right and the page is as wide as its text needs. Not thread-safe.
 */
public final class LaidPage {
  private final int index;
  private final Frame frame;
  private final List<Rule> rules;
  private final List<TextLine> lines = new ArrayList<>();

  LaidPage(int index, Frame frame, List<Rule> rules) {
    this.index = index;
    this.frame = frame;
    this.rules = rules;
  }

  /** {@return the page's index, from 1} */
  public int index() {
    return index;
  }

  /** {@return its width in the reading frame} */
  public double width() {
    return frame.readWidth();
  }

  /** {@return its height in the reading frame} */
  public double height() {
    return frame.readHeight();
  }

  /** {@return its width as displayed} */
  public double shownWidth() {
    return frame.width();
  }

  /** {@return its height as displayed} */
  public double shownHeight() {
    return frame.height();
  }

  /** {@return the straight lines that it draws, from the top} */
  public List<Rule> rules() {
    return rules;
  }

  /** {@return its lines in the order in which it draws them; may be changed} */
  public List<TextLine> lines() {
    return lines;
  }

  /** {@return its lines of a role, in the same order} */
  public List<TextLine> withRole(TextLine.Role role) {
    return lines.stream().filter(line -> line.role() == role).toList();
  }
}
