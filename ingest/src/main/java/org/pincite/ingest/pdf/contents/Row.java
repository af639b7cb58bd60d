package org.pincite.ingest.pdf.contents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pincite.ingest.pdf.page.Piece;
import org.pincite.ingest.pdf.page.TextLine;

/**
 * Lines on one base line, from left to right; never empty.
 *
 * @param lines the parts of the row
 */
record Row(List<TextLine> lines) {
  /** {@return the rows of lines, from the top} */
  static List<Row> of(List<TextLine> lines) {
    List<TextLine> sorted = new ArrayList<>(lines);
    sorted.sort(
        Comparator.comparingDouble((TextLine l) -> l.baseline())
            .thenComparingDouble(TextLine::left));
    List<List<TextLine>> rows = new ArrayList<>();
    for (TextLine line : sorted) {
      if (rows.isEmpty() || !rows.getLast().getFirst().isBeside(line)) {
        rows.add(new ArrayList<>());
      }
      rows.getLast().add(line);
    }
    rows.forEach(row -> row.sort(Comparator.comparingDouble(TextLine::left)));
    return rows.stream().map(Row::new).toList();
  }

  TextLine first() {
    return lines.getFirst();
  }

  String text() {
    return TextLine.join(lines);
  }

  double left() {
    return first().left();
  }

  double right() {
    return lines.stream().mapToDouble(TextLine::right).max().orElse(first().right());
  }

  /** {@return the last word, which may be glued to the one before} */
  String lastWord() {
    return lines.getLast().last().text();
  }

  /** {@return the gap before the last piece, in points; 0 if it is the only one} */
  double gapBeforeLast() {
    List<Piece> pieces = lines.getLast().pieces();
    if (pieces.size() > 1) {
      return pieces.getLast().left() - pieces.get(pieces.size() - 2).right();
    }
    return lines.size() > 1 ? lines.getLast().left() - lines.get(lines.size() - 2).right() : 0;
  }

  /** {@return whether it holds nothing but its last piece} */
  boolean isOneWord() {
    return lines.size() == 1 && first().pieces().size() == 1;
  }
}
