package org.pincite.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.pincite.corpus.BlockKind;
import org.pincite.index.Fields;
import org.pincite.index.WordForms;
import org.pincite.query.question.Node;
import org.pincite.query.question.Question;

/**
 * Translates a question into a Lucene query that finds the paragraphs (or, where the scope is the
 * sentence, at least all that can have a hit), and into what is evaluated in each of them.
 */
final class Translator {
  private static final Query NOTHING_ASKED = new BoostQuery(MatchAllDocsQuery.INSTANCE, 0);

  private final IndexSearcher searcher;
  private final Question question;
  private final Options options;
  private final IdentityHashMap<Node.Positional, Sought> sought = new IdentityHashMap<>();
  private final Query query;

  Translator(IndexSearcher searcher, Question question, Options options) throws IOException {
    this.searcher = searcher;
    this.question = question;
    this.options = options;
    seek(question.root(), new SoughtWords(searcher.getIndexReader(), question.text()));
    this.query = restricted(query(question.root(), options.scope()));
  }

  /** {@return what finds and scores the paragraphs} */
  Query query() {
    return query;
  }

  /** {@return what is evaluated in each of the paragraphs of a segment} */
  Evaluation evaluation(LeafReaderContext segment) throws IOException {
    return evaluation(question.root(), segment);
  }

  /** {@return how questions write what is sought; it must be a part of this question} */
  String words(Sought part) {
    return sought.entrySet().stream()
        .filter(entry -> entry.getValue().equals(part))
        .map(entry -> entry.getKey().toString())
        .findFirst()
        .orElseThrow();
  }

  private void seek(Node node, SoughtWords words) throws IOException {
    switch (node) {
      case Node.Positional positional -> sought.put(positional, words.sought(positional));
      case Node.And(List<Node> parts) -> seek(parts, words);
      case Node.Or(List<Node> parts) -> seek(parts, words);
      case Node.SameSentence(List<Node> parts) -> seek(parts, words);
      case Node.Not(Node part) -> seek(part, words);
      case Node.Filter _ -> {}
    }
  }

  private void seek(List<Node> nodes, SoughtWords words) throws IOException {
    for (Node node : nodes) {
      seek(node, words);
    }
  }

  private Sought soughtOf(Node.Positional node) {
    Sought found = sought.get(node);
    if (found == null) {
      throw new IllegalStateException("not a part of the question: " + node);
    }
    return found;
  }

  private Query restricted(Query asked) {
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(asked, Occur.MUST);
    restrictions(options).forEach(each -> all.add(each, Occur.FILTER));
    return all.build();
  }

  /** {@return what the options demand of a block, whatever is asked} */
  static List<Query> restrictions(Options options) {
    List<Query> all = new ArrayList<>();
    if (!options.documents().isEmpty()) {
      all.add(inSet(Fields.SHA256, options.documents().stream().toList()));
    }
    if (!options.blocks().isEmpty()) {
      List<BlockKind> kinds = options.blocks().stream().sorted().toList();
      all.add(inSet(Fields.BLOCK_KIND, kinds.stream().map(Fields::slug).toList()));
    }
    return all;
  }

  private static Query inSet(String field, List<String> values) {
    return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
  }

  private Query query(Node node, Scope scope) {
    return switch (node) {
      case Node.Positional positional -> soughtOf(positional).query();
      case Node.And(List<Node> parts) -> all(parts, scope);
      case Node.SameSentence(List<Node> parts) -> all(parts, Scope.SENTENCE);
      case Node.Or(List<Node> parts) -> {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        parts.forEach(part -> any.add(query(part, scope), Occur.SHOULD));
        yield any.build();
      }
      case Node.Not(Node part) -> canExclude(part, scope) ? without(part) : NOTHING_ASKED;
      case Node.Filter filter -> new BoostQuery(new ConstantScoreQuery(filter(filter)), 0);
    };
  }

  private Query all(List<Node> parts, Scope scope) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (Node part : parts) {
      if (part instanceof Node.Not(Node excluded) && canExclude(excluded, scope)) {
        all.add(query(excluded, scope), Occur.MUST_NOT);
      } else {
        all.add(query(part, scope), Occur.MUST);
      }
    }
    boolean onlyExcludes =
        parts.stream().allMatch(p -> p instanceof Node.Not(Node part) && canExclude(part, scope));
    if (onlyExcludes) {
      all.add(NOTHING_ASKED, Occur.MUST);
    }
    return all.build();
  }

  /** Whether the query of a part finds no paragraph but those that satisfy the part. */
  private boolean canExclude(Node part, Scope scope) {
    return scope == Scope.PARAGRAPH
        && switch (part) {
          case Node.SameSentence _ -> false;
          case Node.Positional positional -> soughtOf(positional).exact();
          case Node.Filter _ -> true;
          case Node.And(List<Node> parts) -> parts.stream().allMatch(p -> canExclude(p, scope));
          case Node.Or(List<Node> parts) -> parts.stream().allMatch(p -> canExclude(p, scope));
          case Node.Not(Node inner) -> canExclude(inner, scope);
        };
  }

  private Query without(Node part) {
    return new BooleanQuery.Builder()
        .add(NOTHING_ASKED, Occur.MUST)
        .add(query(part, Scope.PARAGRAPH), Occur.MUST_NOT)
        .build();
  }

  private static Query filter(Node.Filter filter) {
    String field = filter.field().indexed();
    return switch (filter) {
      case Node.OneOf(_, List<String> values) -> inSet(field, values);
      case Node.Between(_, int from, int to) -> IntPoint.newRangeQuery(field, from, to);
      case Node.Says(_, List<String> words) -> {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        words.forEach(word -> phrase.add(new Term(field, WordForms.stem(word))));
        yield words.size() == 1
            ? new TermQuery(new Term(field, WordForms.stem(words.getFirst())))
            : phrase.build();
      }
    };
  }

  private Evaluation evaluation(Node node, LeafReaderContext segment) throws IOException {
    return switch (node) {
      case Node.Positional positional -> {
        Sought place = soughtOf(positional);
        yield new Evaluation.Place(place, Places.of(place.shape(), segment.reader()));
      }
      case Node.And(List<Node> parts) -> new Evaluation.All(evaluations(parts, segment));
      case Node.Or(List<Node> parts) -> new Evaluation.Any(evaluations(parts, segment));
      case Node.SameSentence(List<Node> parts) ->
          new Evaluation.Together(new Evaluation.All(evaluations(parts, segment)));
      case Node.Not(Node part) -> new Evaluation.Except(evaluation(part, segment));
      case Node.Filter filter -> {
        Query rewritten = searcher.rewrite(filter(filter));
        Scorer scorer =
            searcher.createWeight(rewritten, ScoreMode.COMPLETE_NO_SCORES, 1).scorer(segment);
        yield new Evaluation.Condition(scorer == null ? null : scorer.iterator());
      }
    };
  }

  private List<Evaluation> evaluations(List<Node> nodes, LeafReaderContext segment)
      throws IOException {
    List<Evaluation> evaluations = new ArrayList<>();
    for (Node node : nodes) {
      evaluations.add(evaluation(node, segment));
    }
    return evaluations;
  }
}
