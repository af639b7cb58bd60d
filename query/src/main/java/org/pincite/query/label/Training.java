package org.pincite.query.label;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pincite.corpus.label.Stance;
import org.pincite.corpus.label.StatementKind;
import org.pincite.query.theme.Theme;
import org.pincite.query.theme.Themes;

/**
 * Makes a model of statements out of examples. Where a theme begins is decided on documents that
 * were left out: five times a fifth of the documents is labelled by a model of the others, and the
 * threshold taken at which F1 is best over all of them; what was made up to learn from is no
 * measure of how often a theme comes. Nothing is drawn at random.
 */
public final class Training {
  private static final int FOLDS = 5;

  /** A word in fewer examples than this is not learnt. */
  private static final int FEWEST = 4;

  /** A word in more than this share of the examples tells nothing. */
  private static final double MOST = 0.3;

  /**
   * What a statement counts for in learning that only touches a theme: of scrutiny, readers mark
   * much that others would not count to it.
   */
  private static final Map<String, Double> TOUCHING = Map.of("scrutiny", 0.4, "workforce", 0.8);

  /** Where a theme begins is told by what is about it; what only touches it does not count. */
  private static final Map<String, Double> BARELY =
      Map.of("scrutiny", 0.0, "workforce", 0.0, "competition", 0.0);

  /** What an example without a theme counts for in learning kinds. */
  private static final double OFF_THEME = 0.3;

  private final List<Example> examples;
  private final List<Regression.Seen> features;

  /**
   * How well one theme was told in documents left out.
   *
   * @param wanted statements that half of the readers or more say are about it
   * @param found statements labelled with it
   * @param right statements of both
   */
  public record Score(String theme, int wanted, int found, int right) {
    /** {@return the harmonic mean of precision and recall} */
    public double f1() {
      return 2.0 * right / Math.max(1, wanted + found);
    }
  }

  public Training(List<Example> examples) {
    List<Theme> themes = Themes.builtIn();
    this.examples = List.copyOf(examples);
    this.features =
        examples.parallelStream()
            .map(
                each ->
                    new Regression.Seen(
                        StatementFeatures.of(each.sentence(), themes),
                        StatementFeatures.around(each.passage(), themes)))
            .toList();
  }

  /**
   * Trains on all examples and writes the model.
   *
   * @param name of the model
   * @return how well each theme was told in documents left out
   */
  public List<Score> train(String name, Path file) {
    List<String> outputs = outputs();
    Map<String, double[]> targets = new TreeMap<>();
    outputs.forEach(output -> targets.put(output, targets(output, TOUCHING)));
    Map<String, double[]> leftOut = leftOut(outputs, targets);
    Regression all = regression(IntStream.range(0, examples.size()).toArray());
    SequencedMap<String, LinearModel.Output> fitted = new LinkedHashMap<>();
    List<Score> scores = new ArrayList<>();
    for (String output : outputs) {
      LinearModel.Output plain =
          all.fit(targets.getOrDefault(output, new double[0]), counts(output));
      double threshold = 0;
      if (output.startsWith(StatementLabeller.THEME)) {
        double[] odds = leftOut.getOrDefault(output, new double[0]);
        double[] strict = strictly(output);
        threshold = threshold(odds, strict);
        scores.add(
            score(output.substring(StatementLabeller.THEME.length()), odds, strict, threshold));
      }
      fitted.put(output, plain.shifted(-threshold));
    }
    ModelFile.write(new LinearModel(name, fitted), file);
    return scores;
  }

  private static List<String> outputs() {
    return Stream.of(
            Themes.builtIn().stream().map(theme -> StatementLabeller.THEME + theme.name()),
            Arrays.stream(StatementKind.values()).map(k -> StatementLabeller.KIND + k.slug()),
            Arrays.stream(Stance.values())
                .filter(stance -> stance != Stance.UNCLEAR)
                .map(stance -> StatementLabeller.STANCE + stance.slug()))
        .flatMap(names -> names)
        .toList();
  }

  /** What is about a theme, of the examples that stand in documents; below 0 for the others. */
  private double[] strictly(String output) {
    return examples.stream()
        .mapToDouble(each -> each.real() ? each.target(output, BARELY) : -1)
        .toArray();
  }

  private double[] targets(String output, Map<String, Double> touching) {
    return examples.stream().mapToDouble(each -> each.target(output, touching)).toArray();
  }

  /** What each example counts for: kinds are learnt above all of what is about a theme. */
  private double[] counts(String output) {
    boolean kind = output.startsWith(StatementLabeller.KIND);
    return examples.stream()
        .mapToDouble(each -> kind && !each.isAboutAnything() ? OFF_THEME : 1)
        .toArray();
  }

  /** For each theme the log-odds of every example by a model that has not seen its document. */
  private Map<String, double[]> leftOut(List<String> outputs, Map<String, double[]> targets) {
    List<String> documents =
        List.copyOf(new TreeSet<>(examples.stream().map(Example::document).toList()));
    Map<String, double[]> odds = new TreeMap<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int left = fold;
      int[] seen = indexes(documents, i -> i % FOLDS != left);
      int[] unseen = indexes(documents, i -> i % FOLDS == left);
      Regression regression = regression(seen);
      outputs.stream()
          .filter(output -> output.startsWith(StatementLabeller.THEME))
          .forEach(
              output -> {
                double[] all = targets.getOrDefault(output, new double[0]);
                LinearModel.Output fitted = regression.fit(of(all, seen), of(counts(output), seen));
                double[] told = odds.computeIfAbsent(output, o -> new double[examples.size()]);
                Arrays.stream(unseen).forEach(i -> told[i] = odds(fitted, features.get(i)));
              });
    }
    return odds;
  }

  private static double[] of(double[] all, int[] indexes) {
    return Arrays.stream(indexes).mapToDouble(i -> all[i]).toArray();
  }

  private static double odds(LinearModel.Output fitted, Regression.Seen seen) {
    return fitted.of(seen.sentence(), seen.around());
  }

  private int[] indexes(List<String> documents, IntPredicate taken) {
    return IntStream.range(0, examples.size())
        .filter(i -> taken.test(documents.indexOf(examples.get(i).document())))
        .toArray();
  }

  private Regression regression(int[] indexes) {
    List<Regression.Seen> seen = Arrays.stream(indexes).mapToObj(features::get).toList();
    Map<String, Integer> counts = new HashMap<>();
    seen.forEach(each -> each.words().forEach(w -> counts.merge(w.getKey(), 1, Integer::sum)));
    Map<String, Integer> words = new TreeMap<>();
    counts.entrySet().stream()
        .filter(e -> isRule(e.getKey()) || isTelling(e.getValue(), seen.size()))
        .map(Map.Entry::getKey)
        .sorted()
        .forEach(word -> words.put(word, words.size()));
    return new Regression(seen, words);
  }

  /** {@return whether a feature is no word but something that we look for} */
  private static boolean isRule(String feature) {
    return feature.startsWith("q:") || feature.startsWith("f:");
  }

  private static boolean isTelling(int count, int all) {
    return count >= FEWEST && count <= MOST * all;
  }

  /** {@return the log-odds from which on F1 is best} */
  private static double threshold(double[] odds, double[] targets) {
    double best = -2;
    for (int step = -20; step <= 20; step++) {
      double threshold = step / 10.0;
      if (score("", odds, targets, threshold).f1() > score("", odds, targets, best).f1()) {
        best = threshold;
      }
    }
    return best;
  }

  private static Score score(String theme, double[] odds, double[] targets, double threshold) {
    int wanted = 0;
    int found = 0;
    int right = 0;
    for (int i = 0; i < odds.length; i++) {
      boolean is = targets[i] >= 0.5;
      boolean told = targets[i] >= 0 && odds[i] >= threshold;
      wanted += is ? 1 : 0;
      found += told ? 1 : 0;
      right += is && told ? 1 : 0;
    }
    return new Score(theme, wanted, found, right);
  }
}
