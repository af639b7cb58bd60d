package org.pincite.query.cite;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Block;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Document;
import org.pincite.corpus.DocumentKind;
import org.pincite.corpus.MetadataField;
import org.pincite.corpus.Page;
import org.pincite.corpus.Span;

/**
 * Finds the place to cite for a quote: the printed paragraph number; where there is none the
 * printed page number; where there is none the page as PDF readers count it; in texts without pages
 * the paragraph counted from the start.
 */
public final class Pinpoints {
  private static final Pattern QUESTION = Pattern.compile("Q\\s?(\\d+)");
  private static final Pattern ARTICLE =
      Pattern.compile("(?i)article (\\d+[a-z]{0,2})\\b.{0,120}", Pattern.DOTALL);
  private static final Pattern ANNEX =
      Pattern.compile("(?i)annex ([IVXLC]+|\\d+)\\b.{0,120}", Pattern.DOTALL);

  /** Longer blocks that begin with "Article 5" speak of it, and do not head it. */
  private static final int HEADING_LENGTH = 140;

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
    return provision(document, first)
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
    return Optional.of(new Pinpoint.Paragraph(from, to));
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

  /** In acts the article counts, before the first article the recital. */
  private static Optional<Pinpoint> provision(Document document, int block) {
    boolean act =
        document
            .metadata()
            .first(MetadataField.KIND)
            .filter(kind -> kind.equals(DocumentKind.LEGISLATION.slug()))
            .isPresent();
    if (!act) {
      return Optional.empty();
    }
    @Nullable String number = document.blocks().get(block).paragraph();
    for (int i = block; i >= 0; i--) {
      Span span = document.blocks().get(i).span();
      if (span.length() <= HEADING_LENGTH) {
        String text = document.quote(span);
        Matcher article = ARTICLE.matcher(text);
        Matcher annex = ANNEX.matcher(text);
        if (article.matches()) {
          String paragraph = number == null || i == block ? "" : "(" + bare(number) + ")";
          return Optional.of(new Pinpoint.Provision("art", article.group(1) + paragraph));
        }
        if (annex.matches()) {
          return Optional.of(new Pinpoint.Provision("annex", annex.group(1)));
        }
      }
    }
    return number != null && number.matches("\\(?\\d+\\)?")
        ? Optional.of(new Pinpoint.Provision("recital", bare(number)))
        : Optional.empty();
  }

  private static String bare(String number) {
    return number.replaceAll("[().]", "");
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
