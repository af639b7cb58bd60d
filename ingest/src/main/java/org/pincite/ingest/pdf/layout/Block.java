package org.pincite.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.BlockKind;
import org.pincite.ingest.pdf.contents.ContentsEntry;
import org.pincite.ingest.pdf.page.LaidPage;
import org.pincite.ingest.pdf.page.TextLine;

/** Lines that make one block, and what has been found out about it. Not thread-safe. */
final class Block {
  final List<Placed> lines = new ArrayList<>();
  BlockKind kind;
  int level;
  @Nullable Mark mark;

  Block(BlockKind kind) {
    this.kind = kind;
  }

  /** {@return the block of an entry of a table of contents} */
  static Block of(ContentsEntry entry) {
    Block block = new Block(BlockKind.CONTENTS);
    entry.lines().forEach(line -> block.add(line, entry.page()));
    return block;
  }

  /** A line and its page. */
  record Placed(TextLine line, LaidPage page) {}

  /**
   * What is printed before the text of a block.
   *
   * @param value as it is cited, null for a bullet
   * @param printed as it stands there
   * @param pieces number of pieces of the first line that it takes up
   * @param cut characters that it takes up of the piece behind those
   */
  record Mark(@Nullable String value, String printed, int pieces, int cut) {}

  void add(TextLine line, LaidPage page) {
    lines.add(new Placed(line, page));
  }

  TextLine first() {
    return lines.getFirst().line();
  }

  TextLine last() {
    return lines.getLast().line();
  }

  LaidPage startPage() {
    return lines.getFirst().page();
  }

  LaidPage endPage() {
    return lines.getLast().page();
  }

  /** {@return its lines on a page} */
  List<TextLine> linesOn(LaidPage page) {
    return lines.stream().filter(placed -> placed.page() == page).map(Placed::line).toList();
  }

  /** {@return its text as printed, line after line} */
  String text() {
    return String.join(" ", lines.stream().map(placed -> placed.line().text()).toList());
  }

  /** {@return the commonest size of its letters} */
  double size() {
    java.util.Map<Double, Integer> weights = new java.util.TreeMap<>();
    lines.forEach(p -> weights.merge(p.line().size(), p.line().text().length(), Integer::sum));
    double best = 0;
    int most = -1;
    for (var entry : weights.entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        best = entry.getKey();
      }
    }
    return best;
  }

  boolean bold() {
    long heavy = lines.stream().filter(placed -> placed.line().bold()).count();
    return 2 * heavy > lines.size();
  }
}
