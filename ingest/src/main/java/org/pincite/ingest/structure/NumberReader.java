package org.pincite.ingest.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.ingest.draft.DraftBlock;
import org.pincite.ingest.structure.NumberToken.Form;
import org.pincite.ingest.structure.NumberToken.Shape;

/** Reads what could be a number off a block's start. What it finds is no more than a candidate. */
final class NumberReader {
  private static final String SPACE = "[\\s\\u00A0\\u2000-\\u200B\\u202F]";
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<question>Q"
              + SPACE
              + "?(?<asked>\\d{1,4}))(?<qstop>[.:]?)"
              + "|\\[(?<square>\\d{1,4})(?<squareletter>[A-Z]?)\\]"
              + "|\\((?<round>\\d{1,4})(?<roundletter>[A-Z]?)\\)"
              + "|(?<dotted>\\d{1,3}(?:\\.\\d{1,3}){1,3})(?<dottedletter>[A-Z]?)(?<dottedstop>[.):]?)"
              + "|(?<decimal>\\d{1,4})(?<decimalletter>[A-Z]{0,2})(?<decimalstop>[.):]?)"
              + "|(?<annex>[A-Z]\\.?\\d{1,3}(?:\\.\\d{1,3}){0,2})(?<annexstop>[.):]?)"
              + "|\\((?<roundpart>[a-z]{1,2}|[ivxl]{1,6}|[A-Z]|[IVXL]{1,5})\\)"
              + "|(?<part>[a-z]{1,2}|[ivxl]{1,6}|[A-Z]|[IVXL]{1,5})(?<partstop>[.)])");
  private static final Pattern LEADING_SPACE = Pattern.compile(SPACE + "*");

  /** A day and a month, or a year and a verb, begin a sentence and number nothing. */
  private static final Pattern DATE_BEHIND =
      Pattern.compile(
          SPACE
              + "*(?:January|February|March|April|May|June|July|August|September|October|November"
              + "|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b.*",
          Pattern.DOTALL);

  private NumberReader() {}

  /** {@return the candidate at the block's start} */
  static Optional<NumberToken> read(DraftBlock block) {
    @Nullable String taken = block.number();
    if (taken != null) {
      @Nullable String printed = block.printedNumber();
      return match(taken, true)
          .or(() -> printed == null ? Optional.empty() : match(printed, true))
          .map(token -> takenOff(token, printed));
    }
    if (block.lines().isEmpty() || block.printedNumber() != null) {
      return Optional.empty();
    }
    return match(block.lines().getFirst().text(), false);
  }

  /** {@return the candidate at a line's start} */
  static Optional<NumberToken> read(String line) {
    return match(line, false);
  }

  private static NumberToken takenOff(NumberToken token, @Nullable String printed) {
    String full = printed == null ? token.printed() : printed.strip();
    Shape shape = match(full, true).map(NumberToken::shape).orElse(token.shape());
    return new NumberToken(token.form(), shape, token.parts(), token.letters(), full, 0);
  }

  private static Optional<NumberToken> match(String line, boolean whole) {
    Matcher space = LEADING_SPACE.matcher(line);
    int start = space.lookingAt() ? space.end() : 0;
    Matcher token = TOKEN.matcher(line).region(start, line.length());
    if (!token.lookingAt()) {
      return Optional.empty();
    }
    int end = token.end();
    String rest = line.substring(end);
    if (whole ? !rest.isBlank() : !mayFollow(token, rest)) {
      return Optional.empty();
    }
    Matcher behind = LEADING_SPACE.matcher(line).region(end, line.length());
    int next = behind.lookingAt() ? behind.end() : end;
    return token(token, line.substring(start, end), next);
  }

  /** Whether the text behind can be a numbered paragraph's. */
  private static boolean mayFollow(Matcher token, String rest) {
    if (rest.isEmpty()) {
      return true;
    }
    int c = rest.codePointAt(0);
    boolean spaced = LEADING_SPACE.matcher(rest).lookingAt() && isSpace(c);
    boolean shaped = !")].:".contains(String.valueOf(last(token))) ? false : true;
    if (!spaced) {
      return (shaped || token.group("dotted") != null)
          && (Character.isUpperCase(c) || "‘“\"'[(".indexOf(c) >= 0)
          && token.group("part") == null;
    }
    if (shaped || token.group("question") != null) {
      return true;
    }
    String text = rest.substring(LEADING_SPACE.matcher(rest).lookingAt() ? spaces(rest) : 0);
    if (text.isEmpty()) {
      return true;
    }
    int first = text.codePointAt(0);
    boolean opens =
        Character.isUpperCase(first)
            || Character.isDigit(first)
            || "‘“\"'[(£$€".indexOf(first) >= 0;
    return opens && (token.group("decimal") == null || !DATE_BEHIND.matcher(rest).matches());
  }

  private static int spaces(String text) {
    Matcher space = LEADING_SPACE.matcher(text);
    return space.lookingAt() ? space.end() : 0;
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x200B;
  }

  private static char last(Matcher token) {
    String text = token.group();
    return text.charAt(text.length() - 1);
  }

  private static Optional<NumberToken> token(Matcher m, String printed, int end) {
    if (m.group("question") != null) {
      return number(Form.QUESTION, Shape.BARE, m.group("asked"), "", printed, end);
    }
    if (m.group("square") != null) {
      String letter = m.group("squareletter");
      return number(Form.DECIMAL, Shape.SQUARE, m.group("square"), letter, printed, end);
    }
    if (m.group("round") != null) {
      String letter = m.group("roundletter");
      return number(Form.DECIMAL, Shape.ROUND, m.group("round"), letter, printed, end);
    }
    if (m.group("dotted") != null) {
      Shape shape = shape(m.group("dottedstop"));
      return number(Form.DOTTED, shape, m.group("dotted"), m.group("dottedletter"), printed, end);
    }
    if (m.group("decimal") != null) {
      Shape shape = shape(m.group("decimalstop"));
      return number(
          Form.DECIMAL, shape, m.group("decimal"), m.group("decimalletter"), printed, end);
    }
    if (m.group("annex") != null) {
      Shape shape = shape(m.group("annexstop"));
      return Optional.of(
          new NumberToken(Form.ANNEX, shape, annexParts(m.group("annex")), "", printed, end));
    }
    boolean round = m.group("roundpart") != null;
    String letters = round ? m.group("roundpart") : m.group("part");
    Shape shape = round ? Shape.ROUND : shape(m.group("partstop"));
    return Optional.of(new NumberToken(Form.LETTER, shape, List.of(), letters, printed, end));
  }

  private static Optional<NumberToken> number(
      Form form, Shape shape, String digits, String letters, String printed, int end) {
    List<Integer> parts = new ArrayList<>();
    for (String part : digits.split("\\.", -1)) {
      if (part.length() > 1 && part.startsWith("0")) {
        return Optional.empty();
      }
      parts.add(Integer.valueOf(part));
    }
    return Optional.of(new NumberToken(form, shape, parts, letters, printed, end));
  }

  private static List<Integer> annexParts(String annex) {
    List<Integer> parts = new ArrayList<>();
    parts.add(annex.charAt(0) - 'A' + 1);
    String digits = annex.substring(annex.charAt(1) == '.' ? 2 : 1);
    for (String part : digits.split("\\.", -1)) {
      parts.add(Integer.valueOf(part));
    }
    return parts;
  }

  private static Shape shape(String stop) {
    return switch (stop) {
      case "" -> Shape.BARE;
      case ")" -> Shape.CLOSED;
      default -> Shape.STOP;
    };
  }
}
