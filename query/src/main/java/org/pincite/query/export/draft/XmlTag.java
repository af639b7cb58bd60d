package org.pincite.query.export.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tag of an XML text that is known to be well-formed, with its place, so that something can be
 * put beside it and all else stays as it is, byte for byte.
 *
 * @param name with its prefix
 * @param start of its {@code <}
 * @param end behind its {@code >}
 * @param kind whether it opens, closes or does both
 */
record XmlTag(String name, int start, int end, Kind kind) {
  /** What a tag does. */
  enum Kind {
    OPENS,
    CLOSES,
    EMPTY
  }

  /** {@return the tags of a text in order; comments, instructions and quoted sections have none} */
  static List<XmlTag> of(String xml) {
    List<XmlTag> tags = new ArrayList<>();
    int at = xml.indexOf('<');
    while (at >= 0) {
      int end = end(xml, at);
      char second = xml.charAt(at + 1);
      if (second != '!' && second != '?') {
        tags.add(tag(xml, at, end));
      }
      at = xml.indexOf('<', end);
    }
    return tags;
  }

  private static int end(String xml, int at) {
    if (xml.startsWith("<!--", at)) {
      return xml.indexOf("-->", at + 4) + 3;
    }
    if (xml.startsWith("<![CDATA[", at)) {
      return xml.indexOf("]]>", at) + 3;
    }
    char quote = 0;
    for (int i = at; i < xml.length(); i++) {
      char c = xml.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return i + 1;
      }
    }
    return xml.length();
  }

  private static XmlTag tag(String xml, int at, int end) {
    boolean closes = xml.charAt(at + 1) == '/';
    boolean empty = !closes && xml.charAt(end - 2) == '/';
    int from = closes ? at + 2 : at + 1;
    int to = from;
    while (to < end && " \t\r\n/>".indexOf(xml.charAt(to)) < 0) {
      to++;
    }
    Kind kind = closes ? Kind.CLOSES : empty ? Kind.EMPTY : Kind.OPENS;
    return new XmlTag(xml.substring(from, to), at, end, kind);
  }

  /** {@return the value of an attribute, by its name with prefix, as it is written} */
  Optional<String> attribute(String xml, String attribute) {
    Matcher found =
        Pattern.compile("\\s" + Pattern.quote(attribute) + "\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')")
            .matcher(xml.substring(start, end));
    if (!found.find()) {
      return Optional.empty();
    }
    return Optional.of(found.group(1) == null ? found.group(2) : found.group(1));
  }

  /** {@return the prefix of its name with the colon; nothing if it has none} */
  String prefix() {
    return name.substring(0, name.indexOf(':') + 1);
  }

  boolean opens() {
    return kind == Kind.OPENS;
  }

  boolean closes() {
    return kind == Kind.CLOSES;
  }
}
