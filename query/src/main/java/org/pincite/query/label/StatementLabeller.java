package org.pincite.query.label;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.pincite.corpus.label.Label;
import org.pincite.corpus.label.Stance;
import org.pincite.corpus.label.StatementKind;
import org.pincite.index.label.Labeller;
import org.pincite.query.question.QueryException;
import org.pincite.query.theme.Theme;
import org.pincite.query.theme.Themes;

/**
 * Labels statements by a trained model: a logistic regression for each theme, kind and stance over
 * the vectors of sentence and passage, the words of sentence, passage and heading, and the themes'
 * queries. Thread-safe.
 */
public final class StatementLabeller implements Labeller {
  static final String THEME = "theme:";
  static final String KIND = "kind:";
  static final String STANCE = "stance:";

  /** A stance less likely than this, among all stances, is not clear. */
  private static final double CLEAR = 0.5;

  private static final double HUNDREDTHS = 100;

  private final LinearModel model;
  private final List<Theme> themes = Themes.builtIn();

  StatementLabeller(LinearModel model) {
    this.model = model;
  }

  /** Reads the model when it is first asked for, once. */
  private static final class BuiltIn {
    static final StatementLabeller LABELLER = read();
  }

  /** {@return the labeller whose model is part of Pincite} */
  public static StatementLabeller builtIn() {
    return BuiltIn.LABELLER;
  }

  private static StatementLabeller read() {
    try (InputStream in = StatementLabeller.class.getResourceAsStream("model.json")) {
      if (in == null) {
        throw new FileNotFoundException("model.json");
      }
      return new StatementLabeller(ModelFile.read(in));
    } catch (IOException e) {
      throw new QueryException("the model of statements is missing from the program", e);
    }
  }

  @Override
  public String model() {
    return model.name();
  }

  @Override
  public List<Label> of(Passage passage, List<Sentence> sentences) {
    Function<StatementFeatures, Map<String, Double>> within =
        model.within(StatementFeatures.around(passage, themes));
    return sentences.stream()
        .map(sentence -> label(within.apply(StatementFeatures.of(sentence, themes))))
        .toList();
  }

  private static Label label(Map<String, Double> told) {
    Map<String, Integer> found = new TreeMap<>();
    of(told, THEME, Optional::of)
        .forEach(
            (theme, probability) -> {
              if (probability >= CLEAR) {
                found.put(theme, (int) (probability * HUNDREDTHS));
              }
            });
    StatementKind kind =
        likeliest(of(told, KIND, StatementKind::of))
            .map(Map.Entry::getKey)
            .orElse(StatementKind.DESCRIPTION);
    return Label.of(found, kind, found.isEmpty() ? Stance.NONE : stance(told));
  }

  private static Stance stance(Map<String, Double> told) {
    Map<Stance, Double> probabilities = of(told, STANCE, Stance::of);
    double all = probabilities.values().stream().mapToDouble(Double::doubleValue).sum();
    return likeliest(probabilities)
        .filter(best -> best.getValue() >= CLEAR * all)
        .map(Map.Entry::getKey)
        .orElse(Stance.UNCLEAR);
  }

  private static <T> Optional<Map.Entry<T, Double>> likeliest(Map<T, Double> probabilities) {
    return probabilities.entrySet().stream().max(Map.Entry.comparingByValue());
  }

  /** {@return the probabilities of outputs whose names begin so, by what they tell} */
  private static <T> Map<T, Double> of(
      Map<String, Double> told, String sort, Function<String, Optional<T>> named) {
    Map<T, Double> probabilities = new LinkedHashMap<>();
    told.forEach(
        (name, probability) -> {
          if (name.startsWith(sort)) {
            named
                .apply(name.substring(sort.length()))
                .ifPresent(thing -> probabilities.put(thing, probability));
          }
        });
    return probabilities;
  }
}
