package org.pincite.ingest.word;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pincite.ingest.office.Element;

/** Writes equations in one line. */
final class Equations {
  private Equations() {}

  /** {@return an equation or part of one, e.g. {@code (a+b)/(2c)}} */
  static String text(Element math) {
    return switch (math.name()) {
      case "m:t" -> math.text();
      case "m:f" -> grouped(math, "m:num") + "/" + grouped(math, "m:den");
      case "m:sSup" -> part(math, "m:e") + "^" + grouped(math, "m:sup");
      case "m:sSub" -> part(math, "m:e") + "_" + grouped(math, "m:sub");
      case "m:sSubSup" ->
          part(math, "m:e") + "_" + grouped(math, "m:sub") + "^" + grouped(math, "m:sup");
      case "m:rad" -> "√" + grouped(math, "m:e");
      case "m:d" -> delimited(math);
      case "m:nary" -> nary(math);
      case "m:rPr", "m:fPr", "m:ctrlPr", "w:rPr", "m:radPr", "m:deg" -> "";
      default -> math.elements().stream().map(Equations::text).collect(Collectors.joining());
    };
  }

  private static String delimited(Element math) {
    String open = property(math, "m:dPr", "m:begChr", "(");
    String close = property(math, "m:dPr", "m:endChr", ")");
    List<Element> inside = math.elements("m:e");
    return open + inside.stream().map(Equations::text).collect(Collectors.joining(",")) + close;
  }

  private static String nary(Element math) {
    String sign = property(math, "m:naryPr", "m:chr", "∫");
    String below = part(math, "m:sub");
    String above = part(math, "m:sup");
    return sign
        + (below.isEmpty() ? "" : "_(" + below + ")")
        + (above.isEmpty() ? "" : "^(" + above + ")")
        + part(math, "m:e");
  }

  private static String property(Element math, String group, String name, String otherwise) {
    @Nullable Element found = math.at(group, name);
    return found == null ? otherwise : found.attribute("val", otherwise);
  }

  private static String part(Element math, String name) {
    @Nullable Element part = math.first(name);
    return part == null ? "" : text(part);
  }

  /** {@return a part, in brackets if it has more than one sign} */
  private static String grouped(Element math, String name) {
    String part = part(math, name);
    return part.codePointCount(0, part.length()) > 1 ? "(" + part + ")" : part;
  }
}
