package org.pincite.query.draft.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Metadata;
import org.pincite.corpus.MetadataField;

/**
 * Documents by their numbers: papers of the Houses, whose numbers restart each session; command
 * papers; codes of evidence; reports of the Law Commission.
 */
final class PaperNumbers {
  private static final String SESSION = "\\(?(\\d{4}\\s?[-–—/]\\s?\\d{2,4})\\)?";
  private static final String NUMBER = "(\\d{1,4}(?:\\s?[-–—]\\s?[IVX]{1,5}\\b)?)";

  /**
   * {@code HC 1407}, {@code HC 2008–2009, 151–I}, {@code HC (2004–05) 65-I}, {@code HL Paper 179}.
   */
  private static final Pattern HOUSE =
      Pattern.compile(
          "\\b(H[CL])\\s?(?:Papers?\\s)?(?:No\\.?\\s)?(?:"
              + SESSION
              + ",?\\s)?"
              + NUMBER
              + "(?![\\d.])(?:,?\\s"
              + SESSION
              + ")?");

  private static final Pattern COMMAND =
      Pattern.compile("\\b(C|Cd|Cmd|Cmnd|Cm|CP)\\.?\\s?(\\d{1,4}(?:[-–][IVX]{1,5}\\b)?)(?![\\d.])");
  private static final Pattern CODE = Pattern.compile("\\b[A-Z]{2,4}\\s?\\d{2,5}\\b");
  private static final Pattern COMMISSION =
      Pattern.compile("\\bLaw Com(?:mission)?\\.? (?:No\\.?\\s?)?(\\d{1,4})\\b");

  private final Map<String, Set<String>> byNumber = new HashMap<>();
  private final Map<String, Set<String>> sessions = new HashMap<>();

  void add(String sha256, Metadata metadata) {
    for (MetadataField field :
        List.of(
            MetadataField.PAPER_NUMBER,
            MetadataField.COMMAND_NUMBER,
            MetadataField.REPORT_NUMBER,
            MetadataField.EVIDENCE_CODE)) {
      for (Metadata.Value value : metadata.all(field)) {
        keys(value.text(), field).forEach(key -> put(key, sha256));
      }
    }
    metadata.all(MetadataField.SESSION).stream()
        .map(session -> years(session.text()))
        .forEach(years -> sessions.computeIfAbsent(sha256, s -> new HashSet<>()).add(years));
  }

  private static List<String> keys(String printed, MetadataField field) {
    List<String> keys = new ArrayList<>();
    for (Numbered number : numbers(printed)) {
      keys.add(number.key());
    }
    if (field == MetadataField.EVIDENCE_CODE) {
      keys.add(code(printed));
    }
    return keys;
  }

  private void put(String key, String sha256) {
    byNumber.computeIfAbsent(key, k -> new HashSet<>()).add(sha256);
  }

  /** {@return the numbers that a text names, those of documents that are not held with none} */
  List<Mention> in(String text) {
    List<Mention> mentions = new ArrayList<>();
    for (Numbered number : numbers(text)) {
      Set<String> held = new HashSet<>(byNumber.getOrDefault(number.key(), Set.of()));
      @Nullable String session = number.session();
      if (session != null) {
        held.removeIf(d -> !sessions.getOrDefault(d, Set.of(session)).contains(session));
      }
      mentions.add(new Mention(number.start(), number.end(), Mention.By.NUMBER, held));
    }
    Matcher code = CODE.matcher(text);
    while (code.find()) {
      Set<String> held = byNumber.getOrDefault(code(code.group()), Set.of());
      if (!held.isEmpty()) {
        mentions.add(new Mention(code.start(), code.end(), Mention.By.NUMBER, held));
      }
    }
    return mentions;
  }

  private record Numbered(String key, @Nullable String session, int start, int end) {}

  private static List<Numbered> numbers(String text) {
    List<Numbered> numbers = new ArrayList<>();
    Matcher house = HOUSE.matcher(text);
    while (house.find()) {
      @Nullable String before = house.group(2);
      @Nullable String session = before == null ? house.group(4) : before;
      String key = house.group(1) + " " + dashed(house.group(3));
      numbers.add(
          new Numbered(key, session == null ? null : years(session), house.start(), house.end()));
    }
    Matcher command = COMMAND.matcher(text);
    while (command.find()) {
      String key = command.group(1) + " " + dashed(command.group(2));
      numbers.add(new Numbered(key, null, command.start(), command.end()));
    }
    Matcher commission = COMMISSION.matcher(text);
    while (commission.find()) {
      String key = "Law Com " + commission.group(1);
      numbers.add(new Numbered(key, null, commission.start(), commission.end()));
    }
    return numbers;
  }

  private static String dashed(String number) {
    return number.replaceAll("\\s?[-–—]\\s?", "-");
  }

  /** A session by its years in full: {@code 2008–09} and {@code 2008-2009} are one. */
  private static String years(String session) {
    String[] parts = session.split("\\s?[-–—/]\\s?", -1);
    if (parts.length != 2 || parts[0].length() != 4) {
      return session;
    }
    String last = parts[1].length() == 2 ? parts[0].substring(0, 2) + parts[1] : parts[1];
    return parts[0] + "-" + last;
  }

  private static String code(String printed) {
    return "code " + printed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
  }
}
