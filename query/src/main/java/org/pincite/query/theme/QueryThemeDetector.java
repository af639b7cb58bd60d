package org.pincite.query.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.pincite.corpus.BlockKind;
import org.pincite.index.Word;
import org.pincite.index.WordBreaker;
import org.pincite.index.WordForms;
import org.pincite.query.Hit;
import org.pincite.query.Options;
import org.pincite.query.Scope;
import org.pincite.query.Searcher;

/**
 * Labels the sentences of body text that satisfy the theme's query by themselves. It goes by words:
 * it misses what is said in others, and takes a word for the theme that means something else.
 *
 * <p>Strength grows with how many different parts of the query a sentence holds, and with up to two
 * words of judgement or demand: on labelled pages of seven documents, the more of both, the higher
 * readers rated a statement.
 */
public final class QueryThemeDetector implements ThemeDetector {
  /** Fewer words make a label or a scrap, seldom a statement. */
  private static final int FEWEST_WORDS = 5;

  private static final int MOST_ASSERTING = 2;

  private static final Set<String> ASSERTING =
      stems(
          "must should need recommend require fail failure lack risk concern essential vital"
              + " urgent urgently never serious seriously crucial undermine danger dangerous"
              + " cannot unclear weak weakness ensure inadequate disappoint");

  private final Searcher searcher;

  public QueryThemeDetector(Searcher searcher) {
    this.searcher = searcher;
  }

  @Override
  public List<Labelled> detect(Theme theme, Set<String> documents) {
    Options options =
        Options.DEFAULT
            .scope(Scope.SENTENCE)
            .sort(Options.Sort.POSITION)
            .documents(documents)
            .blocks(BlockKind.PROSE);
    List<Labelled> found = new ArrayList<>();
    searcher.forEach(
        theme.question(),
        options,
        hit -> {
          List<Word> words = WordBreaker.words(hit.quote());
          if (words.size() >= FEWEST_WORDS) {
            found.add(new Labelled(theme.name(), hit, strength(hit, words)));
          }
        });
    found.sort(Labelled.STRONGEST_FIRST);
    return found;
  }

  private static double strength(Hit hit, List<Word> words) {
    long asserting =
        words.stream().map(word -> WordForms.stem(word.form())).filter(ASSERTING::contains).count();
    double evidence = hit.parts() + Math.min(asserting, MOST_ASSERTING);
    return evidence / (evidence + 1);
  }

  private static Set<String> stems(String words) {
    Set<String> stems = new TreeSet<>();
    WordBreaker.words(words).forEach(word -> stems.add(WordForms.stem(word.form())));
    return stems;
  }
}
