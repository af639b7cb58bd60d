package org.pincite.ingest.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pincite.corpus.DocumentKind;
import org.pincite.corpus.Metadata.Certainty;
import org.pincite.corpus.MetadataField;

/**
 * Acts of a parliament of the United Kingdom, known by their enacting words, and statutory
 * instruments, known by the name of their series: short title, chapter or number, and the day of
 * assent or making.
 */
final class StatuteReader {
  private static final Pattern ENACTED =
      Pattern.compile(
          "(?i)\\bbe it (?:therefore )?enacted\\b|\\ban act (?:of .{3,60} )?to \\p{L}+");
  private static final Pattern SERIES = Pattern.compile("(?i)(?:draft )?statutory instruments?");
  private static final Pattern SHORT_TITLE =
      Pattern.compile("\\p{Lu}.{2,120} (?:Act|Measure) (?:\\([^)]{3,30}\\) )?(?:1[6-9]|20)\\d{2}");
  private static final Pattern INSTRUMENT =
      Pattern.compile(
          "(?:The )?\\p{Lu}.{2,160} (?:Regulations|Order|Rules|Scheme)"
              + " (?:\\([^)]{3,40}\\) )?(?:19|20)\\d{2}");
  private static final Pattern NUMBER = Pattern.compile("((?:19|20)\\d{2}) No\\. ?(\\d{1,4})\\b.*");
  private static final Pattern CHAPTER =
      Pattern.compile("(?i)(?:\\d{4} )?(chapter|c\\.?|asp|asc) ?(\\d{1,3})");
  private static final Pattern ASSENT =
      Pattern.compile(
          "\\[(\\d{1,2} ?(?:st|nd|rd|th)? \\p{L}{3,9} \\d{4})\\]|(?i:^made)[ .-]+(\\d{1,2}(?:st|nd|rd|th)? \\p{L}{3,9} \\d{4})");

  private StatuteReader() {}

  static void read(FrontMatter front, Findings findings) {
    if (findings.has(MetadataField.KIND)) {
      return;
    }
    List<FrontLine> lines = front.lines();
    boolean explained =
        lines.stream().anyMatch(line -> line.matches("(?i)explanatory (?:memorandum|notes?).*"));
    boolean act = ENACTED.matcher(front.text()).find();
    boolean instrument = lines.stream().anyMatch(line -> SERIES.matcher(line.text()).matches());
    Optional<FrontLine> title =
        act ? first(lines, SHORT_TITLE) : instrument ? first(lines, INSTRUMENT) : Optional.empty();
    if (explained || title.isEmpty()) {
      return;
    }
    findings.kind(DocumentKind.LEGISLATION, title.get().where(), Certainty.STATED);
    String shown = title.get().text().replaceFirst("^The ", "");
    findings.stated(MetadataField.TITLE, shown, title.get());
    for (FrontLine line : lines) {
      number(line, act)
          .filter(number -> !findings.has(MetadataField.REPORT_NUMBER))
          .ifPresent(number -> findings.stated(MetadataField.REPORT_NUMBER, number, line));
      Matcher assent = ASSENT.matcher(line.text());
      if (assent.find() && !findings.has(MetadataField.DATE)) {
        String date = assent.group(1) == null ? assent.group(2) : assent.group(1);
        findings.stated(MetadataField.DATE, date, line);
      }
    }
  }

  private static Optional<FrontLine> first(List<FrontLine> lines, Pattern title) {
    return lines.stream().filter(line -> title.matcher(line.text()).matches()).findFirst();
  }

  private static Optional<String> number(FrontLine line, boolean act) {
    Matcher number = (act ? CHAPTER : NUMBER).matcher(line.text());
    if (!number.matches()) {
      return Optional.empty();
    }
    if (!act) {
      return Optional.of("SI " + number.group(1) + "/" + number.group(2));
    }
    String series = number.group(1).toLowerCase(Locale.ROOT);
    return Optional.of((series.startsWith("c") ? "c" : series) + " " + number.group(2));
  }
}
