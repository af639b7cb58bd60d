package org.pincite.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.pincite.index.WordForms;
import org.pincite.query.question.Node;

/** The different words of a text, each of which is tried for whether it is one that is sought. */
final class Vocabulary {
  private final Map<String, Integer> ids = new HashMap<>();
  private final List<String> forms = new ArrayList<>();
  private final Map<String, BitSet> fitting = new HashMap<>();

  int id(String form) {
    return ids.computeIfAbsent(
        form,
        f -> {
          forms.add(f);
          return forms.size() - 1;
        });
  }

  /** {@return the ids of the words that a word, wildcard or the like stands for} */
  BitSet fitting(Node.Positional node) {
    return fitting.computeIfAbsent(
        node.toString(),
        n -> {
          BitSet fit = new BitSet();
          for (int i = 0; i < forms.size(); i++) {
            fit.set(i, fits(forms.get(i), node));
          }
          return fit;
        });
  }

  static boolean fits(String word, Node.Positional node) {
    boolean numbered = word.startsWith(WordForms.numbered(""));
    return switch (node) {
      case Node.Expanding _ when numbered -> false;
      case Node.Term(String form) -> WordForms.stem(word).equals(WordForms.stem(form));
      case Node.Exact(String form) -> inCase(word, form).equals(form);
      case Node.Expanding cased when !capitalsAgree(word, cased.pattern()) -> false;
      case Node.Wildcard(String pattern, _) ->
          Pattern.matches(
              pattern.replace(".", "\\.").replace("*", ".*").replace('?', '.'),
              inCase(word, pattern));
      case Node.Regex(String pattern, _) -> Pattern.matches(pattern, inCase(word, pattern));
      case Node.Fuzzy(String pattern, int distance, _) ->
          changes(inCase(word, pattern), pattern) <= distance;
      default -> throw new AssertionError("not a word: " + node);
    };
  }

  /** What has capitals stands for no word without any. */
  private static boolean capitalsAgree(String word, String pattern) {
    return inCase("A", pattern).equals("a") || !word.equals(word.toLowerCase(Locale.ROOT));
  }

  /** Capitals matter where the pattern has any. */
  private static String inCase(String word, String pattern) {
    boolean small = pattern.equals(pattern.toLowerCase(Locale.ROOT));
    return small ? word.toLowerCase(Locale.ROOT) : word;
  }

  /** Letters to put in, leave out or exchange, or neighbours to swap, to come from one to other. */
  static int changes(String one, String other) {
    int[] a = one.codePoints().toArray();
    int[] b = other.codePoints().toArray();
    int[][] cost = new int[a.length + 1][b.length + 1];
    for (int i = 0; i <= a.length; i++) {
      for (int j = 0; j <= b.length; j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int exchange = cost[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
        cost[i][j] = Math.min(exchange, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
          cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
      }
    }
    return cost[a.length][b.length];
  }
}
