package org.pincite.query.bench;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.automaton.Operations;
import org.pincite.index.Word;
import org.pincite.index.WordBreaker;
import org.pincite.index.WordForms;

/**
 * What is timed. Words come from one random real sentence, so that something is found; they have
 * four letters or more, and are as frequent as in the text they come from.
 */
enum Operator {
  TERM,
  PHRASE,
  NEAR,
  SAME_SENTENCE,
  /** Lucene ranks what a wildcard finds, as Pincite does, when told to rewrite it so. */
  WILDCARD,
  /** Lucene's wildcards do not rank by default: the ten best are the first ten. */
  WILDCARD_UNRANKED,
  FACETS,
  HYBRID;

  private static final int NEAR_GAP = 5;
  private static final int LEAST_LETTERS = 4;
  private static final int LETTERS_OF_PATTERN = 5;

  /**
   * A question and its bare equivalent.
   *
   * @param text as Pincite is asked
   * @param plain as Lucene is asked
   */
  record Task(String text, Query plain) {}

  /** {@return whether a plain program that knows passages only can answer it} */
  boolean isOfPassages() {
    return this != SAME_SENTENCE;
  }

  /** {@return whether one that knows sentences only can} */
  boolean isOfSentences() {
    return this != HYBRID;
  }

  /** {@return a task of words of a sentence; empty where it has none that fit} */
  Optional<Task> task(String sentence, Random random) {
    List<String> words =
        WordBreaker.words(sentence).stream().map(Word::form).map(WordForms::exact).toList();
    if (words.size() < NEAR_GAP) {
      return Optional.empty();
    }
    int at = random.nextInt(words.size() - 2);
    String first = words.get(at);
    String second = words.get(at + (this == PHRASE ? 1 : 2));
    return isPlain(first) && isPlain(second) ? Optional.of(of(first, second)) : Optional.empty();
  }

  private Task of(String first, String second) {
    return switch (this) {
      case TERM, FACETS -> new Task(first, new TermQuery(stem(first)));
      case PHRASE -> {
        Query phrase = new PhraseQuery.Builder().add(stem(first)).add(stem(second)).build();
        yield new Task('"' + first + " " + second + '"', phrase);
      }
      case NEAR -> {
        Query near =
            new PhraseQuery(
                NEAR_GAP, PlainLucene.STEMS, WordForms.stem(first), WordForms.stem(second));
        yield new Task(first + " NEAR/" + NEAR_GAP + " " + second, near);
      }
      case SAME_SENTENCE -> new Task(first + " /s " + second, both(first, second, Occur.MUST));
      case WILDCARD -> wildcard(first, MultiTermQuery.SCORING_BOOLEAN_REWRITE);
      case WILDCARD_UNRANKED -> wildcard(first, MultiTermQuery.CONSTANT_SCORE_BLENDED_REWRITE);
      case HYBRID -> new Task(first + " " + second, both(first, second, Occur.SHOULD));
    };
  }

  private static Task wildcard(String word, MultiTermQuery.RewriteMethod ranking) {
    String pattern = word.substring(0, Math.min(word.length(), LETTERS_OF_PATTERN)) + "*";
    Term term = new Term(PlainLucene.FORMS, pattern);
    int work = Operations.DEFAULT_DETERMINIZE_WORK_LIMIT;
    return new Task(pattern, new WildcardQuery(term, work, ranking));
  }

  private static Query both(String first, String second, Occur occur) {
    return new BooleanQuery.Builder()
        .add(new TermQuery(stem(first)), occur)
        .add(new TermQuery(stem(second)), occur)
        .build();
  }

  private static Term stem(String word) {
    return new Term(PlainLucene.STEMS, WordForms.stem(word));
  }

  private static boolean isPlain(String word) {
    return word.length() >= LEAST_LETTERS && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }
}
