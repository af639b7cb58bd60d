package org.pincite.query.cite.library;

import java.text.Normalizer;
import java.util.Map;

/** Text as BibTeX files write it: accents and signs as commands of LaTeX. */
final class Latex {
  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("textbackslash", "\\"),
          Map.entry("textasciitilde", "~"),
          Map.entry("textasciicircum", "^"),
          Map.entry("textendash", "–"),
          Map.entry("textemdash", "—"),
          Map.entry("textquoteleft", "‘"),
          Map.entry("textquoteright", "’"),
          Map.entry("textquotedblleft", "“"),
          Map.entry("textquotedblright", "”"),
          Map.entry("textquotesingle", "'"),
          Map.entry("textbar", "|"),
          Map.entry("textless", "<"),
          Map.entry("textgreater", ">"),
          Map.entry("ldots", "…"),
          Map.entry("dots", "…"),
          Map.entry("textellipsis", "…"),
          Map.entry("pounds", "£"),
          Map.entry("textsterling", "£"),
          Map.entry("texteuro", "€"),
          Map.entry("S", "§"),
          Map.entry("ss", "ß"),
          Map.entry("ae", "æ"),
          Map.entry("AE", "Æ"),
          Map.entry("oe", "œ"),
          Map.entry("OE", "Œ"),
          Map.entry("aa", "å"),
          Map.entry("AA", "Å"),
          Map.entry("o", "ø"),
          Map.entry("O", "Ø"),
          Map.entry("l", "ł"),
          Map.entry("L", "Ł"),
          Map.entry("i", "i"),
          Map.entry("j", "j"),
          Map.entry("dh", "ð"),
          Map.entry("th", "þ"));

  /** Commands that put a combining mark on what follows. */
  private static final Map<String, String> MARKS =
      Map.ofEntries(
          Map.entry("`", "\u0300"),
          Map.entry("'", "\u0301"),
          Map.entry("^", "\u0302"),
          Map.entry("~", "\u0303"),
          Map.entry("=", "\u0304"),
          Map.entry("u", "\u0306"),
          Map.entry(".", "\u0307"),
          Map.entry("\"", "\u0308"),
          Map.entry("r", "\u030a"),
          Map.entry("H", "\u030b"),
          Map.entry("v", "\u030c"),
          Map.entry("d", "\u0323"),
          Map.entry("c", "\u0327"),
          Map.entry("k", "\u0328"),
          Map.entry("b", "\u0331"));

  private static final Map<String, String> LIGATURES =
      Map.of("---", "—", "--", "–", "``", "“", "''", "”");

  private final String text;
  private final StringBuilder out = new StringBuilder();
  private int at;

  private Latex(String text) {
    this.text = text;
  }

  /** {@return a text with commands for what LaTeX would take for its own} */
  static String encoded(String text) {
    StringBuilder encoded = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> encoded.append("\\textbackslash{}");
        case '~' -> encoded.append("\\textasciitilde{}");
        case '^' -> encoded.append("\\textasciicircum{}");
        case '{', '}', '$', '&', '#', '%', '_' -> encoded.append('\\').append(c);
        case '-', '`', '\'' -> {
          boolean joins = !encoded.isEmpty() && encoded.charAt(encoded.length() - 1) == c;
          encoded.append(joins ? "{}" : "").append(c);
        }
        default -> encoded.append(Character.isISOControl(c) ? ' ' : c);
      }
    }
    return encoded.toString();
  }

  /** {@return what a text with commands says; commands of type, such as italics, are left out} */
  static String decoded(String text) {
    Latex latex = new Latex(text);
    while (latex.at < text.length()) {
      latex.step();
    }
    return Normalizer.normalize(latex.out, Normalizer.Form.NFC)
        .replaceAll("[\\s\\p{Zs}]+", " ")
        .strip();
  }

  private void step() {
    char c = text.charAt(at);
    if (c == '\\' && at + 1 < text.length()) {
      at++;
      command();
    } else if (c == '{' || c == '}' || c == '$') {
      at++;
    } else if (c == '~') {
      at++;
      out.append(' ');
    } else if (!ligature()) {
      out.append(c);
      at++;
    }
  }

  private boolean ligature() {
    for (int length = 3; length > 1; length--) {
      int end = Math.min(text.length(), at + length);
      String sign = LIGATURES.get(text.substring(at, end));
      if (sign != null) {
        out.append(sign);
        at = end;
        return true;
      }
    }
    return false;
  }

  private void command() {
    int end = at;
    while (end < text.length() && isLetter(text.charAt(end))) {
      end++;
    }
    boolean word = end > at;
    String name = text.substring(at, word ? end : at + 1);
    at += name.length();
    if (MARKS.containsKey(name)) {
      mark(MARKS.get(name));
      return;
    }
    if (!word) {
      out.append(name.equals("\\") ? " " : name);
      return;
    }
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    out.append(SIGNS.getOrDefault(name, ""));
  }

  /** Puts a mark on the next letter, in braces or not, or on a command that stands for one. */
  private void mark(String mark) {
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '{')) {
      at++;
    }
    int before = out.length();
    if (at < text.length() && text.charAt(at) != '}') {
      step();
    }
    if (out.length() > before) {
      out.append(mark);
    }
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
