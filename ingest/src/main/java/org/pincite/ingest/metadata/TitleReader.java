package org.pincite.ingest.metadata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.DocumentKind;
import org.pincite.corpus.Metadata.Certainty;
import org.pincite.corpus.MetadataField;

/**
 * The title: on the first title page that has one, the lines in the largest type that neither place
 * the paper in a series nor name its body. Without type sizes: the heading that opens the text.
 */
final class TitleReader {
  /** Larger than body text by this much, type stands out. */
  private static final double STANDS_OUT = 1.15;

  /** Sizes within this share of the largest are the same size. */
  private static final double SAME_SIZE = 0.94;

  /** A numbered heading begins the text. */
  private static final String SECTION = "(?:[A-Z]|\\d{1,2}|[IVX]{1,4})[.:)]? \\p{Lu}.*";

  /** Two or more names of two to four words: they may be those of its authors. */
  private static final Pattern NAMES =
      Pattern.compile(
          "NAME(?:(?:,|;| and| &|, and) NAME)+"
              .replace("NAME", "\\p{Lu}[\\p{L}.’'-]*(?: \\p{Lu}[\\p{L}.’'-]*){1,3}"));

  /** How far under its title a subtitle stands, in type sizes of the title. */
  private static final double CLOSE = 3.5;

  /** The same, on covers that space their large lines widely. */
  private static final double FAR = 7;

  /** Type of a cover's own lines, as a share of that of running text. */
  private static final double LARGE = 1.6;

  /** Edges this near to each other are one, in points. */
  private static final double SAME_EDGE = 3;

  private static final int MOST_WORDS = 60;
  private static final int SUBTITLE_WORDS = 25;

  private TitleReader() {}

  static void read(FrontMatter front, Findings findings) {
    if (findings.has(MetadataField.TITLE)
        || findings.isKind(DocumentKind.JUDGMENT, DocumentKind.REGISTER)) {
      return;
    }
    List<FrontLine> lines = front.titleLines();
    if (front.bodySize() == 0) {
      PlainTitle.read(front, findings);
      return;
    }
    for (int page = 0; page <= 4; page++) {
      int wanted = page;
      List<FrontLine> onPage = lines.stream().filter(line -> line.page() == wanted).toList();
      List<FrontLine> title = title(onPage, front.bodySize());
      if (!title.isEmpty()) {
        add(title, onPage, front.bodySize(), findings);
        return;
      }
    }
  }

  /** {@return whether a line goes on with what the line above it in the same type began} */
  static boolean goesOn(FrontLine above, FrontLine line) {
    return above.page() == line.page()
        && above.size() == line.size()
        && !above.equals(line)
        && (above.matches(
                "(?i).*(?:[,’'–-]s?|\\b(?:of|on|to|the|and|for|in|by|with|from|an?|its|Committee[’']s|No\\.?))")
            || line.matches("[\\p{Ll}(].*"));
  }

  private static List<FrontLine> title(List<FrontLine> page, double bodySize) {
    List<List<FrontLine>> groups = new ArrayList<>();
    double largest = 0;
    for (FrontLine line : page) {
      if (isCandidate(line, page)) {
        largest = Math.max(largest, line.size());
      }
    }
    boolean open = false;
    for (FrontLine line : page) {
      boolean fits =
          line.size() >= SAME_SIZE * largest
              && (isCandidate(line, page) || (open && goesOn(groups.getLast().getLast(), line)));
      boolean adjoins = fits && !groups.isEmpty() && adjoins(groups.getLast().getLast(), line);
      if (fits && !open && !adjoins) {
        groups.add(new ArrayList<>());
      }
      if (fits) {
        groups.getLast().add(line);
      }
      open = fits;
    }
    double size = largest;
    return groups.stream()
        .filter(group -> size > STANDS_OUT * bodySize || standsAlone(group))
        .filter(group -> words(group) <= MOST_WORDS)
        .max(Comparator.comparingInt(TitleReader::weight))
        .orElse(List.of());
  }

  private static boolean isCandidate(FrontLine line, List<FrontLine> page) {
    int at = page.indexOf(line);
    boolean continued = at > 0 && goesOn(page.get(at - 1), line);
    return line.text().codePoints().filter(Character::isLetter).count() > 2
        && !line.matches(SECTION)
        && !line.matches("\\p{Lu}{2,4}")
        && (continued || (!SeriesLines.matches(line.text()) && !isOwnBody(line, page)));
  }

  /**
   * Lines that stand close together name a body of their own, unless larger type goes on under them
   * and the page names another body in smaller type: then it is what the title is about.
   */
  private static boolean isOwnBody(FrontLine line, List<FrontLine> page) {
    List<FrontLine> cluster = cluster(line, page);
    String name = clusterText(line, page);
    if (!Bodies.isBody(name) && (cluster.size() > 1 || !Bodies.isBody(line.text()))) {
      return false;
    }
    int after = page.indexOf(cluster.getLast()) + 1;
    boolean sameType =
        after < page.size()
            && isSameType(page.get(after), line)
            && !Bodies.isBody(page.get(after).text())
            && !SeriesLines.matches(page.get(after).text());
    boolean otherBody =
        page.stream().anyMatch(other -> other.size() < line.size() && Bodies.isBody(other.text()));
    return !(sameType && otherBody);
  }

  /** {@return the lines of one type that stand close around a line, as one} */
  static String clusterText(FrontLine line, List<FrontLine> page) {
    return String.join(" ", cluster(line, page).stream().map(FrontLine::text).toList());
  }

  /** The lines of one type that stand close around a line. */
  private static List<FrontLine> cluster(FrontLine line, List<FrontLine> page) {
    int first = page.indexOf(line);
    int last = first;
    while (first > 0 && isNext(page.get(first - 1), page.get(first))) {
      first--;
    }
    while (last + 1 < page.size() && isNext(page.get(last), page.get(last + 1))) {
      last++;
    }
    return page.subList(first, last + 1);
  }

  private static boolean isNext(FrontLine above, FrontLine line) {
    return isSameType(above, line) && isClose(above, line);
  }

  private static boolean isSameType(FrontLine one, FrontLine other) {
    return one.page() == other.page()
        && one.size() == other.size()
        && one.block().bold() == other.block().bold();
  }

  /** Smaller type beside a title, in another column, does not cut it. */
  private static boolean adjoins(FrontLine last, FrontLine line) {
    return last.block() == line.block() && line.order() == last.order() + 1;
  }

  private static boolean isClose(FrontLine above, FrontLine line) {
    return line.top() - above.top() < 1.6 * line.size();
  }

  private static boolean standsAlone(List<FrontLine> group) {
    return group.stream()
        .allMatch(
            line ->
                line.block().bold()
                    || line.block().kind() == BlockKind.HEADING
                    || line.text().equals(line.text().toUpperCase(Locale.ROOT)));
  }

  /** A group that says what sort of paper it is weighs more than a motto. */
  private static int weight(List<FrontLine> group) {
    String text = text(group);
    boolean names =
        text.matches(
            "(?i).*\\b(?:report|code|guidelines|guidance|guide|review|strategy|paper|response|plan|inquiry"
                + "|framework|assessment|statement|bill|act)\\b.*");
    return text.length() + (names ? 1000 : 0);
  }

  private static int words(List<FrontLine> group) {
    return group.stream().mapToInt(line -> FrontLine.words(line.text())).sum();
  }

  /** {@return the lines as one; capitals over a title in small letters are its first part} */
  static String text(List<FrontLine> lines) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).text();
      boolean lastOfCapitals =
          i + 1 < lines.size() && isCapitals(line) && !isCapitals(lines.get(i + 1).text());
      boolean allCapitals = lines.subList(0, i + 1).stream().allMatch(l -> isCapitals(l.text()));
      text.append(line).append(lastOfCapitals && allCapitals && line.length() > 3 ? ": " : " ");
    }
    return text.toString().strip();
  }

  private static boolean isCapitals(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT))
        && !text.equals(text.toLowerCase(Locale.ROOT));
  }

  private static void add(
      List<FrontLine> title, List<FrontLine> page, double bodySize, Findings findings) {
    findings.add(MetadataField.TITLE, text(title), title.getFirst().where(), Certainty.LIKELY);
    subtitle(title, page, bodySize)
        .ifPresent(line -> findings.likely(MetadataField.SUBTITLE, ofBlock(line, page), line));
  }

  private static String ofBlock(FrontLine first, List<FrontLine> page) {
    return text(
        page.stream()
            .filter(line -> line.block() == first.block() && isCandidate(line, page))
            .toList());
  }

  /** Close under the title; or further down where it is large and begins at the title's edge. */
  private static boolean belongs(FrontLine line, List<FrontLine> title, double bodySize) {
    double down = line.top() - title.getLast().top();
    double size = title.getFirst().size();
    return down < CLOSE * size
        || (down < FAR * size
            && line.size() > LARGE * bodySize
            && FrontLine.words(FrontMatter.textOf(line.block())) > 1
            && Math.abs(line.left() - title.getLast().left()) < SAME_EDGE);
  }

  private static Optional<FrontLine> subtitle(
      List<FrontLine> title, List<FrontLine> page, double bodySize) {
    int next = page.indexOf(title.getLast()) + 1;
    if (next >= page.size()) {
      return Optional.empty();
    }
    FrontLine line = page.get(next);
    String block = FrontMatter.textOf(line.block());
    boolean fits =
        line.order() == 0
            && line.size() >= bodySize
            && line.size() < title.getFirst().size()
            && belongs(line, title, bodySize)
            && FrontLine.words(block) <= SUBTITLE_WORDS
            && !block.matches("(?s).*[.:;•]$|•.*")
            && !NAMES.matcher(block).matches()
            && isCandidate(line, page)
            && !line.matches("(?i)(?:statement|report|speech|foreword) (?:of|by|from) .*")
            && !line.matches(
                "(?i)(?:table of )?contents|foreword|introduction|(?:executive )?summary.*|(?:[A-Z\\d]+[.:] )?introduction.*");
    return fits ? Optional.of(line) : Optional.empty();
  }
}
