package org.pincite.query.app.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pincite.corpus.label.Label;
import org.pincite.corpus.label.Stance;
import org.pincite.index.label.Labeller;

/**
 * Adds the themes of a workspace to the labels of another labeller. Where a statement is on none of
 * the other's themes, where it stands is not clear.
 *
 * @param labeller what tells the built-in themes, kind and stance
 */
public record ThemedLabeller(Labeller labeller, UserThemes themes) implements Labeller {
  /** From this on a statement is on a theme, in hundredths. */
  private static final int LIKELY = 50;

  @Override
  public String model() {
    return labeller.model()
        + themes.all().stream()
            .map(added -> "+" + added.theme().name() + ":" + added.digest())
            .collect(Collectors.joining());
  }

  @Override
  public List<Label> of(Passage passage, List<Sentence> sentences) {
    List<Label> labels = labeller.of(passage, sentences);
    if (labels.isEmpty() || themes.all().isEmpty()) {
      return labels;
    }
    List<Label> more = new ArrayList<>(labels.size());
    for (int i = 0; i < labels.size(); i++) {
      more.add(with(labels.get(i), sentences.get(i)));
    }
    return more;
  }

  private Label with(Label label, Sentence sentence) {
    TreeMap<String, Integer> found = new TreeMap<>(label.themes());
    for (UserThemes.Added added : themes.all()) {
      boolean satisfies = ThemeSamples.satisfies(added.theme(), sentence.text());
      int sure = added.head().sureness(sentence.meaning(), satisfies);
      if (sure >= LIKELY) {
        found.put(added.theme().name(), sure);
      }
    }
    boolean alone = label.themes().isEmpty() && !found.isEmpty();
    Stance stance = alone ? Stance.UNCLEAR : label.stance();
    return new Label(found, label.kind(), stance, label.speaker());
  }
}
