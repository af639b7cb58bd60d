package org.pincite.query.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pincite.corpus.Span;
import org.pincite.corpus.label.Label;
import org.pincite.corpus.label.StatementKind;
import org.pincite.query.Hit;
import org.pincite.query.Options;
import org.pincite.query.Scope;
import org.pincite.query.Searcher;
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
  private final ThemeDetector words;

  public LabelThemeDetector(Searcher searcher) {
    this.searcher = searcher;
    this.words = new QueryThemeDetector(searcher);
  }

  @Override
  public List<Labelled> detect(Theme theme, Set<String> documents) {
    Map<String, Map<Span, Hit>> byWords = new HashMap<>();
    for (Labelled found : words.detect(theme, documents)) {
      byWords
          .computeIfAbsent(found.hit().sha256(), hash -> new HashMap<>())
          .put(found.hit().span(), found.hit());
    }
    Options options =
        Options.DEFAULT.scope(Scope.SENTENCE).sort(Options.Sort.POSITION).documents(documents);
    List<Labelled> found = new ArrayList<>();
    searcher.forEach(
        Question.parse("theme:" + theme.name()),
        options,
        hit -> {
          Label label = hit.statement().label();
          if (label != null) {
            Hit shown = byWords.getOrDefault(hit.sha256(), Map.of()).getOrDefault(hit.span(), hit);
            found.add(new Labelled(theme.name(), shown, strength(label, theme.name())));
          }
        });
    found.sort(Labelled.STRONGEST_FIRST);
    return found;
  }

  private static double strength(Label label, String theme) {
    double sure = label.sureness(theme) / HUNDREDTHS;
    return TELLING.contains(label.kind()) ? TOLD * sure : sure;
  }
}
