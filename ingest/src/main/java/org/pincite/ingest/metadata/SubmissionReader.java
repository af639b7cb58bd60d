package org.pincite.ingest.metadata;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pincite.corpus.DocumentKind;
import org.pincite.corpus.Metadata.Certainty;
import org.pincite.corpus.MetadataField;

/**
 * Titles that say for whom and by whom something was said, and of what day a transcript is: {@code
 * Submissions on behalf of the Harbour Trust by Ms Quay KC}, {@code Transcript of the hearing on 3
 * May 2023}.
 */
final class SubmissionReader {
  private static final Pattern ON_BEHALF =
      Pattern.compile(
          "(?i)(?:(?:opening|closing|oral|written|final|reply) )*(?:submissions?|statement)"
              + "(?: made)? on behalf of (?:the )?(.{3,160}?)(?: by"
              + " ((?:Mr|Ms|Mrs|Miss|Dr|Sir|Dame|Lord|Lady|Baroness|Professor) .{2,50}))?");

  private static final Pattern HEARING =
      Pattern.compile("(?i)(?:transcript|record|minutes) of .{3,100}? (?:on|of|held on) (.*)");

  private static final String READ_FROM = "its title";

  private SubmissionReader() {}

  static void read(Findings findings) {
    String title = findings.first(MetadataField.TITLE).orElse("");
    Matcher party = ON_BEHALF.matcher(title);
    if (party.matches() && !findings.isKind(DocumentKind.WRITTEN_EVIDENCE)) {
      add(MetadataField.BODY, party.group(1), findings);
      if (party.group(2) != null) {
        add(MetadataField.AUTHOR, party.group(2), findings);
      }
    }
    Matcher hearing = HEARING.matcher(title);
    if (hearing.matches() && DateReader.isDate(hearing.group(1))) {
      add(MetadataField.DATE, hearing.group(1), findings);
    }
  }

  private static void add(MetadataField field, String text, Findings findings) {
    if (!findings.has(field)) {
      findings.add(field, text, READ_FROM, Certainty.LIKELY);
    }
  }
}
