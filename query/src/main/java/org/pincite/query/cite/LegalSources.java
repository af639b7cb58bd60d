package org.pincite.query.cite;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pincite.corpus.MetadataField;

/**
 * Forms of OSCOLA 5 for judgments, statutes, acts of the European Union and the US Federal
 * Register.
 */
final class LegalSources {
  private static final Pattern OLD_JOURNAL = Pattern.compile("([LC]) ?(\\d{1,3})/(\\d+)");

  private LegalSources() {}

  /** {@code Name [2022] EWHC 621 (Ch) [12]}: paragraphs stand in square brackets. */
  static Citation judgment(CitationBuilder out, Pinpoint pinpoint) {
    Optional<String> neutral = out.wanted(MetadataField.REPORT_NUMBER, "no neutral citation shown");
    if (neutral.isPresent() && out.field(MetadataField.TITLE).isEmpty()) {
      out.gap(MetadataField.TITLE, "no case name shown");
    } else {
      out.title(true).plain(neutral.isPresent() ? " " : "");
    }
    out.plain(neutral.orElse(""));
    String place =
        pinpoint instanceof Pinpoint.Paragraph p
            ? p.first().equals(p.last())
                ? "[" + p.first() + "]"
                : "[" + p.first() + "]–[" + p.last() + "]"
            : Oscola5.place(pinpoint);
    return out.end(place, pinpoint);
  }

  /** {@code Regulation (EU) 2016/679 of … [2016] OJ L119/1, art 5(1)}. */
  static Citation act(CitationBuilder out, Pinpoint pinpoint) {
    Optional<String> title = out.field(MetadataField.TITLE).map(LegalSources::smallCapitals);
    if (title.isPresent()) {
      out.plain(title.get());
    } else {
      out.title(false);
    }
    Optional<String> year =
        out.wanted(MetadataField.DATE, "no date shown").flatMap(CitedDate::year);
    Optional<String> journal = out.field(MetadataField.VOLUME).map(v -> journal(v, out));
    if (year.isPresent() && journal.isPresent()) {
      out.plain(" [" + year.get() + "] OJ " + journal.get());
    } else {
      out.gap(MetadataField.VOLUME, "no number of the Official Journal shown");
    }
    return provision(out, pinpoint);
  }

  /** {@code Island Ferries Act 2023, s 3(2)}; instruments with their number. */
  static Citation statute(CitationBuilder out, Pinpoint pinpoint) {
    out.plain(out.field(MetadataField.TITLE).orElse(""));
    out.field(MetadataField.REPORT_NUMBER)
        .filter(number -> number.startsWith("SI "))
        .ifPresent(number -> out.plain(", " + number));
    return provision(out, pinpoint);
  }

  /** Ends with a comma and the provision, if there is one. */
  private static Citation provision(CitationBuilder out, Pinpoint pinpoint) {
    String place = Oscola5.place(pinpoint);
    out.plain(place.isEmpty() ? "" : ",");
    return out.end(place, pinpoint);
  }

  /** {@code Agency, ‘Title’ 84 Fed Reg 45021 (27 August 2019)}: the page cited is the quote's. */
  static Citation register(CitationBuilder out, Pinpoint pinpoint) {
    Oscola5.author(out, "no agency shown").title(false);
    Matcher volume =
        Pattern.compile("Vol\\.? (\\d+).*").matcher(out.field(MetadataField.VOLUME).orElse(""));
    String number = volume.matches() ? volume.group(1) + " " : "";
    if (number.isEmpty()) {
      out.gap(MetadataField.VOLUME, "no volume shown");
    }
    boolean printed = pinpoint instanceof Pinpoint.Page;
    out.plain(" " + number + "Fed Reg" + (printed ? " " + Oscola5.place(pinpoint) : ""));
    out.wanted(MetadataField.DATE, "no date shown")
        .map(CitedDate::of)
        .ifPresent(date -> out.plain(" (" + date + ")"));
    return out.end(printed ? "" : Oscola5.place(pinpoint), pinpoint);
  }

  private static String journal(String printed, CitationBuilder out) {
    Matcher old = OLD_JOURNAL.matcher(printed);
    if (old.matches()) {
      return old.group(1) + old.group(2) + "/" + old.group(3);
    }
    String number =
        out.field(MetadataField.REPORT_NUMBER).orElse("").replaceFirst("^\\([A-Za-z]+\\) ", "");
    return (printed.replaceFirst(" series$", "") + ", " + number).strip();
  }

  /** Printed in capitals, the head of an act's title is cited in small letters. */
  private static String smallCapitals(String title) {
    StringBuilder text = new StringBuilder();
    for (String word : title.split(" ", -1)) {
      boolean capitals = word.matches("\\p{Lu}{2,},?") && !word.matches("(?:EU|EC|EEC|EEA|GDPR),?");
      String lower = word.toLowerCase(Locale.ROOT);
      boolean small = List.of("of", "the", "and", "on", "no").contains(lower);
      String shown = capitals ? (small ? lower : word.charAt(0) + lower.substring(1)) : word;
      text.append(text.isEmpty() ? "" : " ").append(shown);
    }
    return text.toString();
  }
}
