package org.pincite.ingest.metadata;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pincite.corpus.Metadata.Certainty;
import org.pincite.corpus.MetadataField;

/**
 * The date of publication: as said in so many words, else the date that stands alone on a title
 * page, else that of adoption, of laying, or of the order to print, else the year of the copyright,
 * which are said to be that.
 */
final class DateReader {
  private static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

  private static final Pattern DATE =
      Pattern.compile(
          "(?<![\\d./])(?:\\d{1,2} ?(?:st|nd|rd|th)? ?(?:of )?"
              + MONTH
              + ",? \\d{4}|"
              + MONTH
              + " \\d{1,2}(?:st|nd|rd|th)?, \\d{4}|"
              + MONTH
              + ",? \\d{4}|\\d{1,2}[./]\\d{1,2}[./]\\d{4}|\\d{4}-\\d{2}-\\d{2})(?!\\d)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DAY_OF_WEEK =
      Pattern.compile("(?i)^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s+");

  /** A statement with its date runs over no more lines. */
  private static final int STEP_LINES = 3;

  private static final Pattern PUBLISHED =
      Pattern.compile(
          "(?i)^(?:(?:ordered .*? and )?published(?: on)?|(?:release|publication) date|date of publication):? (.*)");
  private static final Pattern FINAL =
      Pattern.compile(
          "(?i)(?:date:|dated|final|version [\\d.]+|\\d+(?:\\.\\d+)+|revised|updated)(?: ?[–—|:,-])? (.*)");
  private static final Step ADOPTED =
      new Step(Pattern.compile("(?i)adopted(?: on)? (.*)"), "adopted", Certainty.STATED);
  private static final Step LAID =
      new Step(Pattern.compile("(?i)laid .*?(?:on )?(\\d.*)"), "laid", Certainty.LIKELY);
  private static final Step HELD_BACK =
      new Step(
          Pattern.compile(
              "(?i)(?:not for publication before|embargoed until|for release)\\b.*?"
                  + "(?:day,? )?(\\d{1,2} [A-Z][a-z]+ \\d{4}.*)"),
          "held back until",
          Certainty.LIKELY);
  private static final Step ORDERED =
      new Step(
          Pattern.compile("(?i)ordered .* to be printed (?:on )?(\\d.*)"),
          "ordered to be printed",
          Certainty.LIKELY);

  private static final Pattern COPYRIGHT =
      Pattern.compile("©[^\\d©]{0,90}?(?<![\\d–-])((?:19|20)\\d{2})(?![\\d–/-]| ?[–-] ?\\d)");

  private record Step(Pattern pattern, String name, Certainty certainty) {}

  private DateReader() {}

  static void read(FrontMatter front, Findings findings) {
    if (findings.has(MetadataField.DATE)) {
      return;
    }
    List<FrontLine> lines = front.titleLines();
    for (FrontLine line : lines) {
      Matcher published = PUBLISHED.matcher(line.text());
      Optional<String> date = published.find() ? dateIn(published.group(1)) : Optional.empty();
      if (date.isPresent()) {
        findings.stated(MetadataField.DATE, date.get(), line);
        return;
      }
    }
    for (int page = 0; page <= lines.stream().mapToInt(FrontLine::page).max().orElse(-1); page++) {
      int wanted = page;
      List<FrontLine> onPage = lines.stream().filter(line -> line.page() == wanted).toList();
      if (readAlone(onPage, findings) || readStep(ADOPTED, onPage, findings)) {
        return;
      }
    }
    if (!readMasthead(lines, findings) && !readStep(LAID, lines, findings)) {
      boolean held = readStep(HELD_BACK, lines, findings);
      if (!held) {
        readStep(ORDERED, lines, findings);
      }
    }
  }

  /**
   * Where nothing else is dated, the year of the copyright in the imprint of a paged document: web
   * pages put the year of the visit there.
   */
  static void readCopyright(FrontMatter front, Findings findings) {
    if (findings.has(MetadataField.DATE)) {
      return;
    }
    for (FrontLine line : front.imprintLines()) {
      Matcher year = COPYRIGHT.matcher(line.text());
      if (line.page() > 0 && year.find()) {
        String where = line.where() + ", year of the copyright";
        findings.add(MetadataField.DATE, year.group(1), where, Certainty.LIKELY);
        return;
      }
    }
  }

  private static boolean readAlone(List<FrontLine> lines, Findings findings) {
    for (int i = 0; i < lines.size(); i++) {
      FrontLine line = lines.get(i);
      boolean ofTheLineAbove =
          i > 0 && lines.get(i - 1).matches("(?i).*\\b(?:printed|on|laid|until|from|parliament)");
      Matcher last = FINAL.matcher(line.text());
      if ((isDate(line.text()) && !ofTheLineAbove) || (last.matches() && isDate(last.group(1)))) {
        dateIn(line.text()).ifPresent(d -> findings.stated(MetadataField.DATE, d, line));
        return true;
      }
    }
    return false;
  }

  /** {@code The newsletter of the Alliance · Issue 38 · February 2026}. */
  private static boolean readMasthead(List<FrontLine> lines, Findings findings) {
    for (FrontLine line : lines) {
      for (String part : line.text().split("\\s*[·•|]\\s*", -1)) {
        if (isDate(part) && !part.equals(line.text())) {
          findings.stated(MetadataField.DATE, part, line);
          return true;
        }
      }
    }
    return false;
  }

  private static boolean readStep(Step step, List<FrontLine> lines, Findings findings) {
    for (int i = 0; i < lines.size(); i++) {
      FrontLine line = lines.get(i);
      String text =
          lines.stream().skip(i).limit(STEP_LINES).map(FrontLine::text).collect(joining(" "));
      Matcher matcher = step.pattern.matcher(text);
      boolean begins = matcher.find() && matcher.start() == 0;
      Optional<String> date = begins ? dateIn(matcher.group(1)) : Optional.empty();
      if (date.isPresent() && matcher.group(1).startsWith(date.get())) {
        String where = line.where() + ", date " + step.name;
        findings.add(MetadataField.DATE, date.get(), where, step.certainty);
        return true;
      }
    }
    return false;
  }

  /** {@return the first date in a text, as printed} */
  static Optional<String> dateIn(String text) {
    Matcher matcher = DATE.matcher(text);
    return matcher.find()
        ? Optional.of(matcher.group().replaceFirst("(?i)(?<=\\d) +(?=(?:st|nd|rd|th)\\b)", ""))
        : Optional.empty();
  }

  /** {@return whether a text is a date and nothing else, a day of the week apart} */
  static boolean isDate(String text) {
    return DATE.matcher(DAY_OF_WEEK.matcher(text.strip()).replaceFirst("")).matches();
  }
}
