package org.pincite.query.export.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pincite.corpus.CorpusException;
import org.pincite.corpus.statement.StatementId;
import org.pincite.query.question.QueryException;

/**
 * Reads the pieces of a block: {@code {{ID}}}, {@code **bold**}, {@code *italic*}, {@code
 * _italic_}, {@code [words](address)}; a backslash before a punctuation mark keeps it as it is.
 */
public final class InlineReader {
  private static final Pattern PLACE = Pattern.compile("\\{\\{\\s*(.*?)\\s*}}");
  private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]+)]\\((\\S+?)\\)");

  /** The words within begin and end with none, so that {@code 3 * 4 * 5} is left alone. */
  private static final Pattern EMPHASIS =
      Pattern.compile(
          "\\\\(?<kept>\\p{Punct})"
              + "|\\*\\*(?<bold>\\S|\\S[^*]*?\\S)\\*\\*"
              + "|(?<![*\\p{L}\\p{N}])\\*(?<star>[^\\s*]|[^\\s*][^*]*?[^\\s*])\\*(?!\\*)"
              + "|(?<![_\\p{L}\\p{N}])_(?<line>[^\\s_]|[^\\s_][^_]*?[^\\s_])_(?![_\\p{L}\\p{N}])");

  private InlineReader() {}

  /**
   * {@return the pieces of a block}
   *
   * @throws QueryException if it has a place for a quotation that spells no id
   */
  public static List<Inline> read(String text) {
    List<Inline> inlines = new ArrayList<>();
    Matcher place = PLACE.matcher(text);
    int at = 0;
    while (place.find()) {
      words(text.substring(at, place.start()), inlines);
      inlines.add(quoted(place.group(), place.group(1)));
      at = place.end();
    }
    words(text.substring(at), inlines);
    return List.copyOf(inlines);
  }

  private static Inline quoted(String written, String id) {
    try {
      return new Inline.Quoted(StatementId.parse(id));
    } catch (CorpusException e) {
      throw new QueryException(
          "'" + written + "' names no statement: " + e.getMessage() + " (in two pairs of braces)",
          e);
    }
  }

  private static void words(String text, List<Inline> inlines) {
    String linked = LINK.matcher(text).replaceAll("$1 <$2>");
    Matcher emphasis = EMPHASIS.matcher(linked);
    int at = 0;
    while (emphasis.find()) {
      add(linked.substring(at, emphasis.start()), false, false, inlines);
      String bold = emphasis.group("bold");
      String italic =
          emphasis.group("star") != null ? emphasis.group("star") : emphasis.group("line");
      if (bold != null) {
        add(bold, true, false, inlines);
      } else if (italic != null) {
        add(italic, false, true, inlines);
      } else {
        add(emphasis.group("kept"), false, false, inlines);
      }
      at = emphasis.end();
    }
    add(linked.substring(at), false, false, inlines);
  }

  private static void add(String text, boolean bold, boolean italic, List<Inline> inlines) {
    if (text.isEmpty()) {
      return;
    }
    if (!inlines.isEmpty()
        && inlines.getLast() instanceof Inline.Words(String before, boolean b, boolean i)
        && b == bold
        && i == italic) {
      inlines.removeLast();
      inlines.add(new Inline.Words(before + text, bold, italic));
    } else {
      inlines.add(new Inline.Words(text, bold, italic));
    }
  }
}
