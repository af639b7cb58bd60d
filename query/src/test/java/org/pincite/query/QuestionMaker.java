package org.pincite.query;

import java.util.List;
import java.util.Random;

/** Makes random questions of words and filters that are given. */
final class QuestionMaker {
  private static final List<String> SECTIONS = List.of(" /sec ", " /sec1 ", " /sec2 ");

  private final Random random;
  private final List<String> words;
  private final List<String> rows;
  private final List<String> filters;

  /**
   * @param words as they stand in the text
   * @param rows words in a row, parted by spaces
   * @param filters each with its value
   */
  QuestionMaker(Random random, List<String> words, List<String> rows, List<String> filters) {
    this.random = random;
    this.words = words;
    this.rows = rows;
    this.filters = filters;
  }

  String question(int depth) {
    return switch (random.nextInt(depth == 0 ? 3 : 14)) {
      case 0 -> single();
      case 1 -> phrase();
      case 2 -> random.nextInt(3) == 0 ? pick(filters) : single();
      case 3 -> inner(depth) + " " + inner(depth);
      case 4 -> inner(depth) + " OR " + inner(depth);
      case 5 -> inner(depth) + " NOT " + inner(depth);
      case 6 -> "NOT " + inner(depth);
      case 7 -> inner(depth) + " /s " + inner(depth);
      case 8 -> inner(depth) + " /p " + inner(depth);
      case 9, 10 -> inner(depth) + pick(SECTIONS) + inner(depth);
      case 11 -> inner(depth) + " /s NOT " + inner(depth);
      case 12 -> inner(depth) + pick(SECTIONS) + "NOT " + inner(depth);
      default -> near(depth);
    };
  }

  private String inner(int depth) {
    return "(" + question(depth - 1) + ")";
  }

  private String near(int depth) {
    String operator = random.nextBoolean() ? " NEAR/" : " THEN/";
    return positional(depth - 1) + operator + random.nextInt(6) + " " + positional(depth - 1);
  }

  private String positional(int depth) {
    return switch (random.nextInt(depth <= 0 ? 2 : 4)) {
      case 0 -> single();
      case 1 -> phrase();
      case 2 -> "(" + positional(depth - 1) + " OR " + positional(depth - 1) + ")";
      default -> "(" + near(depth) + ")";
    };
  }

  private String phrase() {
    StringBuilder phrase = new StringBuilder(random.nextInt(4) == 0 ? "=\"" : "\"");
    for (String word : pick(rows).split(" ", -1)) {
      phrase.append(random.nextInt(4) == 0 ? varied(word) : word).append(' ');
    }
    return phrase.append('"').toString();
  }

  private String single() {
    String word = pick(words);
    return random.nextInt(3) == 0 ? word : varied(word);
  }

  /** A word, or what stands for it and maybe others. */
  private String varied(String word) {
    if (!word.chars().allMatch(Character::isLetterOrDigit)) {
      return word;
    }
    String exact = random.nextInt(5) == 0 ? "=" : "";
    int cut = word.length() < 4 ? word.length() : 2 + random.nextInt(word.length() - 2);
    return switch (random.nextInt(8)) {
      case 0 -> "=" + word;
      case 1 -> word.toLowerCase(java.util.Locale.ROOT);
      case 2 -> word.length() < 4 ? word : exact + word.substring(0, cut) + "*";
      case 3 -> word.length() < 5 ? word : exact + "*" + word.substring(word.length() - 4);
      case 4 -> word.length() < 4 ? word : exact + "?" + word.substring(1);
      case 5 -> word.length() < 4 ? word : exact + misspelt(word) + "~1";
      case 6 -> word.length() < 6 ? word : exact + misspelt(misspelt(word)) + "~2";
      default -> exact + expression(word);
    };
  }

  private String misspelt(String word) {
    StringBuilder wrong = new StringBuilder(word);
    int at = random.nextInt(word.length() - 1);
    switch (random.nextInt(4)) {
      case 0 -> wrong.setCharAt(at, 'x');
      case 1 -> wrong.insert(at, 'e');
      case 2 -> wrong.append('s');
      default -> {
        wrong.setCharAt(at, word.charAt(at + 1));
        wrong.setCharAt(at + 1, word.charAt(at));
      }
    }
    return wrong.toString();
  }

  private String expression(String word) {
    int at = random.nextInt(word.length());
    String letter = Character.toString(word.charAt(at));
    String before = "/" + word.substring(0, at);
    String behind = word.substring(at + 1) + "/";
    return switch (random.nextInt(6)) {
      case 0 -> before + "." + behind;
      case 1 -> before + "[" + letter + "xyz]" + behind;
      case 2 -> before + "(" + letter + "|st|ing)" + behind;
      case 3 -> before + letter + "{1,2}" + behind;
      case 4 -> before + "[^" + letter + "]?" + behind;
      default -> before + letter + ".*/";
    };
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }
}
