package org.pincite.query.cite;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Block;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Document;
import org.pincite.corpus.Page;
import org.pincite.corpus.Span;

/**
 * Finds the place to cite for a quote: the printed paragraph number; where there is none the
 * printed page number; where there is none the page as PDF readers count it; in texts without pages
 * the paragraph counted from the start.
 */
public final class Pinpoints {
  private static final Pattern QUESTION = Pattern.compile("Q\\s?(\\d+)");

  private Pinpoints() {}

  /** {@return the place of a span} */
  public static Pinpoint of(Document document, Span span) {
    int first = Math.max(0, blockTouching(document, span, true));
    int last = Math.max(first, blockTouching(document, span, false));
    if (document.blocks().isEmpty()) {
      return new Pinpoint.Position(1, 1, null);
    }
    Block block = document.blocks().get(first);
    @Nullable String mark = block.number();
    if (block.kind() == BlockKind.NOTE && mark != null) {
      return new Pinpoint.Note(mark, place(document, span, first, last));
    }
    return place(document, span, first, last);
  }

  private static Pinpoint place(Document document, Span span, int first, int last) {
    return Provisions.of(document, first, last)
        .or(() -> Columns.of(document, first, last))
        .or(() -> numbered(document, first, last))
        .or(() -> paged(document, span))
        .orElseGet(() -> counted(document, first, last));
  }

  private static Optional<Pinpoint> numbered(Document document, int first, int last) {
    @Nullable String from = document.blocks().get(first).paragraph();
    @Nullable String to = document.blocks().get(last).paragraph();
    if (from == null || to == null) {
      return Optional.empty();
    }
    Matcher start = QUESTION.matcher(from);
    Matcher end = QUESTION.matcher(to);
    if (start.matches() && end.matches()) {
      return Optional.of(new Pinpoint.Question("Q" + start.group(1), "Q" + end.group(1)));
    }
    return paragraphs(document, first, last, from, to);
  }

  private static Optional<Pinpoint> paragraphs(
      Document document, int first, int last, String from, String to) {
    Block block = document.blocks().get(first);
    if (!block.pointers().isEmpty()
        && block.pointers().equals(document.blocks().get(last).pointers())) {
      return Optional.of(new Pinpoint.Restated(block.pointers(), item(document, first)));
    }
    Pinpoint place = new Pinpoint.Paragraph(from, to);
    Optional<String> part = Restarts.part(document, first);
    if (!part.equals(Restarts.part(document, last))) {
      return Optional.empty();
    }
    return Optional.of(part.<Pinpoint>map(p -> new Pinpoint.Within(p, place)).orElse(place));
  }

  /** The number of the item of a list of conclusions that a block belongs to. */
  private static String item(Document document, int block) {
    List<String> pointers = document.blocks().get(block).pointers();
    String item = "";
    for (int i = block; i >= 0; i--) {
      Block above = document.blocks().get(i);
      if (above.kind().isBody() && !above.pointers().equals(pointers)) {
        break;
      }
      @Nullable String number = above.number();
      if (number != null && number.matches("\\d.*")) {
        return number;
      }
      item = number == null ? item : number;
    }
    return item;
  }

  private static Optional<Pinpoint> paged(Document document, Span span) {
    List<Page> pages = document.pagesOf(span);
    if (pages.isEmpty()) {
      return Optional.empty();
    }
    @Nullable String from = pages.getFirst().label();
    @Nullable String to = pages.getLast().label();
    if (from == null || to == null) {
      return Optional.of(new Pinpoint.PdfPage(pages.getFirst().index(), pages.getLast().index()));
    }
    return Optional.of(new Pinpoint.Page(from, to));
  }

  private static Pinpoint counted(Document document, int first, int last) {
    int from = 0;
    int to = 0;
    for (int i = 0; i <= last; i++) {
      BlockKind kind = document.blocks().get(i).kind();
      int counts = kind.isBody() && kind != BlockKind.HEADING ? 1 : 0;
      from += i <= first ? counts : 0;
      to += counts;
    }
    @Nullable String heading =
        document.headingAbove(first).map(above -> document.quote(above.span())).orElse(null);
    return new Pinpoint.Position(Math.max(1, from), Math.max(1, to), heading);
  }

  /** The first or last block that shares a unit with the span; -1 where none does. */
  private static int blockTouching(Document document, Span span, boolean first) {
    int found = -1;
    for (int i = Math.max(0, nearest(document, span.start())); i < document.blocks().size(); i++) {
      Span place = document.blocks().get(i).span();
      if (place.start() >= span.end()) {
        break;
      }
      if (place.overlaps(span)) {
        found = i;
        if (first) {
          return found;
        }
      }
    }
    return found;
  }

  private static int nearest(Document document, int offset) {
    int at = document.blockAt(offset);
    for (int back = offset; at < 0 && back > 0 && back > offset - 3; back--) {
      at = document.blockAt(back - 1);
    }
    return at;
  }
}
