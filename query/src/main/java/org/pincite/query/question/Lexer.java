package org.pincite.query.question;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a question into tokens. */
final class Lexer {
  private static final Pattern NEAR = Pattern.compile("(NEAR|THEN)(?:/(\\d{1,4}))?");
  private static final Pattern SECTION = Pattern.compile("/sec[1-9]?");
  private static final Pattern FIELD = Pattern.compile("([A-Za-z]+:)(?!//).*");

  private final String question;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Lexer(String question) {
    this.question = question;
  }

  static List<Token> tokens(String question) {
    return new Lexer(question).all();
  }

  private List<Token> all() {
    while (true) {
      while (at < question.length() && isSpace(question.charAt(at))) {
        at++;
      }
      if (at == question.length()) {
        tokens.add(new Token(Token.Kind.END, "", at));
        return tokens;
      }
      next();
    }
  }

  private void next() {
    char c = question.charAt(at);
    if (c == '(' || c == ')') {
      tokens.add(
          new Token(c == '(' ? Token.Kind.OPEN : Token.Kind.CLOSE, Character.toString(c), at));
      at++;
    } else if (isQuote(c)) {
      phrase(Token.Kind.PHRASE, at);
    } else if (c == '=' && at + 1 < question.length() && isQuote(question.charAt(at + 1))) {
      at++;
      phrase(Token.Kind.EXACT_PHRASE, at - 1);
    } else {
      word();
    }
  }

  private void phrase(Token.Kind kind, int start) {
    int end = at + 1;
    while (end < question.length() && !isQuote(question.charAt(end))) {
      end++;
    }
    if (end == question.length()) {
      throw new QueryException("this quotation mark is not closed", question, at);
    }
    tokens.add(new Token(kind, question.substring(at + 1, end), start));
    at = end + 1;
  }

  private void word() {
    int start = at;
    if (question.charAt(at) == '=') {
      at++;
    }
    if (at < question.length() && question.charAt(at) == '/') {
      passExpression();
    }
    while (at < question.length() && !endsWord(question.charAt(at))) {
      at++;
    }
    String text = question.substring(start, at);
    Matcher field = FIELD.matcher(text);
    if (field.matches()) {
      tokens.add(new Token(Token.Kind.FIELD, field.group(1), start));
      at = start + field.end(1);
    } else {
      tokens.add(operatorOrWord(text, start));
    }
  }

  /** Goes to the slash that ends a regular expression, which may hold brackets, if one begins. */
  private void passExpression() {
    int end = at + 1;
    while (end < question.length()
        && question.charAt(end) != '/'
        && !isSpace(question.charAt(end))
        && !isQuote(question.charAt(end))) {
      end++;
    }
    if (end < question.length() && question.charAt(end) == '/' && end > at + 1) {
      at = end;
    }
  }

  private Token operatorOrWord(String text, int start) {
    Matcher near = NEAR.matcher(text);
    if (near.matches()) {
      if (near.group(2) == null) {
        throw new QueryException(
            text + " needs the number of words that may stand between, as in " + text + "/5",
            question,
            start + text.length());
      }
      Token.Kind kind = near.group(1).equals("NEAR") ? Token.Kind.NEAR : Token.Kind.THEN;
      return new Token(kind, text, start);
    }
    if (SECTION.matcher(text).matches()) {
      return new Token(Token.Kind.SAME_SECTION, text, start);
    }
    return switch (text) {
      case "AND" -> new Token(Token.Kind.AND, text, start);
      case "OR" -> new Token(Token.Kind.OR, text, start);
      case "NOT" -> new Token(Token.Kind.NOT, text, start);
      case "/s" -> new Token(Token.Kind.SAME_SENTENCE, text, start);
      case "/p" -> new Token(Token.Kind.SAME_PARAGRAPH, text, start);
      default -> new Token(Token.Kind.WORD, text, start);
    };
  }

  private static boolean endsWord(char c) {
    return isSpace(c) || c == '(' || c == ')' || isQuote(c);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '“' || c == '”' || c == '„';
  }
}
