package org.pincite.ingest.metadata;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pincite.corpus.Metadata.Certainty;
import org.pincite.corpus.MetadataField;

/**
 * The date of publication: as said in so many words, else the date that stands alone on a title
 * page, else that of adoption, of laying, or of the order to print, which are said to be that.
 */
final class DateReader {
  private static final Pattern PUBLISHED = Pattern.compile("(?i)\\bpublished(?: on)?:? (.*)");
  private static final Pattern FINAL =
      Pattern.compile(
          "(?i)(?:final|version [\\d.]+|\\d+(?:\\.\\d+)+|revised|updated)(?: ?[–—|:,-])? (.*)");
  private static final List<Step> STEPS =
      List.of(
          new Step(Pattern.compile("(?i)adopted(?: on)? (.*)"), "adopted", Certainty.STATED),
          new Step(Pattern.compile("(?i)laid .*?(?:on )?(\\d.*)"), "laid", Certainty.LIKELY),
          new Step(
              Pattern.compile("(?i)ordered .* to be printed (\\d.*)"),
              "ordered to be printed",
              Certainty.LIKELY));

  private record Step(Pattern pattern, String name, Certainty certainty) {}

  private DateReader() {}

  static void read(FrontMatter front, Findings findings) {
    if (findings.has(MetadataField.DATE)) {
      return;
    }
    List<FrontLine> lines = front.titleLines();
    for (FrontLine line : lines) {
      Matcher published = PUBLISHED.matcher(line.text());
      Optional<String> date =
          published.find() ? PrintedDate.in(published.group(1)) : Optional.empty();
      if (date.isPresent()) {
        findings.stated(MetadataField.DATE, date.get(), line);
        return;
      }
    }
    if (!readAlone(lines, findings)) {
      readSteps(lines, findings);
    }
  }

  private static boolean readAlone(List<FrontLine> lines, Findings findings) {
    for (int i = 0; i < lines.size(); i++) {
      FrontLine line = lines.get(i);
      boolean ofTheLineAbove =
          i > 0 && lines.get(i - 1).matches("(?i).*\\b(?:printed|on|laid|until|from|parliament)");
      Matcher last = FINAL.matcher(line.text());
      if ((PrintedDate.isAlone(line.text()) && !ofTheLineAbove)
          || (last.matches() && PrintedDate.isAlone(last.group(1)))) {
        PrintedDate.in(line.text()).ifPresent(d -> findings.stated(MetadataField.DATE, d, line));
        return true;
      }
    }
    return false;
  }

  private static void readSteps(List<FrontLine> lines, Findings findings) {
    for (Step step : STEPS) {
      for (int i = 0; i < lines.size(); i++) {
        FrontLine line = lines.get(i);
        String text = line.text();
        for (int next = i + 1; next < Math.min(lines.size(), i + 3); next++) {
          text = text + " " + lines.get(next).text();
        }
        Matcher matcher = step.pattern.matcher(text);
        boolean begins = matcher.find() && matcher.start() == 0;
        Optional<String> date = begins ? PrintedDate.in(matcher.group(1)) : Optional.empty();
        if (date.isPresent() && matcher.group(1).startsWith(date.get())) {
          String where = line.where() + ", date " + step.name;
          findings.add(MetadataField.DATE, date.get(), where, step.certainty);
          return;
        }
      }
    }
  }
}
