package org.pincite.query.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pincite.corpus.label.Label;
import org.pincite.corpus.label.StatementKind;
import org.pincite.query.Options;
import org.pincite.query.Scope;
import org.pincite.query.Searcher;
import org.pincite.query.question.Field;
import org.pincite.query.question.Node;
import org.pincite.query.question.Question;

/**
 * Hands over the sentences that were labelled with a theme by their words and meaning. The surer
 * the label, the stronger; what merely describes or reports is a fifth weaker than what asks,
 * promises, blames or argues. The words that satisfy the theme's query are the matches.
 */
public final class LabelThemeDetector implements ThemeDetector {
  private static final Set<StatementKind> TELLING =
      Set.of(StatementKind.DESCRIPTION, StatementKind.EVIDENCE, StatementKind.QUESTION);

  private static final double TOLD = 0.8;
  private static final double HUNDREDTHS = 100;

  private final Searcher searcher;

  public LabelThemeDetector(Searcher searcher) {
    this.searcher = searcher;
  }

  @Override
  public List<Labelled> detect(Theme theme, Set<String> documents) {
    Options options =
        Options.DEFAULT.scope(Scope.SENTENCE).sort(Options.Sort.POSITION).documents(documents);
    List<Labelled> found = new ArrayList<>();
    searcher.forEach(
        labelled(theme),
        options,
        hit -> {
          Label label = hit.statement().label();
          if (label != null) {
            found.add(new Labelled(theme.name(), hit, strength(label, theme.name())));
          }
        });
    found.sort(Labelled.STRONGEST_FIRST);
    return found;
  }

  /** What has the label; where it satisfies the theme's query too, with what does so. */
  private static Question labelled(Theme theme) {
    Node label = new Node.OneOf(Field.THEME, List.of(theme.name()));
    Node either = new Node.Or(List.of(label, theme.question().root()));
    return new Question(theme.question().text(), new Node.And(List.of(label, either)));
  }

  private static double strength(Label label, String theme) {
    double sure = label.sureness(theme) / HUNDREDTHS;
    return TELLING.contains(label.kind()) ? TOLD * sure : sure;
  }
}
