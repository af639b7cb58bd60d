package org.pincite.ingest.metadata;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pincite.corpus.DocumentKind;
import org.pincite.corpus.Metadata.Certainty;
import org.pincite.corpus.MetadataField;

/**
 * Judgments with a neutral citation. The case name is the one that the page prints before its
 * citation, else that of the {@link PartiesReader}.
 */
final class JudgmentReader {
  private static final Pattern NEUTRAL =
      Pattern.compile(
          "\\[(?:19|20)\\d{2}\\] [A-Z][A-Za-z]{2,8}(?: [A-Z][a-z]{2,5})? \\d{1,5}(?: \\([A-Za-z&]{2,8}\\))?");
  private static final Pattern LABELLED =
      Pattern.compile("(?i).*Neutral Citation(?: Number| No\\.?)?:? *");
  private static final Pattern COURT =
      Pattern.compile(
          "(?i)in the .*\\bcourt\\b.*|court of .*|(?:upper|first-tier) tribunal.*|.*\\bcourt of justice");
  private static final Pattern DATE_LABEL =
      Pattern.compile("(?i)(?:judgment |handed down |decision )?date:? (.*)");

  private JudgmentReader() {}

  static void read(FrontMatter front, Findings findings) {
    List<FrontLine> lines = front.lines().stream().filter(line -> line.page() <= 1).toList();
    int head = Math.min(12, lines.size());
    for (int i = 0; i < head; i++) {
      Matcher neutral = NEUTRAL.matcher(lines.get(i).text());
      if (neutral.find()) {
        String before = lines.get(i).text().substring(0, neutral.start()).strip();
        boolean labelled = LABELLED.matcher(before + " ").matches();
        boolean ends = neutral.end() == lines.get(i).text().length();
        if (labelled || (ends && lines.stream().anyMatch(l -> COURT.matcher(l.text()).matches()))) {
          readHead(lines, i, labelled ? "" : before, neutral.group(), findings);
        }
        return;
      }
    }
  }

  private static void readHead(
      List<FrontLine> lines, int at, String name, String citation, Findings findings) {
    FrontLine line = lines.get(at);
    findings.kind(DocumentKind.JUDGMENT, line.where(), Certainty.STATED);
    findings.stated(MetadataField.REPORT_NUMBER, citation, line);
    if (FrontLine.words(name) > 1) {
      findings.stated(MetadataField.TITLE, name, line);
    }
    boolean noAppeal = lines.stream().noneMatch(l -> l.matches("(?i)court of appeal.*"));
    for (FrontLine each : lines) {
      boolean appeal = each.matches("(?i)court of appeal.*");
      if ((appeal || noAppeal)
          && !findings.has(MetadataField.BODY)
          && COURT.matcher(each.text()).matches()) {
        findings.stated(MetadataField.BODY, each.text().replaceFirst("(?i)^in the ", ""), each);
      }
      Matcher date = DATE_LABEL.matcher(each.text());
      if (!findings.has(MetadataField.DATE) && date.matches()) {
        DateReader.dateIn(date.group(1))
            .ifPresent(printed -> findings.stated(MetadataField.DATE, printed, each));
      }
    }
    PartiesReader.read(FrontMatter.downThePage(lines), findings);
  }
}
