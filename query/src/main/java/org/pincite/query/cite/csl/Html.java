package org.pincite.query.cite.csl;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pincite.query.cite.Citation;

/** Reads the little HTML that citeproc writes: spans, of which only italics count, and entities. */
final class Html {
  private static final Pattern PIECE = Pattern.compile("<(/?)([a-z]+)([^>]*)>|([^<]+)");

  /** The number of an entry, which stands in the margin. */
  private static final Pattern MARGIN =
      Pattern.compile("(?s)<div class=\"csl-left-margin\">.*?</div>");

  private static final Pattern ENTITY = Pattern.compile("&(#?[A-Za-z0-9]+);");
  private static final Map<String, String> ENTITIES =
      Map.ofEntries(
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("nbsp", "\u00A0"),
          Map.entry("ndash", "–"),
          Map.entry("mdash", "—"),
          Map.entry("lsquo", "‘"),
          Map.entry("rsquo", "’"),
          Map.entry("ldquo", "“"),
          Map.entry("rdquo", "”"),
          Map.entry("hellip", "…"),
          Map.entry("sect", "§"),
          Map.entry("para", "¶"));

  private Html() {}

  /** {@return the text in runs, white space around it stripped} */
  static List<Citation.Run> runs(String html) {
    List<Citation.Run> runs = new ArrayList<>();
    Deque<Boolean> italics = new ArrayDeque<>(List.of(false));
    Matcher piece = PIECE.matcher(MARGIN.matcher(html).replaceAll("").strip());
    while (piece.find()) {
      if (piece.group(4) != null) {
        add(runs, text(piece.group(4)), italics.getFirst());
      } else if (!piece.group(1).isEmpty()) {
        if (italics.size() > 1) {
          italics.removeFirst();
        }
      } else if (!piece.group(3).endsWith("/") && !piece.group(2).equals("br")) {
        italics.addFirst(italic(piece.group(2), piece.group(3), italics.getFirst()));
      }
    }
    return stripped(runs);
  }

  private static boolean italic(String tag, String attributes, boolean outer) {
    if (attributes.contains("font-style: normal")) {
      return false;
    }
    return outer
        || tag.equals("i")
        || tag.equals("em")
        || attributes.contains("font-style: italic");
  }

  private static void add(List<Citation.Run> runs, String text, boolean italic) {
    if (!runs.isEmpty() && runs.getLast().italic() == italic) {
      runs.add(new Citation.Run(runs.removeLast().text() + text, italic));
    } else {
      runs.add(new Citation.Run(text, italic));
    }
  }

  private static List<Citation.Run> stripped(List<Citation.Run> runs) {
    List<Citation.Run> kept = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      String text = runs.get(i).text();
      text = i == 0 ? text.stripLeading() : text;
      text = i == runs.size() - 1 ? text.stripTrailing() : text;
      if (!text.isEmpty()) {
        kept.add(new Citation.Run(text, runs.get(i).italic()));
      }
    }
    return kept;
  }

  /** {@return text with its entities read} */
  static String text(String escaped) {
    return ENTITY
        .matcher(escaped)
        .replaceAll(found -> Matcher.quoteReplacement(character(found.group(1), found.group())));
  }

  private static String character(String name, String asWritten) {
    if (!name.startsWith("#")) {
      return ENTITIES.getOrDefault(name, asWritten);
    }
    int code =
        name.startsWith("#x")
            ? Integer.parseInt(name.substring(2), 16)
            : Integer.parseInt(name.substring(1));
    return Character.toString(code);
  }
}
