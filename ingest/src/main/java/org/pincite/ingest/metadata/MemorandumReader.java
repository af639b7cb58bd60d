package org.pincite.ingest.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pincite.corpus.DocumentKind;
import org.pincite.corpus.Metadata.Certainty;
import org.pincite.corpus.MetadataField;

/** Explanatory memoranda and notes: named for the instrument, prepared by a department. */
final class MemorandumReader {
  private static final Pattern HEADING =
      Pattern.compile(
          "(?i)(explanatory memorandum|policy note|executive note)(?: to| for| on)?\\b.*");
  private static final Pattern PREPARED =
      Pattern.compile(
          "(?i)(?:has been|was) prepared by (?:the )?(.{3,120}?)(?: and is laid| and is published|"
              + " on behalf|, and is|\\. )");

  /** The instrument's own number ends its title: {@code 2022 No. 252}. */
  private static final Pattern NUMBER =
      Pattern.compile("\\d{4} No\\..*|(?:SI|SSI) \\d.*|\\d+\\.? .*");

  private static final Pattern YEAR = Pattern.compile("(\\d{4}) No\\..*");

  private MemorandumReader() {}

  static void read(FrontMatter front, Findings findings) {
    List<FrontLine> lines = front.lines().stream().filter(line -> line.page() <= 1).toList();
    for (int i = 0; i < Math.min(5, lines.size()); i++) {
      if (HEADING.matcher(lines.get(i).text()).matches()) {
        findings.kind(DocumentKind.EXPLANATORY_MEMORANDUM, lines.get(i).where(), Certainty.STATED);
        String title = title(lines, i);
        if (FrontLine.words(title) > 3) {
          findings.stated(MetadataField.TITLE, title, lines.get(i));
        }
        readPrepared(front, lines.get(i), findings);
        return;
      }
    }
  }

  private static String title(List<FrontLine> lines, int start) {
    List<String> parts = new ArrayList<>(List.of(lines.get(start).text()));
    for (FrontLine line : lines.subList(start + 1, lines.size())) {
      if (NUMBER.matcher(line.text()).matches() || parts.size() > 6) {
        year(line.text(), parts).ifPresent(parts::add);
        break;
      }
      parts.add(line.text());
    }
    return String.join(" ", parts);
  }

  /** The year of an instrument ends its title, also where it is printed with its number only. */
  private static Optional<String> year(String number, List<String> title) {
    Matcher year = YEAR.matcher(number);
    boolean bare = !title.getLast().matches(".*\\d{4}");
    return year.matches() && bare ? Optional.of(year.group(1)) : Optional.empty();
  }

  private static void readPrepared(FrontMatter front, FrontLine heading, Findings findings) {
    Matcher prepared = PREPARED.matcher(front.text());
    if (prepared.find()) {
      findings.stated(MetadataField.BODY, prepared.group(1), heading);
    }
  }
}
