package org.pincite.ingest.metadata;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pincite.corpus.DocumentKind;
import org.pincite.corpus.Metadata.Certainty;
import org.pincite.corpus.MetadataField;

/** Evidence to a committee: who submitted it, its code; oral evidence by its heading. */
final class EvidenceReader {
  /** {@code SCC0051}, {@code AIR0012}, {@code BC 76}. */
  private static final String CODE = "[A-Z]{2,4} ?\\d{1,4}";

  private static final Pattern SUBMITTED =
      Pattern.compile(
          "(?i)((?:supplementary |further |additional )?(?:written evidence|memorandum)(?: \\(("
              + CODE
              + ")\\))? ?(?:submitted )?(?:by|from|[–—-]) ?(?:the )?(.{2,160}?))(?: ?[\\[(]("
              + CODE
              + ")[\\])])?");

  /** {@code Dr Ann Quay – Written evidence (HAR0012)}, as the Lords print it. */
  private static final Pattern NAME_FIRST =
      Pattern.compile(
          "((?:The )?(\\p{Lu}[^–—]{2,160}?) ?[–—] ?(?i:(?:supplementary |further |additional )?written"
              + " evidence) \\(("
              + CODE
              + ")\\))");

  private static final Pattern CODE_ALONE = Pattern.compile("[\\[(]?(" + CODE + ")[\\])]?");
  private static final Pattern ORAL =
      Pattern.compile(
          "(?i)((?:(?:uncorrected|corrected) )?(?:oral evidence|minutes of evidence)\\b.*?)(?:, ?("
              + SeriesLines.PAPER
              + "))?");

  private EvidenceReader() {}

  static void read(FrontMatter front, Findings findings) {
    List<FrontLine> lines = front.lines().stream().filter(line -> line.page() <= 1).toList();
    for (int i = 0; i < Math.min(10, lines.size()); i++) {
      FrontLine line = lines.get(i);
      Matcher submitted = SUBMITTED.matcher(FrontMatter.textOf(line.block()));
      Matcher nameFirst = NAME_FIRST.matcher(FrontMatter.textOf(line.block()));
      Matcher oral = ORAL.matcher(line.text());
      if (line.order() == 0 && submitted.matches()) {
        readSubmission(lines, i, submitted, findings);
        return;
      }
      if (line.order() == 0 && nameFirst.matches()) {
        findings.kind(DocumentKind.WRITTEN_EVIDENCE, line.where(), Certainty.STATED);
        findings.stated(MetadataField.TITLE, nameFirst.group(1), line);
        findings.stated(MetadataField.AUTHOR, nameFirst.group(2), line);
        findings.stated(MetadataField.EVIDENCE_CODE, nameFirst.group(3), line);
        return;
      }
      if (oral.matches() && lines.stream().anyMatch(each -> each.matches("(?s)Q\\s?\\d+\\b.*"))) {
        findings.kind(DocumentKind.ORAL_EVIDENCE, line.where(), Certainty.STATED);
        readHearing(oral, line, findings);
        return;
      }
    }
  }

  /** {@code Oral evidence: Night ferries, HC 512}: the number is the session's. */
  private static void readHearing(Matcher oral, FrontLine line, Findings findings) {
    if (oral.group(2) != null) {
      findings.stated(MetadataField.TITLE, oral.group(1), line);
      findings.stated(MetadataField.PAPER_NUMBER, oral.group(2), line);
    }
  }

  private static void readSubmission(
      List<FrontLine> lines, int at, Matcher submitted, Findings findings) {
    FrontLine line = lines.get(at);
    findings.kind(DocumentKind.WRITTEN_EVIDENCE, line.where(), Certainty.STATED);
    findings.stated(MetadataField.TITLE, submitted.group(1), line);
    findings.stated(MetadataField.AUTHOR, submitted.group(3), line);
    String inside = submitted.group(2) == null ? submitted.group(4) : submitted.group(2);
    if (inside != null) {
      findings.stated(MetadataField.EVIDENCE_CODE, inside, line);
    }
    for (int i = Math.max(0, at - 3); i < Math.min(lines.size(), at + 4); i++) {
      Matcher alone = CODE_ALONE.matcher(lines.get(i).text());
      if (!findings.has(MetadataField.EVIDENCE_CODE)
          && alone.matches()
          && !SeriesLines.matches(lines.get(i).text())) {
        findings.stated(MetadataField.EVIDENCE_CODE, alone.group(1), lines.get(i));
      }
    }
  }
}
