package org.pincite.query.export.draft;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Puts the marks of comments into the XML of a document, cutting runs in two where they must. */
final class Splices {
  /** What is put in at one place: ends of comments before the starts of others. */
  private record Insert(String before, String ends, String starts, String behind) {
    String text() {
      return before + ends + starts + behind;
    }
  }

  private final String xml;
  private final String prefix;
  private final TreeMap<Integer, Insert> inserts = new TreeMap<>();
  private final Set<Integer> kept = new HashSet<>();

  Splices(String xml) {
    this.xml = xml;
    this.prefix = XmlTag.of(xml).getFirst().prefix();
  }

  /** Marks what a comment is about, from the start of one letter to the end of another. */
  void comment(int id, WordText.Letter first, WordText.Letter last) {
    String number = " " + prefix + "id=\"" + id + "\"/>";
    WordText.Piece piece = first.piece();
    String start = "<" + prefix + "commentRangeStart" + number;
    if (piece.first() && first.start() == piece.tag().end()) {
      put(piece.run().start(), new Insert("", "", start, ""));
    } else {
      cut(first.start(), piece, "", start);
    }
    String end =
        "<"
            + prefix
            + "commentRangeEnd"
            + number
            + "<"
            + prefix
            + "r><"
            + prefix
            + "commentReference"
            + number
            + "</"
            + prefix
            + "r>";
    cut(last.end(), last.piece(), end, "");
  }

  private void cut(int at, WordText.Piece piece, String ends, String starts) {
    String close = "</" + prefix + "t></" + prefix + "r>";
    String open =
        "<" + prefix + "r>" + piece.properties() + "<" + prefix + "t xml:space=\"preserve\">";
    put(at, new Insert(close, ends, starts, open));
    if (piece.tag().attribute(xml, "xml:space").isEmpty() && kept.add(piece.tag().end())) {
      put(piece.tag().end() - 1, new Insert(" xml:space=\"preserve\"", "", "", ""));
    }
  }

  private void put(int at, Insert insert) {
    inserts.merge(
        at,
        insert,
        (a, b) -> new Insert(a.before(), a.ends() + b.ends(), a.starts() + b.starts(), a.behind()));
  }

  /** {@return the XML with all that was put in} */
  String spliced() {
    StringBuilder out = new StringBuilder(xml.length() + 200 * inserts.size());
    int at = 0;
    for (Map.Entry<Integer, Insert> insert : inserts.entrySet()) {
      out.append(xml, at, insert.getKey()).append(insert.getValue().text());
      at = insert.getKey();
    }
    return out.append(xml, at, xml.length()).toString();
  }
}
