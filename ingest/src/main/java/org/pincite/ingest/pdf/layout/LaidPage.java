package org.pincite.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/** The lines of a page in reading order. Not thread-safe. */
public final class LaidPage {
  final int index;
  final Frame frame;
  final List<Rule> rules;
  final List<TextLine> lines = new ArrayList<>();

  LaidPage(int index, Frame frame, List<Rule> rules) {
    this.index = index;
    this.frame = frame;
    this.rules = rules;
  }

  /** {@return the page's index, from 1} */
  public int index() {
    return index;
  }

  /** {@return whether the page shows no character} */
  public boolean isBlank() {
    return lines.isEmpty();
  }

  List<TextLine> withRole(TextLine.Role role) {
    return lines.stream().filter(line -> line.role == role).toList();
  }
}
