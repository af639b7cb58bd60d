package org.pincite.query.check.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Box;
import org.pincite.corpus.Document;
import org.pincite.corpus.Line;

/**
 * The words of a document as somebody meets them who copies from its pages: what stands above the
 * text, the text, its notes, what stands below, page after page.
 */
final class PageOrder {
  private static final int HEAD = 0;
  private static final int TEXT = 1;
  private static final int NOTES = 2;
  private static final int FOOT = 3;

  /** Points; less than the distance of lines in small print. */
  private static final double ROW = 4;

  private final Document document;
  private final Words words;

  private record Placed(Line line, int zone, int order) {}

  private PageOrder(SourceText source) {
    this.document = source.document();
    this.words = source.words();
  }

  /** {@return heads, text, notes and feet of each page, each in the order of the text} */
  static Order byZones(SourceText source) {
    return new PageOrder(source)
        .order(Comparator.comparingInt(Placed::zone).thenComparingInt(Placed::order));
  }

  /** {@return the lines of each page from top to bottom, across all columns and cells} */
  static Order byRows(SourceText source) {
    return new PageOrder(source)
        .order(
            Comparator.<Placed>comparingLong(PageOrder::row)
                .thenComparingDouble(PageOrder::left)
                .thenComparingInt(Placed::order));
  }

  private Order order(Comparator<Placed> onPage) {
    List<Placed> placed = new ArrayList<>();
    for (int i = 0; i < document.lines().size(); i++) {
      Line line = document.lines().get(i);
      placed.add(new Placed(line, zone(line), i));
    }
    placed.sort(Comparator.<Placed>comparingInt(p -> p.line.page()).thenComparing(onPage));
    int[] result = new int[words.size()];
    int size = 0;
    for (Placed each : placed) {
      int from = firstFrom(each.line.span().start());
      int to = firstFrom(each.line.span().end());
      for (int word = from; word < to && size < result.length; word++) {
        result[size++] = word;
      }
    }
    return new Order(IntStream.of(result).limit(size).toArray());
  }

  /** Lines whose lower edges differ by less than some points stand in one row. */
  private static long row(Placed placed) {
    @Nullable Box box = placed.line.box();
    return box == null ? 0 : Math.round(box.bottom() / ROW);
  }

  private static double left(Placed placed) {
    @Nullable Box box = placed.line.box();
    return box == null ? 0 : box.x();
  }

  private int zone(Line line) {
    int block = document.blockAt(line.span().start());
    BlockKind kind = block < 0 ? BlockKind.PARAGRAPH : document.blocks().get(block).kind();
    @Nullable Box box = line.box();
    return switch (kind) {
      case NOTE -> NOTES;
      case FURNITURE ->
          box != null && box.y() < document.page(line.page()).height() / 2 ? HEAD : FOOT;
      case HEADING, PARAGRAPH, LIST_ITEM, QUOTATION, CELL, CAPTION, ASIDE, CONTENTS, FIGURE -> TEXT;
    };
  }

  /** {@return the first word that begins at an offset or behind it} */
  private int firstFrom(int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.start(middle) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
