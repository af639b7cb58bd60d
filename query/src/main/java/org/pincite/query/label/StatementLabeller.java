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

  private final String name;
  private final Map<String, LinearModel.Output> byTheme;
  private final Map<StatementKind, LinearModel.Output> byKind;
  private final Map<Stance, LinearModel.Output> byStance;
  private final List<Theme> themes = Themes.builtIn();

  StatementLabeller(LinearModel model) {
    this.name = model.name();
    this.byTheme = outputs(model, THEME, Optional::of);
    this.byKind = outputs(model, KIND, StatementKind::of);
    this.byStance = outputs(model, STANCE, Stance::of);
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
    return name;
  }

  @Override
  public Label of(Statement statement) {
    return label(StatementFeatures.of(statement, themes));
  }

  Label label(StatementFeatures features) {
    Map<String, Integer> found = new TreeMap<>();
    of(features, byTheme)
        .forEach(
            (theme, probability) -> {
              if (probability >= CLEAR) {
                found.put(theme, (int) (probability * HUNDREDTHS));
              }
            });
    StatementKind kind =
        likeliest(of(features, byKind)).map(Map.Entry::getKey).orElse(StatementKind.DESCRIPTION);
    return Label.of(found, kind, found.isEmpty() ? Stance.NONE : stance(features));
  }

  private Stance stance(StatementFeatures features) {
    Map<Stance, Double> probabilities = of(features, byStance);
    double all = probabilities.values().stream().mapToDouble(Double::doubleValue).sum();
    return likeliest(probabilities)
        .filter(best -> best.getValue() >= CLEAR * all)
        .map(Map.Entry::getKey)
        .orElse(Stance.UNCLEAR);
  }

  private static <T> Map<T, Double> of(
      StatementFeatures features, Map<T, LinearModel.Output> outputs) {
    Map<T, Double> probabilities = new LinkedHashMap<>();
    outputs.forEach((t, out) -> probabilities.put(t, LinearModel.probability(out.of(features))));
    return probabilities;
  }

  private static <T> Optional<Map.Entry<T, Double>> likeliest(Map<T, Double> probabilities) {
    return probabilities.entrySet().stream().max(Map.Entry.comparingByValue());
  }

  /** {@return the outputs whose names begin so, by what they tell} */
  private static <T> Map<T, LinearModel.Output> outputs(
      LinearModel model, String sort, Function<String, Optional<T>> told) {
    Map<T, LinearModel.Output> outputs = new LinkedHashMap<>();
    model
        .outputs()
        .forEach(
            (name, output) -> {
              if (name.startsWith(sort)) {
                told.apply(name.substring(sort.length())).ifPresent(t -> outputs.put(t, output));
              }
            });
    return outputs;
  }
}
