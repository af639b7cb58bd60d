package org.pincite.ingest.plain;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pincite.ingest.draft.Joint;

/** Decides by the rest of the text whether a hyphen at a line's end belongs to its word. */
final class LineEndHyphens {
  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:[-‐]\\p{L}+)*");
  private static final Pattern TAIL = Pattern.compile("(\\p{L}+(?:[-‐]\\p{L}+)*)[-‐\u00AD]$");
  private static final Pattern HEAD = Pattern.compile("^\\p{L}+");
  private static final Pattern ADDRESS = Pattern.compile(".*(?:https?://|www\\.)\\S*[/=&?._-]$");

  /** Beginnings of compounds that keep their hyphen. */
  private static final Set<String> PREFIXES =
      Set.of(
          "self",
          "non",
          "well",
          "ill",
          "half",
          "cross",
          "all",
          "ex",
          "quasi",
          "low",
          "high",
          "long",
          "short",
          "full",
          "part",
          "co",
          "sub",
          "pre",
          "post",
          "anti",
          "multi",
          "vice",
          "cost",
          "one",
          "two",
          "three",
          "four",
          "five",
          "over",
          "under",
          "follow",
          "decision");

  private final Map<String, Integer> words = new HashMap<>();

  /** Whether this text breaks words at all: most programs do not. */
  private final boolean breaksWords;

  LineEndHyphens(List<Piece> pieces) {
    for (Piece piece : pieces) {
      for (TextLine line : piece.lines) {
        Matcher word = WORD.matcher(line.text().toLowerCase(Locale.ROOT));
        while (word.find()) {
          words.merge(word.group().replace('‐', '-'), 1, Integer::sum);
        }
      }
    }
    breaksWords = breaksWords(pieces);
  }

  private boolean breaksWords(List<Piece> pieces) {
    int broken = 0;
    int kept = 0;
    for (Piece piece : pieces) {
      for (int i = 0; i + 1 < piece.lines.size(); i++) {
        Matcher tail = TAIL.matcher(piece.lines.get(i).text().toLowerCase(Locale.ROOT));
        Matcher head = HEAD.matcher(piece.lines.get(i + 1).text().toLowerCase(Locale.ROOT));
        if (tail.find() && head.find()) {
          broken += count(tail.group(1) + head.group()) > 0 ? 1 : 0;
          kept += count(tail.group(1) + "-" + head.group()) > 0 ? 1 : 0;
        }
      }
    }
    return broken > kept;
  }

  /** {@return how a line goes on in the next one} */
  Joint joint(TextLine line, TextLine next) {
    Matcher tail = TAIL.matcher(line.text());
    Matcher head = HEAD.matcher(next.text());
    if (!tail.find() || !head.find()) {
      return ADDRESS.matcher(line.text()).matches() && next.text().indexOf('/') >= 0
          ? Joint.NONE
          : Joint.SPACE;
    }
    if (line.text().charAt(line.text().length() - 1) == 0xAD) {
      return Joint.HYPHEN;
    }
    if (!next.startsSmall()) {
      return Joint.NONE;
    }
    String first = tail.group(1).toLowerCase(Locale.ROOT);
    String second = head.group().toLowerCase(Locale.ROOT);
    if (second.equals("and") || second.equals("or") || second.equals("to")) {
      return Joint.SPACE;
    }
    int joined = count(first + second);
    int hyphenated = count(first + "-" + second);
    if (joined != hyphenated) {
      return joined > hyphenated ? Joint.HYPHEN : Joint.NONE;
    }
    boolean compound = first.indexOf('-') > 0 || (count(first) > 1 && count(second) > 1);
    boolean capitals = tail.group(1).equals(tail.group(1).toUpperCase(Locale.ROOT));
    return compound || capitals || !breaksWords || PREFIXES.contains(first)
        ? Joint.NONE
        : Joint.HYPHEN;
  }

  private int count(String word) {
    return words.getOrDefault(word, 0);
  }
}
