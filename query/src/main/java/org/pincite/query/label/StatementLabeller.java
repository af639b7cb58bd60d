package org.pincite.query.label;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
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

  /** {@return the labeller whose model is part of Pincite} */
  public static StatementLabeller builtIn() {
    try (InputStream in = StatementLabeller.class.getResourceAsStream("model.json")) {
      if (in == null) {
        throw new FileNotFoundException("model.json");
      }
      return new StatementLabeller(ModelFile.read(in));
    } catch (IOException e) {
      throw new QueryException("the model of statements is missing from the program", e);
    }
  }

  /**
   * {@return the labeller of a model that {@link Training} wrote}
   *
   * @throws QueryException if it cannot be read
   */
  public static StatementLabeller of(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return new StatementLabeller(ModelFile.read(in));
    } catch (IOException e) {
      throw new QueryException("the model " + file + " cannot be read: " + e.getMessage(), e);
    }
  }

  @Override
  public String model() {
    return model.name();
  }

  @Override
  public Label of(Statement statement) {
    return label(StatementFeatures.of(statement, themes));
  }

  Label label(StatementFeatures features) {
    Map<String, Integer> found = new TreeMap<>();
    model
        .outputs()
        .forEach(
            (name, output) -> {
              double probability = LinearModel.probability(output.of(features));
              if (name.startsWith(THEME) && probability >= CLEAR) {
                found.put(name.substring(THEME.length()), (int) (probability * HUNDREDTHS));
              }
            });
    return Label.of(found, kind(features), found.isEmpty() ? Stance.NONE : stance(features));
  }

  private StatementKind kind(StatementFeatures features) {
    return model.outputs().entrySet().stream()
        .filter(output -> output.getKey().startsWith(KIND))
        .max(Comparator.comparingDouble(output -> output.getValue().of(features)))
        .flatMap(output -> StatementKind.of(output.getKey().substring(KIND.length())))
        .orElse(StatementKind.DESCRIPTION);
  }

  private Stance stance(StatementFeatures features) {
    Map<Stance, Double> odds = new EnumMap<>(Stance.class);
    model
        .outputs()
        .forEach(
            (name, output) -> {
              if (name.startsWith(STANCE)) {
                Stance.of(name.substring(STANCE.length()))
                    .ifPresent(s -> odds.put(s, LinearModel.probability(output.of(features))));
              }
            });
    double all = odds.values().stream().mapToDouble(Double::doubleValue).sum();
    Map.@Nullable Entry<Stance, Double> best =
        odds.entrySet().stream().max(Map.Entry.comparingByValue()).orElse(null);
    return best == null || best.getValue() < CLEAR * all ? Stance.UNCLEAR : best.getKey();
  }
}
