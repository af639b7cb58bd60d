package org.pincite.query.check.judge;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Block;
import org.pincite.corpus.Document;
import org.pincite.corpus.Span;
import org.pincite.query.check.Claim;
import org.pincite.query.check.Part;

/** Whether words stand where a draft says. What either does not tell is not held against it. */
public final class ClaimRule {
  private ClaimRule() {}

  /** How a place and a claim fit, the best first. */
  public enum Fit {
    /** The place is the one claimed, or none is. */
    FITS,
    /** The document is right and the page is not. */
    OTHER_PAGE,
    /** The document is right and the paragraph is not. */
    OTHER_PARAGRAPH,
    /** The document is another. */
    OTHER_DOCUMENT
  }

  /** {@return how parts of one document fit a claim; one part at the place is enough} */
  public static Fit fit(Claim claim, Document document, List<Part> parts) {
    if (!claim.documents().isEmpty() && !claim.documents().contains(document.source().sha256())) {
      return Fit.OTHER_DOCUMENT;
    }
    List<Span> spans = parts.stream().map(Part::inSource).toList();
    if (!agrees(claim.pages(), spans.stream().flatMap(span -> labels(document, span)))) {
      return Fit.OTHER_PAGE;
    }
    return agrees(claim.paragraphs(), spans.stream().flatMap(span -> paragraphs(document, span)))
        ? Fit.FITS
        : Fit.OTHER_PARAGRAPH;
  }

  /** Null among the real ones says that the document does not number that place. */
  private static boolean agrees(List<String> claimed, Stream<String> real) {
    List<String> known = real.toList();
    return claimed.isEmpty()
        || known.isEmpty()
        || known.contains("")
        || claimed.stream().map(ClaimRule::plain).anyMatch(known::contains);
  }

  private static Stream<String> labels(Document document, Span span) {
    return document.pagesOf(span).stream()
        .flatMap(page -> Stream.of(plainOrNone(page.label()), plain(Claim.pdfPage(page.index()))));
  }

  private static Stream<String> paragraphs(Document document, Span span) {
    return document.blocks().stream()
        .filter(block -> block.span().overlaps(span))
        .flatMap(
            block ->
                Stream.concat(
                    Stream.of(plainOrNone(block.paragraph())),
                    Stream.concat(own(block), block.pointers().stream().map(ClaimRule::plain))));
  }

  private static Stream<String> own(Block block) {
    return Stream.of(block.number()).filter(Objects::nonNull).map(ClaimRule::plain);
  }

  private static String plainOrNone(@Nullable String number) {
    return number == null ? "" : plain(number);
  }

  private static String plain(String number) {
    return number.toLowerCase(Locale.ROOT).replaceAll("^[\\s(\\[]+|[\\s.)\\]]+$", "");
  }
}
