package org.pincite.query.cli.receipt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pincite.query.app.receipt.Verification;
import org.pincite.query.app.receipt.Verification.QuoteCheck;
import org.pincite.query.app.receipt.Verification.SourceCheck;
import org.pincite.query.app.receipt.Verification.Standing;
import org.pincite.query.app.receipt.Verification.TextState;
import org.pincite.query.cli.console.Console;

/** Prints what became of receipts: what is fine in a line each, what is amiss one by one. */
final class VerificationPrinter {
  /** Shown of a quote, enough to know it by. */
  private static final int QUOTE = 70;

  private static final int DIGITS = 12;

  private final Console console;

  VerificationPrinter(Console console) {
    this.console = console;
  }

  void print(Verification verification) {
    console.print(
        verification.file()
            + ": made "
            + verification.receipt().at()
            + " by Pincite "
            + verification.receipt().versions().pincite());
    console.print(
        verification.unchanged()
            ? "ok        the receipt is as it was made"
            : "amiss     the receipt is NOT as it was made: it does not fit its id");
    console.print(export(verification));
    verification.sources().forEach(this::print);
    summary(verification);
    Map<String, SourceCheck> sources =
        verification.sources().stream()
            .collect(Collectors.toMap(SourceCheck::sha256, Function.identity(), (a, b) -> a));
    for (QuoteCheck quote : verification.quotes()) {
      print(quote, sources.get(quote.quote().source()));
    }
  }

  private static String export(Verification verification) {
    String file = verification.receipt().export().file();
    return switch (verification.export()) {
      case SAME -> "ok        " + file + " is, byte for byte, what was exported";
      case CHANGED -> "amiss     " + file + " has been CHANGED since it was exported";
      case NOT_HERE -> "note      " + file + " is not beside its receipt and was not checked";
    };
  }

  private void print(SourceCheck source) {
    String cited = source.file() + " (" + source.sha256().substring(0, DIGITS) + "…)";
    String other = source.replacedBy();
    switch (source.bytes()) {
      case SAME -> {}
      case KEPT ->
          console.print(
              other == null
                  ? "note      " + cited + " is gone; the copy kept when it was cited was read"
                  : "amiss     "
                      + cited
                      + " was REPLACED: "
                      + other
                      + " holds other bytes now; the copy kept when it was cited was read");
      case CHANGED ->
          console.print(
              "amiss     "
                  + cited
                  + " has CHANGED: "
                  + other
                  + " holds other bytes now, and no copy of those cited was kept");
      case MISSING ->
          console.print(
              "amiss     "
                  + cited
                  + " is MISSING: no file holds its bytes; name its folder: --files");
    }
    String note = source.note();
    if (note != null) {
      boolean read = source.text() != TextState.NONE;
      console.print(
          (read ? "note      " : "amiss     ")
              + cited
              + ": "
              + note
              + (read ? "; its text as it was cited was searched" : ""));
    }
  }

  private void summary(Verification verification) {
    int total = verification.quotes().size();
    List<String> parts = new ArrayList<>();
    count(parts, verification, Standing.STANDS, " stand where they stood");
    count(parts, verification, Standing.MOVED, " stand elsewhere in the text as it is read now");
    count(parts, verification, Standing.RESPELT, " stand with other spaces or punctuation");
    count(parts, verification, Standing.LOST, " do NOT stand in their source");
    count(parts, verification, Standing.UNPROVED, " could not be proved");
    boolean fine = verification.quotes().stream().allMatch(QuoteCheck::isProved);
    console.print(
        (fine ? "ok        " : "amiss     ")
            + (total == 1 ? "1 quote of " : total + " quotes of ")
            + (verification.sources().size() == 1
                ? "1 source: "
                : verification.sources().size() + " sources: ")
            + String.join(", ", parts));
    long again =
        verification.sources().stream().filter(s -> s.text() == TextState.EXTRACTED).count();
    if (again > 0) {
      console.print(
          "note      "
              + again
              + (again == 1 ? " source was" : " sources were")
              + " extracted again");
    }
  }

  private static void count(
      List<String> parts, Verification verification, Standing standing, String words) {
    long count = verification.count(standing);
    if (count > 0) {
      parts.add(count + words);
    }
  }

  private void print(QuoteCheck check, @Nullable SourceCheck source) {
    String newer = check.newer();
    if (check.standing() == Standing.STANDS && newer == null) {
      return;
    }
    String words = check.quote().quote().replaceAll("\\s+", " ");
    String cut = words.length() > QUOTE ? words.substring(0, QUOTE - 1) + "…" : words;
    console.print("");
    console.print("  " + check.quote().id() + "  “" + cut + "”");
    console.print(
        "    "
            + switch (check.standing()) {
              case STANDS -> "stands where it stood";
              case MOVED ->
                  "moved from " + check.quote().start() + " to " + check.start() + " of the text";
              case RESPELT ->
                  "stands at "
                      + check.start()
                      + " of the text, with other spaces or punctuation: compare it";
              case LOST -> "NOT in the source any more";
              case UNPROVED -> "not proved, since its source could not be read";
            }
            + (source == null ? ", which the receipt does not describe" : ": " + source.file()));
    if (newer != null) {
      console.print(
          "    in what has replaced it: " + (newer.equals("not there") ? "NOT there" : newer));
    }
  }
}
