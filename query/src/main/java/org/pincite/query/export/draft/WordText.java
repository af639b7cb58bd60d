package org.pincite.query.export.draft;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The letters and figures of the text of a Word document in order, each with its place in the XML.
 * Text boxes and what was deleted are left out: no comment can stand there.
 */
final class WordText {
  private static final Set<String> LEFT_OUT =
      Set.of("txbxContent", "Fallback", "del", "moveFrom", "rt", "rubyPr");

  private static final Pattern UNIT =
      Pattern.compile("&#(?:x([0-9A-Fa-f]{1,6})|(\\d{1,7}));|&\\w+;|.", Pattern.DOTALL);

  /**
   * A piece of text in a run.
   *
   * @param tag the tag that opens it
   * @param end of its text
   * @param run the tag that opens its run
   * @param properties of the run, as XML
   * @param first whether nothing but the properties stands before it in the run
   */
  record Piece(XmlTag tag, int end, XmlTag run, String properties, boolean first) {}

  /**
   * A letter.
   *
   * @param start of it in the XML
   * @param end behind it
   */
  record Letter(int start, int end, Piece piece) {}

  private final StringBuilder text = new StringBuilder();
  private final List<Letter> letters = new ArrayList<>();

  private WordText() {}

  /** {@return the text of a document part} */
  static WordText of(String xml) {
    WordText all = new WordText();
    all.read(xml, XmlTag.of(xml));
    return all;
  }

  /** {@return the letters and figures of a text, in the way they are kept here} */
  static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.chars().filter(WordText::isLetter).forEach(c -> letters.append((char) c));
    return letters.toString();
  }

  private static boolean isLetter(int unit) {
    return Character.isLetterOrDigit(unit) || Character.isSurrogate((char) unit);
  }

  /** {@return the letters as one text} */
  String text() {
    return text.toString();
  }

  /** {@return the letter of that index} */
  Letter letter(int index) {
    return letters.get(index);
  }

  private void read(String xml, List<XmlTag> tags) {
    String prefix = tags.isEmpty() ? "" : tags.getFirst().prefix();
    Deque<XmlTag> leftOut = new ArrayDeque<>();
    XmlTag run = null;
    String properties = "";
    boolean first = false;
    for (int i = 0; i < tags.size(); i++) {
      XmlTag tag = tags.get(i);
      String name = tag.name().substring(tag.prefix().length());
      if (LEFT_OUT.contains(name) && tag.kind() != XmlTag.Kind.EMPTY) {
        if (tag.opens()) {
          leftOut.push(tag);
        } else if (!leftOut.isEmpty()) {
          leftOut.pop();
        }
      } else if (!leftOut.isEmpty() || !tag.prefix().equals(prefix)) {
        first = false;
      } else if (name.equals("r")) {
        run = tag.opens() ? tag : null;
        properties = "";
        first = tag.opens();
      } else if (run != null && name.equals("rPr") && tag.opens() && first) {
        int close = closing(tags, i);
        properties = xml.substring(tag.start(), tags.get(close).end());
        i = close;
      } else if (run != null && name.equals("t") && tag.opens()) {
        add(xml, new Piece(tag, tags.get(i + 1).start(), run, properties, first));
        first = false;
      } else if (!name.equals("t")) {
        first = false;
      }
    }
  }

  private static int closing(List<XmlTag> tags, int opening) {
    int close = opening + 1;
    String name = tags.get(opening).name();
    while (!(tags.get(close).closes() && tags.get(close).name().equals(name))) {
      close++;
    }
    return close;
  }

  private void add(String xml, Piece piece) {
    String content = xml.substring(piece.tag().end(), piece.end());
    if (content.contains("<![CDATA[")) {
      return;
    }
    Matcher unit = UNIT.matcher(content);
    while (unit.find()) {
      String shown = shown(unit);
      for (int i = 0; i < shown.length(); i++) {
        if (isLetter(shown.charAt(i))) {
          int from = piece.tag().end();
          text.append(shown.charAt(i));
          letters.add(new Letter(from + unit.start(), from + unit.end(), piece));
        }
      }
    }
  }

  private static String shown(Matcher unit) {
    if (unit.group(1) != null) {
      return Character.toString(Integer.parseInt(unit.group(1), 16));
    }
    if (unit.group(2) != null) {
      return Character.toString(Integer.parseInt(unit.group(2)));
    }
    return unit.group().length() == 1 ? unit.group() : "";
  }
}
