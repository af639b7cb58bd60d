package org.pincite.ingest.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.DocumentKind;
import org.pincite.corpus.Metadata.Certainty;
import org.pincite.corpus.MetadataField;
import org.pincite.ingest.draft.Draft;

/**
 * Acts of the European Union: the Official Journal's head and the full title of the act; and, in
 * guidelines and the like too, the body that speaks before {@code Having regard to}.
 */
final class UnionActReader {
  private static final Pattern JOURNAL =
      Pattern.compile("(?:(\\d{1,2}\\.\\d{1,2}\\.\\d{4})\\b.*)?Official Journal.*|L series");
  private static final Pattern ACT =
      Pattern.compile(
          "(?i)(?:(?:commission|council) )?(?:delegated |implementing )?(regulation|directive|decision) "
              + "(\\((?:EU|EC|EEC|Euratom)[^)]*\\) )?(?:No )?(\\d{2,4}/\\d+)(?:/(?:EU|EC|EEC))?.*");
  private static final Pattern END_OF_TITLE =
      Pattern.compile("\\(Text with EEA relevance\\).*|THE (?:EUROPEAN|COUNCIL).*|Having regard.*");
  private static final Pattern DAY = Pattern.compile("\\b(\\d{1,2}\\.\\d{1,2}\\.\\d{4})\\b");
  private static final Pattern NUMBER = Pattern.compile("\\b[LC] \\d{1,3}/\\d+\\b|^[LC] series$");
  private static final Pattern ELI =
      Pattern.compile("ELI: ?(https?://data\\.europa\\.eu/eli/\\S+)");

  /** The body speaks behind title page, version history and contents. */
  private static final int SPEAKER_PAGES = 8;

  private UnionActReader() {}

  static void read(FrontMatter front, Draft draft, Findings findings) {
    List<FrontLine> first = front.onPage(1);
    if (first.stream().anyMatch(line -> JOURNAL.matcher(line.text()).matches())) {
      readJournal(first, findings);
    }
    readSpeaker(draft, findings);
  }

  private static void readJournal(List<FrontLine> page, Findings findings) {
    for (int i = 0; i < page.size(); i++) {
      FrontLine line = page.get(i);
      Matcher act = ACT.matcher(line.text());
      if (act.matches() && !findings.has(MetadataField.TITLE)) {
        findings.add(MetadataField.TITLE, title(page, i), line.where(), Certainty.STATED);
        findings.kind(DocumentKind.LEGISLATION, line.where(), Certainty.STATED);
        String group = act.group(2) == null ? "" : act.group(2);
        findings.stated(MetadataField.REPORT_NUMBER, group + act.group(3), line);
      }
      Matcher eli = ELI.matcher(line.text());
      if (eli.find()) {
        findings.stated(MetadataField.URL, eli.group(1), line);
      }
      readJournalHead(line, findings);
    }
  }

  /** Number, name and day of the Journal stand in one line or in pieces. */
  private static void readJournalHead(FrontLine line, Findings findings) {
    boolean named = line.text().contains("Official Journal");
    Matcher day = DAY.matcher(line.text());
    if (day.find()
        && (named || day.end() == line.text().length())
        && line.text().length() < 70
        && !findings.has(MetadataField.DATE)
        && line.block().kind() != BlockKind.NOTE) {
      findings.stated(MetadataField.DATE, day.group(1), line);
    }
    Matcher number = NUMBER.matcher(line.text());
    if (number.find() && (named || number.group().length() == line.text().length())) {
      findings.stated(MetadataField.VOLUME, number.group(), line);
    }
    if (named && line.text().length() < 90) {
      findings.stated(MetadataField.PUBLISHER, "Official Journal of the European Union", line);
    }
  }

  private static String title(List<FrontLine> page, int start) {
    List<String> lines = new ArrayList<>();
    for (FrontLine line : page.subList(start, page.size())) {
      if (END_OF_TITLE.matcher(line.text()).matches()) {
        break;
      }
      lines.add(line.text());
    }
    return String.join(" ", lines);
  }

  private static void readSpeaker(Draft draft, Findings findings) {
    List<FrontLine> lines = new ArrayList<>();
    for (int i = 0; i < draft.blocks().size(); i++) {
      if (draft.blocks().get(i).page() <= SPEAKER_PAGES) {
        lines.addAll(FrontMatter.linesOf(draft.blocks().get(i), i));
      }
    }
    for (int i = 1; i < lines.size(); i++) {
      FrontLine speaker = lines.get(i - 1);
      Matcher name = Pattern.compile("(?i)(?:the )?(european .{3,80}?),?").matcher(speaker.text());
      if (lines.get(i).text().startsWith("Having regard to") && name.matches()) {
        for (String body : name.group(1).split("(?i) and (?:of )?the (?=Council)", -1)) {
          findings.stated(MetadataField.BODY, titleCase(body), speaker);
        }
        return;
      }
    }
  }

  /** Printed all in capitals, a name is cited with capital initials. */
  private static String titleCase(String name) {
    if (!name.equals(name.toUpperCase(Locale.ROOT))) {
      return name;
    }
    Matcher word = Pattern.compile("\\p{L}+").matcher(name);
    return word.replaceAll(
        found -> {
          String lower = found.group().toLowerCase(Locale.ROOT);
          boolean small = List.of("of", "the", "and", "for", "on").contains(lower);
          return small ? lower : found.group().charAt(0) + lower.substring(1);
        });
  }
}
