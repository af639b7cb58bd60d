package org.pincite.ingest.metadata;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Metadata.Certainty;
import org.pincite.corpus.MetadataField;

/**
 * The title of a text without type sizes: the heading that opens it, or a short line that opens it
 * and does not end like a sentence; the same words twice near the start (a page title and the
 * article's own) count wherever they stand first. On a web page, the opening line that its {@code
 * <title>} holds comes before all of these.
 */
final class PlainTitle {
  private static final int MOST_WORDS = 22;

  /** What is marked as a heading may be longer. */
  private static final int HEADING_WORDS = 45;

  private PlainTitle() {}

  static void read(FrontMatter front, Findings findings) {
    List<FrontLine> lines =
        front.lines().stream()
            .filter(line -> line.block().kind() != BlockKind.FURNITURE && line.order() == 0)
            .toList();
    named(lines, front.properties().getOrDefault("html:title", ""))
        .or(() -> repeated(lines))
        .or(() -> opening(lines))
        .ifPresent(
            line ->
                findings.add(
                    MetadataField.TITLE,
                    FrontMatter.textOf(line.block()).replaceFirst("^\\d{1,3}[.)] ", ""),
                    line.where(),
                    Certainty.LIKELY));
  }

  /**
   * The longest opening line that the page's own title holds between the names of site and body.
   */
  private static Optional<FrontLine> named(List<FrontLine> lines, String pageTitle) {
    return lines.subList(0, Math.min(15, lines.size())).stream()
        .filter(line -> FrontLine.words(line.text()) > 2 && isShort(line))
        .filter(line -> !SeriesLines.matches(line.text()) && !Bodies.isBody(line.text()))
        .filter(line -> pageTitle.contains(FrontMatter.textOf(line.block())))
        .max(Comparator.comparingInt(line -> line.text().length()));
  }

  private static Optional<FrontLine> repeated(List<FrontLine> lines) {
    List<FrontLine> head = lines.subList(0, Math.min(15, lines.size()));
    return head.stream()
        .filter(line -> isShort(line) && FrontLine.words(line.text()) > 3)
        .filter(
            line ->
                head.stream()
                    .anyMatch(
                        other -> !other.equals(line) && FrontLine.same(other.text(), line.text())))
        .findFirst();
  }

  private static Optional<FrontLine> opening(List<FrontLine> lines) {
    if (lines.size() < 2) {
      return Optional.empty();
    }
    FrontLine first =
        lines.stream()
            .filter(line -> !SeriesLines.matches(line.text()) && !Bodies.isBody(line.text()))
            .findFirst()
            .orElse(lines.getFirst());
    boolean heading = first.block().kind() == BlockKind.HEADING;
    boolean sure = heading ? FrontLine.words(first.text()) > 1 : FrontLine.words(first.text()) > 2;
    return sure && isShort(first) ? Optional.of(first) : Optional.empty();
  }

  private static boolean isShort(FrontLine line) {
    String text = FrontMatter.textOf(line.block());
    boolean heading = line.block().kind() == BlockKind.HEADING;
    return FrontLine.words(text) <= (heading ? HEADING_WORDS : MOST_WORDS)
        && !text.matches(".*[.,;:]|.*[\\d,]+ members|(?i)skip to .*|.*@.*")
        && !DateReader.isDate(text);
  }
}
