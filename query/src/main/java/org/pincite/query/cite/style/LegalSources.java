package org.pincite.query.cite.style;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pincite.corpus.MetadataField;
import org.pincite.query.cite.Citation;
import org.pincite.query.cite.Pinpoint;

/**
 * Forms for judgments, statutes, acts of the European Union and the US Federal Register, in styles
 * of notes.
 */
final class LegalSources {
  private static final Pattern OLD_JOURNAL = Pattern.compile("([LC]) ?(\\d{1,3})/(\\d+)");

  private static final Pattern REVIEW =
      Pattern.compile(
          "(?i)(?:the )?(?:queen|king|crown|R) \\(?(?:on the application of|ex parte) [“\"]?(.+?)[”\"]?\\)? v (.+)");

  private static final Pattern ACT_HEAD =
      Pattern.compile(
          "(?:(?:Commission|Council) )?(?:Delegated |Implementing )?(?:Regulation|Directive|Decision)"
              + "(?: \\([A-Za-z, ]+\\))?(?: No)? \\d{2,4}/\\d+(?:/[A-Z]+)?");

  private LegalSources() {}

  /** {@code Name [2022] EWHC 621 (Ch) [12]}: paragraphs stand in square brackets. */
  static Citation judgment(CitationBuilder out, Pinpoint pinpoint, PlaceText places) {
    Optional<String> neutral = out.wanted(MetadataField.REPORT_NUMBER, "no neutral citation shown");
    if (neutral.isPresent() && out.source().first(MetadataField.TITLE).isEmpty()) {
      out.gap(MetadataField.TITLE, "no case name shown");
    } else {
      caseName(out).plain(neutral.isPresent() ? " " : "");
    }
    out.plain(neutral.orElse(""));
    return out.end(places.inJudgment(pinpoint), pinpoint);
  }

  /** Adds the name of a case, the Crown's part in judicial review as {@code R (Smith) v …}. */
  static CitationBuilder caseName(CitationBuilder out) {
    Matcher review = REVIEW.matcher(out.source().title().orElse(""));
    return review.matches()
        ? out.italic("R (" + review.group(1) + ") v " + review.group(2))
        : out.title(true);
  }

  /** {@code Regulation (EU) 2016/679 of … [2016] OJ L119/1, art 5(1)}. */
  static Citation act(CitationBuilder out, Pinpoint pinpoint, PlaceText places) {
    Optional<String> title =
        out.source().first(MetadataField.TITLE).map(LegalSources::smallCapitals);
    if (title.isPresent()) {
      out.plain(title.get());
    } else {
      out.title(false);
    }
    Optional<String> year = out.year();
    Optional<String> journal = out.source().first(MetadataField.VOLUME).map(v -> journal(v, out));
    if (year.isPresent() && journal.isPresent()) {
      out.plain(" [" + year.get() + "] OJ " + journal.get());
    } else {
      out.gap(MetadataField.VOLUME, "no number of the Official Journal shown");
    }
    return provision(out, pinpoint, places);
  }

  /** {@code Island Ferries Act 2023, s 3(2)}; instruments with their number. */
  static Citation statute(CitationBuilder out, Pinpoint pinpoint, PlaceText places) {
    out.plain(out.source().first(MetadataField.TITLE).orElse(""));
    out.source()
        .first(MetadataField.REPORT_NUMBER)
        .filter(number -> number.startsWith("SI "))
        .ifPresent(number -> out.plain(", " + number));
    return provision(out, pinpoint, places);
  }

  /** Ends with a comma and the provision, if there is one. */
  private static Citation provision(CitationBuilder out, Pinpoint pinpoint, PlaceText places) {
    String place = places.of(pinpoint);
    out.plain(place.isEmpty() ? "" : ",");
    return out.end(place, pinpoint);
  }

  /** {@code Agency, ‘Title’ 84 Fed Reg 45021 (27 August 2019)}: the page cited is the quote's. */
  static Citation register(CitationBuilder out, Pinpoint pinpoint, PlaceText places) {
    List<String> agencies = out.source().authors();
    if (agencies.isEmpty()) {
      out.gap(MetadataField.BODY, "no agency shown");
    } else {
      out.plain(NoteStyle.joined(agencies) + ", ");
    }
    out.title(false);
    Matcher volume =
        Pattern.compile("Vol\\.? (\\d+).*")
            .matcher(out.source().first(MetadataField.VOLUME).orElse(""));
    String number = volume.matches() ? volume.group(1) + " " : "";
    if (number.isEmpty()) {
      out.gap(MetadataField.VOLUME, "no volume shown");
    }
    boolean printed = pinpoint instanceof Pinpoint.Page;
    out.plain(" " + number + "Fed Reg" + (printed ? " " + places.of(pinpoint) : ""));
    out.date().ifPresent(date -> out.plain(" (" + date + ")"));
    return out.end(printed ? "" : places.of(pinpoint), pinpoint);
  }

  /** {@return what an act is called in references back: {@code Regulation (EU) 2016/679}} */
  static String shortAct(String title) {
    Matcher head = ACT_HEAD.matcher(smallCapitals(title));
    return head.lookingAt() ? head.group() : smallCapitals(title);
  }

  private static String journal(String printed, CitationBuilder out) {
    Matcher old = OLD_JOURNAL.matcher(printed);
    if (old.matches()) {
      return old.group(1) + old.group(2) + "/" + old.group(3);
    }
    String number =
        out.source()
            .first(MetadataField.REPORT_NUMBER)
            .orElse("")
            .replaceFirst("^\\([A-Za-z]+\\) ", "");
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
