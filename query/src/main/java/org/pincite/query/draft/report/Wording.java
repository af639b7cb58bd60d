package org.pincite.query.draft.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.pincite.query.check.Difference;
import org.pincite.query.check.Verdict;
import org.pincite.query.draft.PassedOver;

/** What is found of quotations, in English. */
public final class Wording {
  private Wording() {}

  /** {@return a verdict in a few words} */
  public static String of(Verdict verdict) {
    return switch (verdict) {
      case EXACT -> "exact";
      case TYPOGRAPHY -> "exact but for typography";
      case ELIDED -> "properly elided";
      case BRACKETED -> "properly bracketed";
      case CHECK -> "to be looked at";
      case ALTERED -> "altered";
      case STITCHED -> "stitched together";
      case MISATTRIBUTED -> "misattributed";
      case QUOTED_IN -> "another’s words, quoted there";
      case NOT_FOUND -> "not found";
    };
  }

  /** {@return what differs: {@code NEGATION: “does” for “does not”}; grave kinds in capitals} */
  public static String of(Difference difference) {
    String label = difference.kind().label();
    String kind = (difference.kind().isLoud() ? label.toUpperCase(Locale.ROOT) : label) + ": ";
    if (difference.draft().isEmpty()) {
      return kind + "“" + difference.source() + "” is missing";
    }
    return difference.source().isEmpty()
        ? kind + "“" + difference.draft() + "” is not in the source"
        : kind + "“" + difference.draft() + "” for “" + difference.source() + "”";
  }

  /** {@return why words between marks were not checked} */
  public static String of(PassedOver.Reason reason) {
    return switch (reason) {
      case TOO_SHORT -> "too short to check";
      case TITLE -> "the title of a work";
      case UNCLOSED -> "the mark is never closed";
    };
  }

  /** {@return the line that sums a draft up: {@code 9 quotations: 5 exact, 1 altered}} */
  public static String summary(DraftReport report) {
    int number = report.quotations().size();
    String counts =
        report.counts().entrySet().stream()
            .map((Map.Entry<Verdict, Integer> count) -> count.getValue() + " " + of(count.getKey()))
            .collect(Collectors.joining(", "));
    return number
        + (number == 1 ? " quotation" : " quotations")
        + (counts.isEmpty() ? "" : ": " + counts);
  }

  /** {@return the line on words that were not checked; empty if there are none} */
  public static String passedOver(DraftReport report) {
    List<String> parts = new ArrayList<>();
    for (PassedOver.Reason reason : PassedOver.Reason.values()) {
      List<String> words =
          report.passedOver().stream()
              .filter(passed -> passed.reason() == reason)
              .map(passed -> "‘" + cut(passed.quoted().text()) + "’")
              .toList();
      if (!words.isEmpty()) {
        parts.add(of(reason) + ": " + String.join(", ", words));
      }
    }
    return String.join("; ", parts);
  }

  /** {@return the beginning of a text, up to some 60 letters} */
  static String cut(String text) {
    int space = text.length() <= 60 ? -1 : text.lastIndexOf(' ', 60);
    return text.length() <= 60 ? text : text.substring(0, space < 20 ? 60 : space) + " …";
  }
}
