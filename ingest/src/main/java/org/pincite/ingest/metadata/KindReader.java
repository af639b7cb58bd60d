package org.pincite.ingest.metadata;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.pincite.corpus.DocumentKind;
import org.pincite.corpus.Metadata.Certainty;
import org.pincite.corpus.MetadataField;

/** What kind of document it is, from its title, its body and its numbers. */
final class KindReader {
  private static final Map<String, DocumentKind> TITLE_WORDS =
      Map.of(
          "(?i)(?:draft )?guidelines\\b.*", DocumentKind.GUIDELINES,
          "(?i)(?:.*\\b)?code of practice\\b.*", DocumentKind.CODE_OF_PRACTICE,
          "(?i).*\\bimpact assessment\\b.*", DocumentKind.IMPACT_ASSESSMENT,
          "(?i).*\\bwhite paper\\b.*", DocumentKind.WHITE_PAPER,
          "(?i).*\\bgreen paper\\b.*", DocumentKind.GREEN_PAPER,
          "(?i)explanatory memorandum\\b.*", DocumentKind.EXPLANATORY_MEMORANDUM,
          "(?i)(?:press release|press notice|news release)\\b.*", DocumentKind.PRESS_NOTICE,
          "(?i).*\\bparliamentary debates\\b.*", DocumentKind.HANSARD,
          "(?i).*\\bnewsletter\\b.*", DocumentKind.NEWSLETTER);

  /** Lines of a title page that say what it is. */
  private static final Map<String, DocumentKind> SAID =
      Map.of(
          "(?i)code of practice", DocumentKind.CODE_OF_PRACTICE,
          "(?i)(?:press (?:notice|release)|news release)\\b.{0,30}", DocumentKind.PRESS_NOTICE,
          "(?i)(?:the )?(?:newsletter|magazine|bulletin) of .*", DocumentKind.NEWSLETTER,
          "(?i)(?:a )?green paper", DocumentKind.GREEN_PAPER,
          "(?i)(?:a )?white paper", DocumentKind.WHITE_PAPER);

  private static final Pattern REPLY =
      Pattern.compile(
          "(?i).*\\b(?:government|ministerial|department(?:al)?)(?:[’']s)? (?:response|reply)\\b.*");

  private KindReader() {}

  static void read(FrontMatter front, Findings findings) {
    if (findings.has(MetadataField.KIND)) {
      return;
    }
    String title =
        findings.first(MetadataField.TITLE).orElse("")
            + findings.first(MetadataField.SUBTITLE).map(subtitle -> " " + subtitle).orElse("");
    List<String> bodies = findings.all(MetadataField.BODY);
    boolean committee = bodies.stream().anyMatch(Bodies::isCommittee);
    boolean inquiry =
        bodies.stream().anyMatch(Bodies::isInquiry)
            || (front.text().contains("Inquiries Act 2005")
                && findings.has(MetadataField.PAPER_NUMBER));
    if (REPLY.matcher(title).matches()) {
      findings.kind(DocumentKind.GOVERNMENT_RESPONSE, "its title", Certainty.LIKELY);
    } else if (committee
        && (findings.has(MetadataField.PAPER_NUMBER) || findings.has(MetadataField.SESSION))) {
      findings.kind(DocumentKind.COMMITTEE_REPORT, "its title page", Certainty.STATED);
    } else if (inquiry) {
      findings.kind(DocumentKind.INQUIRY_REPORT, "its title page", Certainty.LIKELY);
    } else if (bodies.stream()
        .anyMatch(b -> b.matches("(?i).*(?:Government Accountability|Audit) Office"))) {
      findings.kind(DocumentKind.AUDIT_REPORT, "its title page", Certainty.LIKELY);
    } else {
      readWords(front, title, findings);
    }
  }

  private static void readWords(FrontMatter front, String title, Findings findings) {
    TITLE_WORDS.forEach(
        (words, kind) -> {
          if (title.matches(words)) {
            findings.kind(kind, "its title", Certainty.LIKELY);
          }
        });
    front
        .titleLines()
        .forEach(
            line ->
                SAID.forEach(
                    (words, kind) -> {
                      if (line.matches(words)) {
                        findings.kind(kind, line.where(), Certainty.STATED);
                      }
                    }));
    boolean command = findings.has(MetadataField.COMMAND_NUMBER);
    String property = front.properties().getOrDefault("pdf:Title", "");
    if (command && property.matches("(?i).*\\bwhite paper\\b.*")) {
      findings.kind(DocumentKind.WHITE_PAPER, "PDF properties", Certainty.LIKELY);
    } else if (command && property.matches("(?i).*\\bgreen paper\\b.*")) {
      findings.kind(DocumentKind.GREEN_PAPER, "PDF properties", Certainty.LIKELY);
    } else if (command) {
      findings.kind(DocumentKind.COMMAND_PAPER, "its number", Certainty.STATED);
    }
  }
}
