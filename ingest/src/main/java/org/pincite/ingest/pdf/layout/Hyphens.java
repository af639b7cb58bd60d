package org.pincite.ingest.pdf.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pincite.ingest.draft.Joint;

/**
 * Decides how a line goes on in the next one: whether a hyphen at its end belongs to the word, by
 * the words of the rest of the document.
 */
final class Hyphens {
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]+(?:[-\u2010][\\p{L}\\p{N}]+)*");
  private static final Pattern TAIL =
      Pattern.compile("([\\p{L}\\p{N}]+(?:[-\u2010][\\p{L}\\p{N}]+)*)[-\u2010\u00AD]$");
  private static final Pattern HEAD =
      Pattern.compile("^([\\p{L}\\p{N}]+(?:[-\u2010][\\p{L}\\p{N}]+)*)");
  private static final Pattern LAST_LETTERS =
      Pattern.compile("(?<![\\p{L}\\p{N}-])\\p{L}\\p{Ll}{2,}$");
  private static final Pattern FIRST_LETTERS = Pattern.compile("^\\p{Ll}+(?![\\p{L}\\p{N}])");
  private static final Pattern HYPHEN = Pattern.compile("-");
  private static final Pattern FIGURE_OR_LETTER_AND_STROKE = Pattern.compile("[\\p{L}\\p{N}][/—]$");
  private static final Pattern RANGE = Pattern.compile("\\p{N}–$");
  private static final Pattern ADDRESS = Pattern.compile(".*(?:https?://|www\\.)\\S*$");

  private final Map<String, Integer> words = new HashMap<>();
  private boolean breaksWords;

  static Hyphens of(List<Block> blocks) {
    Hyphens hyphens = new Hyphens();
    blocks.forEach(hyphens::learn);
    hyphens.judge(blocks);
    return hyphens;
  }

  /** Counts the words of a block, without the halves of words that a line's end broke. */
  private void learn(Block block) {
    boolean goesOn = false;
    for (Block.Placed placed : block.lines) {
      String text = placed.line().text();
      Matcher tail = TAIL.matcher(text);
      Matcher head = HEAD.matcher(text);
      int from = goesOn && head.find() ? head.end() : 0;
      goesOn = endsWithHyphen(text) && tail.find();
      int to = goesOn ? tail.start() : text.length();
      if (from < to) {
        learn(text.substring(from, to));
      }
    }
  }

  private void learn(String text) {
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String word = matcher.group().toLowerCase(Locale.ROOT).replace('\u2010', '-');
      words.merge(word, 1, Integer::sum);
      if (word.indexOf('-') >= 0) {
        for (String part : HYPHEN.split(word, -1)) {
          words.merge(part + "|", 1, Integer::sum);
        }
      }
    }
  }

  /** Finds out whether the document breaks words at all: most word processors do not. */
  private void judge(List<Block> blocks) {
    int broken = 0;
    int kept = 0;
    for (Block block : blocks) {
      for (int i = 0; i + 1 < block.lines.size(); i++) {
        String line = block.lines.get(i).line().text();
        Matcher tail = TAIL.matcher(line);
        Matcher head = HEAD.matcher(block.lines.get(i + 1).line().text());
        if (endsWithHyphen(line) && tail.find() && head.find()) {
          String first = tail.group(1).toLowerCase(Locale.ROOT);
          String second = head.group(1).toLowerCase(Locale.ROOT);
          broken += count(first + second) > 0 ? 1 : 0;
          kept += count(first + "-" + second) > 0 ? 1 : 0;
        }
      }
    }
    breaksWords = broken > kept;
  }

  private int count(String word) {
    return words.getOrDefault(word, 0);
  }

  /** {@return how a line that reads so goes on in the next, which reads so} */
  Joint joint(String line, String next) {
    Matcher tail = TAIL.matcher(line);
    Matcher head = HEAD.matcher(next);
    if (endsWithHyphen(line) && tail.find() && head.find()) {
      return hyphen(line, tail.group(1), head.group(1));
    }
    if (isAddress(line)
        && (next.matches("[/.=&?%_#-].*") || next.matches("[\\p{Ll}\\p{N}]+[/.=&?%_#-]\\S.*"))) {
      return Joint.NONE;
    }
    if (breaksInsideWord(line, next)) {
      return Joint.NONE;
    }
    return goesOnWithoutSpace(line) ? Joint.NONE : Joint.SPACE;
  }

  /** Asked before the patterns, since nearly all lines end without one. */
  private static boolean endsWithHyphen(String line) {
    return !line.isEmpty() && "-\u2010\u00AD".indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  private static boolean isAddress(String line) {
    return (line.contains("://") || line.contains("www.")) && ADDRESS.matcher(line).matches();
  }

  private static boolean goesOnWithoutSpace(String line) {
    return switch (line.isEmpty() ? ' ' : line.charAt(line.length() - 1)) {
      case '/', '—' -> FIGURE_OR_LETTER_AND_STROKE.matcher(line).find();
      case '–' -> RANGE.matcher(line).find();
      default -> false;
    };
  }

  /**
   * {@return whether a word is cut by the line's end without a hyphen, as in narrow cells: its
   * first part is no word of the document, both together are}
   */
  private boolean breaksInsideWord(String line, String next) {
    if (line.isEmpty() || !Character.isLetter(line.codePointBefore(line.length()))) {
      return false;
    }
    Matcher tail = LAST_LETTERS.matcher(line);
    Matcher head = FIRST_LETTERS.matcher(next);
    if (!head.find() || !tail.find()) {
      return false;
    }
    String first = tail.group().toLowerCase(Locale.ROOT);
    return count(first) <= 1 && count(first + head.group()) > 0;
  }

  private Joint hyphen(String line, String printedFirst, String printedSecond) {
    if (line.charAt(line.length() - 1) == 0xAD) {
      return Joint.HYPHEN;
    }
    String first = printedFirst.toLowerCase(Locale.ROOT);
    String second = printedSecond.toLowerCase(Locale.ROOT);
    boolean figures = first.matches(".*\\d.*") || second.matches("^\\d.*");
    if (figures || Character.isUpperCase(printedSecond.codePointAt(0))) {
      return Joint.NONE;
    }
    if (second.matches("and|or|to")) {
      return Joint.SPACE;
    }
    int joined = count(first + second);
    int hyphenated = count(first + "-" + second);
    if (joined != hyphenated) {
      return joined > hyphenated ? Joint.HYPHEN : Joint.NONE;
    }
    if (first.indexOf('-') >= 0) {
      return Joint.NONE;
    }
    if (isAddress(line)) {
      return Joint.NONE;
    }
    boolean bothWords = count(second) > 0 && (count(first) > 0 || count(first + "|") > 0);
    return bothWords || !breaksWords ? Joint.NONE : Joint.HYPHEN;
  }
}
