package org.pincite.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A document as extracted: immutable, and the same for the same bytes and versions.
 *
 * @param madeBy names and versions of all that took part in making it; a different value means that
 *     the source is worth extracting again
 * @param source the bytes it was made from
 * @param metadata what it says of itself
 * @param text the one canonical text; all offsets count its UTF-16 units, every quote is a slice of
 *     it
 * @param pages its pages, index 1 first, without gaps; none in formats that have no pages
 * @param lines printed lines in the order of their spans; none without pages
 * @param blocks blocks in reading order; together with two line feeds between one and the next they
 *     are the text
 * @param works pieces by themselves that stand in it, such as a newsletter's articles, in the order
 *     of their spans, an outer one before those in it; none where the document is one work
 * @param repairs differences from the printed form, in the order of their spans
 * @param doubts what could not be read, or not surely
 * @param recognised pages whose words were recognised in pictures, in page order
 */
public record Document(
    String madeBy,
    Source source,
    Metadata metadata,
    String text,
    List<Page> pages,
    List<Line> lines,
    List<Block> blocks,
    List<Work> works,
    List<Repair> repairs,
    List<Doubt> doubts,
    List<Recognised> recognised) {
  /** What stands between two blocks. */
  public static final String BLOCK_SEPARATOR = "\n\n";

  public Document {
    pages = List.copyOf(pages);
    lines = List.copyOf(lines);
    blocks = List.copyOf(blocks);
    works = List.copyOf(works);
    repairs = List.copyOf(repairs);
    doubts = List.copyOf(doubts);
    recognised = List.copyOf(recognised);
    Invariants.check(text, pages, lines, blocks, repairs);
    Invariants.checkWorks(works, blocks);
  }

  /** {@return the same document with other metadata} */
  public Document with(Metadata other) {
    return other.equals(metadata)
        ? this
        : new Document(
            madeBy, source, other, text, pages, lines, blocks, works, repairs, doubts, recognised);
  }

  /** {@return the characters of a span} */
  public String quote(Span span) {
    return text.substring(span.start(), span.end());
  }

  /**
   * {@return the characters of a span as the page prints them: every repair undone}
   *
   * <p>A repair that the span only touches at its start is left out if it is a number taken off,
   * since that stands before the quoted words; marks taken out inside the span or right behind it
   * are put back.
   */
  public String printed(Span span) {
    StringBuilder printed = new StringBuilder();
    int at = span.start();
    for (Repair repair : repairs) {
      Span place = repair.span();
      boolean inside =
          place.isEmpty()
              ? place.start() > span.start() && place.start() <= span.end()
              : span.contains(place);
      if (inside && place.start() >= at) {
        printed.append(text, at, place.start()).append(repair.printed());
        at = place.end();
      }
    }
    return printed.append(text, at, span.end()).toString();
  }

  /**
   * {@return the index in {@link #blocks} of the block that holds an offset, or -1 between blocks}
   */
  public int blockAt(int offset) {
    int low = 0;
    int high = blocks.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = blocks.get(middle).span();
      if (offset < span.start()) {
        high = middle - 1;
      } else if (offset >= span.end()) {
        low = middle + 1;
      } else {
        return middle;
      }
    }
    return -1;
  }

  /** {@return the innermost work that holds a span, if it stands in one} */
  public Optional<Work> workOf(Span span) {
    @Nullable Work found = null;
    for (Work work : works) {
      if (work.span().contains(span)) {
        found = work;
      }
    }
    return Optional.ofNullable(found);
  }

  /**
   * {@return what is said of the source of a span: by the works it stands in, the innermost first,
   * and last by the document}
   */
  public List<Metadata> sourcesOf(Span span) {
    List<Metadata> sources = new ArrayList<>(List.of(metadata));
    works.stream()
        .filter(work -> work.span().contains(span))
        .forEach(work -> sources.addFirst(work.metadata()));
    return sources;
  }

  /** {@return the page of that index, counted from 1} */
  public Page page(int index) {
    return pages.get(index - 1);
  }

  /**
   * {@return the pages that print some of the span, in page order; empty in formats without pages}
   */
  public List<Page> pagesOf(Span span) {
    TreeSet<Integer> found = new TreeSet<>();
    for (Line line : linesOf(span)) {
      found.add(line.page());
    }
    return found.stream().map(this::page).toList();
  }

  /** {@return the printed lines that share a unit with the span, in text order} */
  public List<Line> linesOf(Span span) {
    List<Line> found = new ArrayList<>();
    for (int i = firstLineEndingAfter(span.start()); i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.span().start() >= span.end()) {
        break;
      }
      if (line.span().overlaps(span)) {
        found.add(line);
      }
    }
    return found;
  }

  /**
   * {@return boxes around the words of a span, one for each line it touches; empty without layout}
   */
  public List<Region> regionsOf(Span span) {
    List<Region> regions = new ArrayList<>();
    for (Line line : linesOf(span)) {
      Words.boxOf(text, line, span).ifPresent(box -> regions.add(new Region(line.page(), box)));
    }
    return regions;
  }

  /** {@return the nearest heading above a block, furniture apart} */
  public Optional<Block> headingAbove(int block) {
    for (int i = block - 1; i >= 0; i--) {
      if (blocks.get(i).kind() == BlockKind.HEADING) {
        return Optional.of(blocks.get(i));
      }
    }
    return Optional.empty();
  }

  /** {@return the headings that a block stands under, each of a higher level than the next} */
  public List<Block> headingsAbove(int block) {
    List<Block> headings = new ArrayList<>();
    Block own = blocks.get(block);
    int level = own.kind() == BlockKind.HEADING ? own.level() : Integer.MAX_VALUE;
    for (int i = block - 1; i >= 0; i--) {
      Block above = blocks.get(i);
      if (above.kind() == BlockKind.HEADING && above.level() < level) {
        headings.addFirst(above);
        level = above.level();
      }
    }
    return headings;
  }

  private int firstLineEndingAfter(int offset) {
    int low = 0;
    int high = lines.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (lines.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
