package org.pincite.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pincite.corpus.BlockKind;
import org.pincite.ingest.pdf.page.LaidPage;
import org.pincite.ingest.pdf.page.Rule;
import org.pincite.ingest.pdf.page.TextLine;

/**
 * Finds pull quotes: lines in display type that stand between two lines of one sentence, or that
 * say again, as whole sentences, what the text near by says. They get a role of their own, so that
 * they never stand in the middle of a paragraph and count neither as a heading nor as a statement.
 */
final class PullQuotes {
  /** Share by which sizes of one kind of text differ. */
  private static final double SAME_SIZE = 0.06;

  /** Letters of a pull quote at least. */
  private static final int LEAST_LETTERS = 24;

  /** Letters of a line of prose at least. */
  private static final int LEAST_LINE = 20;

  /** Distance from the text above and below at most, as a share of the size. */
  private static final double NEAR = 6;

  /** Share of its measure up to which a full line may be short of the edge. */
  private static final double RAGGED = 0.12;

  private static final Pattern SENTENCE =
      Pattern.compile(".*[.!…]['\"’”»]*|[‘“\"'«].*[?]['\"’”»]*", Pattern.DOTALL);
  private static final Pattern NO_LETTER = Pattern.compile("\\P{L}+");

  private final List<LaidPage> pages;
  private final double bodySize;

  private PullQuotes(List<LaidPage> pages, double bodySize) {
    this.pages = pages;
    this.bodySize = bodySize;
  }

  /**
   * {@return the pull quotes in order; their lines have the role of asides now}
   *
   * @param pages pages whose furniture and tables are known
   * @param bodySize size of the text, in points
   */
  static List<Block> find(List<LaidPage> pages, double bodySize) {
    PullQuotes quotes = new PullQuotes(pages, bodySize);
    List<Block> found = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      for (List<TextLine> group : quotes.displayed(pages.get(i))) {
        if (quotes.isPullQuote(group, i)) {
          Block block = new Block(BlockKind.ASIDE);
          for (TextLine line : group) {
            line.role(TextLine.Role.ASIDE);
            block.add(line, pages.get(i));
          }
          found.add(block);
        }
      }
    }
    return found;
  }

  /** {@return whether a pull quote stands between two lines of a column} */
  static boolean isBetween(LaidPage page, TextLine above, TextLine below) {
    return page.withRole(TextLine.Role.ASIDE).stream()
        .anyMatch(
            line ->
                line.baseline() > above.baseline()
                    && line.baseline() < below.baseline()
                    && line.overlapsAcross(below));
  }

  /** {@return runs of lines of a page that look alike and unlike the text} */
  private List<List<TextLine>> displayed(LaidPage page) {
    List<List<TextLine>> groups = new ArrayList<>();
    for (TextLine line : page.withRole(TextLine.Role.BODY)) {
      if (line.cell() != null || !(isLarge(line) || isMarkedOut(line))) {
        continue;
      }
      if (groups.isEmpty() || !goesOn(groups.getLast().getLast(), line)) {
        groups.add(new ArrayList<>());
      }
      groups.getLast().add(line);
    }
    return groups;
  }

  private boolean isLarge(TextLine line) {
    return line.size() > Displays.DISPLAY * bodySize;
  }

  /** {@return whether a line of the text's size leans or is bold} */
  private boolean isMarkedOut(TextLine line) {
    return line.size() > (1 - SAME_SIZE) * bodySize && (line.italic() || line.allBold());
  }

  private static boolean goesOn(TextLine above, TextLine line) {
    double pitch = line.baseline() - above.baseline();
    return Math.abs(above.size() - line.size()) < SAME_SIZE * line.size()
        && above.italic() == line.italic()
        && above.allBold() == line.allBold()
        && pitch > 0
        && pitch < 2 * line.size()
        && above.overlapsAcross(line);
  }

  private boolean isPullQuote(List<TextLine> group, int index) {
    String text = TextLine.join(group);
    LaidPage page = pages.get(index);
    String letters = letters(text);
    return letters.length() >= LEAST_LETTERS
        && !Kinds.isCaption(text)
        && Marks.of(group.getFirst()) == null
        && (isLarge(group.getFirst()) || isFramed(group, page))
        && (interrupts(group, page)
            || (SENTENCE.matcher(text).matches() && recurs(letters, index)));
  }

  /** {@return whether drawn lines part a group from what stands above and below it} */
  private static boolean isFramed(List<TextLine> group, LaidPage page) {
    TextLine first = group.getFirst();
    TextLine last = group.getLast();
    double reach = 2 * first.size();
    return page.rules().stream()
            .anyMatch(rule -> covers(rule, first) && isIn(rule, first.top() - reach, first.top()))
        && page.rules().stream()
            .anyMatch(
                rule -> covers(rule, last) && isIn(rule, last.bottom(), last.bottom() + reach));
  }

  private static boolean covers(Rule rule, TextLine line) {
    return rule.isLevel() && rule.x() < line.centre() && rule.right() > line.centre();
  }

  private static boolean isIn(Rule rule, double top, double bottom) {
    return rule.y() >= top && rule.y() <= bottom;
  }

  /** {@return whether a sentence runs on from above a group to below it, in one column at least} */
  private boolean interrupts(List<TextLine> group, LaidPage page) {
    List<TextLine> prose =
        page.withRole(TextLine.Role.BODY).stream()
            .filter(line -> line.cell() == null && isProse(line) && !group.contains(line))
            .toList();
    double top = group.getFirst().top();
    double bottom = group.getLast().bottom();
    double reach = NEAR * group.getFirst().size();
    return prose.stream()
        .filter(below -> below.top() > bottom && below.top() < bottom + reach)
        .filter(below -> group.stream().anyMatch(below::overlapsAcross))
        .anyMatch(
            below -> {
              Optional<TextLine> above = lastAbove(prose, below);
              return above.isPresent()
                  && above.get().baseline() < top
                  && above.get().bottom() > top - reach
                  && runsOn(above.get(), below, prose);
            });
  }

  private boolean isProse(TextLine line) {
    return Math.abs(line.size() - bodySize) < SAME_SIZE * bodySize && !line.allBold();
  }

  private static Optional<TextLine> lastAbove(List<TextLine> prose, TextLine below) {
    return prose.stream()
        .filter(line -> line.baseline() < below.baseline() - 0.5 * below.size())
        .filter(below::overlapsAcross)
        .max(Comparator.comparingDouble(TextLine::baseline));
  }

  /** {@return whether a full line breaks off in mid-sentence and another goes on with it} */
  private static boolean runsOn(TextLine above, TextLine below, List<TextLine> prose) {
    double edge =
        prose.stream()
            .filter(line -> Math.abs(line.left() - below.left()) < 3 * below.size())
            .mapToDouble(TextLine::right)
            .max()
            .orElse(above.right());
    return above.text().length() >= LEAST_LINE
        && !LineBreaks.isTerminal(above.text())
        && LineBreaks.startsLower(below)
        && Math.abs(above.left() - below.left()) < 3 * below.size()
        && above.right() > edge - RAGGED * (edge - below.left());
  }

  /** {@return whether the text of the page, or of the one before or behind, has these letters} */
  private boolean recurs(String letters, int index) {
    StringBuilder near = new StringBuilder();
    for (LaidPage page : pages.subList(Math.max(0, index - 1), Math.min(pages.size(), index + 2))) {
      page.withRole(TextLine.Role.BODY).stream()
          .filter(this::isProse)
          .forEach(line -> near.append(letters(line.text())));
    }
    return near.indexOf(letters) >= 0;
  }

  private static String letters(String text) {
    return NO_LETTER.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
