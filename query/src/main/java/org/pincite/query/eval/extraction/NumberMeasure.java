package org.pincite.query.eval.extraction;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Printed numbers with the first words behind them. */
final class NumberMeasure {
  private static final Pattern LINE_ENDS = Pattern.compile("[\\n\\f]+");

  /** The number and four words. */
  private static final int WORDS = 5;

  /** Documents with fewer numbers are not counted. */
  private static final int FEWEST = 5;

  private final GoldWords gold;
  private final ReadText read;
  private final Set<String> numbered = new HashSet<>();
  private final Set<String> starts = new HashSet<>();

  NumberMeasure(GoldWords gold, ReadText read) {
    this.gold = gold;
    this.read = read;
  }

  void score(Map<Measure, Double> values) {
    Set<String> lines = lines();
    int all = 0;
    int found = 0;
    for (GoldWords.Entry entry : gold.entries()) {
      starts.add(first(entry.all()));
      if (entry.block().isNumbered() && entry.text().length() >= WORDS - 1) {
        String wanted = entry.number().charAt(0) + entry.text().substring(0, WORDS - 1);
        numbered.add(wanted);
        all++;
        found += lines.contains(wanted) ? 1 : 0;
      }
    }
    if (all >= FEWEST) {
      double recall = Ratio.of(found, all);
      values.put(Measure.NUMBER, recall);
      values.put(Measure.NUMBER_F1, Ratio.harmonicMean(precision(), recall));
    }
  }

  /** {@return the first words of each line; of a short one with the two lines below} */
  private Set<String> lines() {
    Set<String> lines = new HashSet<>();
    String[] flat = LINE_ENDS.split(read.normalised(), -1);
    for (int i = 0; i < flat.length; i++) {
      List<String> words = WordSplitter.split(flat[i]);
      if (words.size() < WORDS) {
        int end = Math.min(flat.length, i + 3);
        words = WordSplitter.split(String.join(" ", List.of(flat).subList(i, end)));
      }
      lines.add(first(gold.lexicon().encode(words)));
    }
    return lines;
  }

  /** Of the numbers that begin paragraphs of the body, the share that is the gold's. */
  private double precision() {
    int right = 0;
    int wrong = 0;
    String words = read.words();
    for (int i = 0; i + WORDS <= words.length(); i++) {
      boolean begins = i == 0 || read.beginsParagraph(i);
      boolean figure = begins && gold.lexicon().isFigure(words.charAt(i));
      if (figure && isOneParagraph(i)) {
        String claim = words.substring(i, i + WORDS);
        right += numbered.contains(claim) ? 1 : 0;
        boolean other = starts.contains(claim) || !gold.body().contains(claim.substring(1));
        wrong += numbered.contains(claim) || other ? 0 : 1;
      }
    }
    return Ratio.of(right, right + wrong);
  }

  private boolean isOneParagraph(int start) {
    for (int i = start + 1; i < start + WORDS; i++) {
      if (read.gaps().get(i).mayEndParagraph()) {
        return false;
      }
    }
    return true;
  }

  private static String first(String words) {
    return words.substring(0, Math.min(WORDS, words.length()));
  }
}
