package org.pincite.ingest.metadata;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pincite.corpus.MetadataField;

/**
 * House, session, and the numbers of a paper. A number is the document's own only where a line of a
 * title page says nothing else: replies name the numbers of what they reply to, but within a
 * sentence or a title.
 */
final class SeriesReader {
  private static final Pattern ORDERED =
      Pattern.compile("(?i)Ordered by (?:the )?(House of (?:Commons|Lords))");
  private static final Pattern HOUSES = Pattern.compile("(?i)House of (Commons|Lords)");
  private static final Pattern HOUSE_LINE =
      Pattern.compile("(?i)(?:house of (?:lords|commons)(?:(?: and|,| &)? )?)+");

  /** Numbers behind these words are those of other papers. */
  private static final Pattern FOREIGN =
      Pattern.compile("(?i)^[\\[(]?(?:incorporating|previously)\\b.*");

  /** Page numbers are never this much larger than running text. */
  private static final double LARGE = 1.5;

  private SeriesReader() {}

  static void read(FrontMatter front, Findings findings) {
    List<FrontLine> lines = front.titleLines();
    for (int i = 0; i < lines.size(); i++) {
      FrontLine line = lines.get(i);
      FrontLine before = i == 0 ? line : lines.get(i - 1);
      if (TitleReader.goesOn(before, line) || FOREIGN.matcher(line.text()).matches()) {
        continue;
      }
      readHouse(line, findings);
      readSession(line, findings);
      readOneOfSeveral(line, front.bodySize(), findings);
      if (!FOREIGN.matcher(before.text()).matches()) {
        readNumbers(line, findings);
      }
    }
  }

  private static void readHouse(FrontLine line, Findings findings) {
    Matcher ordered = ORDERED.matcher(line.text());
    if (ordered.find()) {
      findings.stated(MetadataField.HOUSE, house(ordered.group(1)), line);
    } else if (HOUSE_LINE.matcher(line.text() + " ").matches()) {
      HOUSES
          .matcher(line.text())
          .results()
          .forEach(m -> findings.stated(MetadataField.HOUSE, house(m.group()), line));
    }
  }

  private static String house(String printed) {
    return printed.toLowerCase(Locale.ROOT).endsWith("lords")
        ? "House of Lords"
        : "House of Commons";
  }

  private static void readSession(FrontLine line, Findings findings) {
    Matcher report = SeriesLines.REPORT_OF_SESSION.matcher(line.text());
    Matcher session = SeriesLines.SESSION_ALONE.matcher(line.text());
    if (findings.has(MetadataField.SESSION)) {
      return;
    }
    if (report.matches()) {
      findings.stated(MetadataField.SESSION, report.group(2), line);
      if (!report.group(1).equalsIgnoreCase("report")) {
        findings.stated(MetadataField.REPORT_NUMBER, report.group(1), line);
      }
    } else if (session.matches()) {
      findings.stated(MetadataField.SESSION, session.group(1), line);
    }
  }

  private static void readNumbers(FrontLine line, Findings findings) {
    for (String number : SeriesLines.numbers(line.text(), SeriesLines.PAPER)) {
      boolean sameHouse =
          findings.has(MetadataField.PAPER_NUMBER)
              && findings.all(MetadataField.PAPER_NUMBER).stream()
                  .anyMatch(value -> value.startsWith(number.substring(0, 2)));
      if (!sameHouse) {
        findings.stated(MetadataField.PAPER_NUMBER, number, line);
      }
    }
    if (!findings.has(MetadataField.COMMAND_NUMBER)) {
      for (String number : SeriesLines.numbers(line.text(), SeriesLines.COMMAND)) {
        String spaced = number.replaceFirst("^([A-Za-z]+\\.?) ?(?=\\d)", "$1 ");
        findings.stated(MetadataField.COMMAND_NUMBER, spaced, line);
      }
    }
    String code = line.text().replaceAll("^[\\[(]|[\\])]$", "");
    if (SeriesLines.REPORT_CODE.matcher(code).matches()
        && !findings.has(MetadataField.REPORT_NUMBER)) {
      findings.stated(MetadataField.REPORT_NUMBER, code, line);
    }
    Matcher volume = SeriesLines.VOLUME.matcher(line.text());
    if (volume.matches() && !findings.has(MetadataField.VOLUME)) {
      findings.stated(MetadataField.VOLUME, volume.group(1), line);
    }
  }

  /** A title page that says in large type which of several volumes it opens. */
  private static void readOneOfSeveral(FrontLine line, double bodySize, Findings findings) {
    if (line.page() <= 2
        && bodySize > 0
        && line.size() > LARGE * bodySize
        && SeriesLines.ONE_OF_SEVERAL.matcher(line.text()).matches()
        && !findings.has(MetadataField.VOLUME)) {
      findings.likely(MetadataField.VOLUME, line.text(), line);
    }
  }
}
