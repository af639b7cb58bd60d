package org.pincite.query.question;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pincite.index.Word;
import org.pincite.index.WordBreaker;
import org.pincite.index.WordForms;

/** Reads the words of a question in the way in which those of the documents were read. */
final class WordParser {
  private static final Pattern CHUNK = Pattern.compile("[^\\s\\p{Z}]+");
  private static final Pattern EXPRESSION = Pattern.compile("/(.+)/");
  private static final Pattern FUZZY = Pattern.compile("([^~]*)~(\\d+)");

  private static final int MOST_CHANGES = 2;

  private final String question;
  private final List<Node.Positional> nodes = new ArrayList<>();

  private WordParser(String question) {
    this.question = question;
  }

  /**
   * {@return the words; none if there is not a letter or digit in the text}
   *
   * @param question the whole question
   * @param text a part of it, without marks around
   * @param start where the part begins in the question
   * @param exact whether only the forms as written are sought
   * @throws QueryException if signs in it mean nothing
   */
  static List<Node.Positional> words(String question, String text, int start, boolean exact) {
    WordParser parser = new WordParser(question);
    Matcher chunks = CHUNK.matcher(text);
    while (chunks.find()) {
      parser.chunk(chunks.group(), start + chunks.start(), exact);
    }
    return parser.nodes;
  }

  /** What has no space inside. */
  private void chunk(String text, int start, boolean exact) {
    if (text.startsWith("=")) {
      chunk(text.substring(1), start + 1, true);
      return;
    }
    Matcher expression = EXPRESSION.matcher(text);
    if (expression.matches()) {
      String checked = new Expression(question, expression.group(1), start + 1, exact).checked();
      nodes.add(new Node.Regex(checked, start));
    } else if (text.indexOf('~') >= 0) {
      fuzzy(text, start, exact);
    } else {
      nodes.addAll(new WildcardParser(question, text, start, exact).words());
    }
  }

  private void fuzzy(String text, int start, boolean exact) {
    int sign = start + text.indexOf('~');
    Matcher fuzzy = FUZZY.matcher(text);
    int distance =
        fuzzy.matches() && fuzzy.group(2).length() == 1 ? fuzzy.group(2).charAt(0) - '0' : 0;
    if (distance < 1 || distance > MOST_CHANGES) {
      throw error("~ needs 1 or 2 right behind it, as in organisation~1", sign + 1);
    }
    String bare = fuzzy.group(1);
    List<Word> words = WordBreaker.words(bare);
    if (words.size() != 1 || bare.indexOf('*') >= 0 || bare.indexOf('?') >= 0) {
      throw error("~ goes with one word without * or ?", sign);
    }
    String form = words.getFirst().form();
    int fewest = 2 * distance + 1;
    if (form.length() < fewest) {
      throw error("~" + distance + " needs a word of at least " + fewest + " letters", sign);
    }
    nodes.add(new Node.Fuzzy(exact ? form : WordForms.exact(form), distance, start));
  }

  private QueryException error(String sentence, int at) {
    return new QueryException(sentence, question, at);
  }
}
