package org.pincite.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.BlockKind;
import org.pincite.index.Fields;
import org.pincite.query.filter.LabelFilter;
import org.pincite.query.place.Places;
import org.pincite.query.place.Shape;
import org.pincite.query.question.Field;
import org.pincite.query.question.Node;
import org.pincite.query.question.Question;
import org.pincite.query.rank.BlocksQuery;

/**
 * Translates a question into a Lucene query that finds the paragraphs (or at least all that can
 * have a hit), and into what is evaluated in each of them.
 */
final class Translator {
  private final IndexSearcher searcher;
  private final Question question;
  private final Options options;
  private final Expansion expansion;
  private final IdentityHashMap<Node, Sought> sought = new IdentityHashMap<>();
  private final Candidates scored = new Candidates(this::soughtOf, true);
  private final Candidates unscored = new Candidates(this::soughtOf, false);

  Translator(IndexSearcher searcher, Question question, Options options) throws IOException {
    this.searcher = searcher;
    this.question = question;
    this.options = options;
    this.expansion = new Expansion(searcher.getIndexReader(), question.text());
    seek(question.root());
  }

  /** {@return what finds and scores the paragraphs} */
  Query query() {
    return restricted(scored.query(question.root(), options.scope()));
  }

  /** {@return what scores paragraphs that are known to be found, by Lucene's numbers of them} */
  Query within(FixedBitSet found) {
    return new BooleanQuery.Builder()
        .add(scored.query(question.root(), options.scope()), Occur.MUST)
        .add(new BlocksQuery(found), Occur.FILTER)
        .build();
  }

  /** {@return what finds the same paragraphs, maybe with others, and does not score} */
  Query candidates() {
    return restricted(unscored.query(question.root(), options.scope()));
  }

  /** {@return what is sought, wherever it stands in the text; null where more is asked} */
  @Nullable Shape anywhere() {
    return question.root() instanceof Node.Positional words && restrictions(options).isEmpty()
        ? soughtOf(words).shape()
        : null;
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

  private void seek(Node node) throws IOException {
    switch (node) {
      case Node.Positional words -> sought.put(words, sought(words, SoughtWords.Forms.TEXT));
      case Node.Says(Field field, Node.Positional words) ->
          sought.put(node, sought(words, SoughtWords.Forms.label(field.indexed())));
      default -> {
        for (Node part : node.parts()) {
          seek(part);
        }
      }
    }
  }

  private Sought sought(Node.Positional words, SoughtWords.Forms forms) throws IOException {
    return new SoughtWords(searcher, expansion, forms).sought(words);
  }

  private Sought soughtOf(Node node) {
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
      all.add(Candidates.inSet(Fields.SHA256, options.documents().stream().toList()));
    }
    if (!options.blocks().isEmpty()) {
      List<BlockKind> kinds = options.blocks().stream().sorted().toList();
      all.add(Candidates.inSet(Fields.BLOCK_KIND, kinds.stream().map(Fields::slug).toList()));
    }
    return all;
  }

  private Evaluation evaluation(Node node, LeafReaderContext segment) throws IOException {
    return switch (node) {
      case Node.Positional _ -> new Evaluation.Place(soughtOf(node), places(node, segment));
      case Node.And(List<Node> parts) -> new Evaluation.All(evaluations(parts, segment));
      case Node.SameParagraph(List<Node> parts) -> new Evaluation.All(evaluations(parts, segment));
      case Node.Or(List<Node> parts) -> new Evaluation.Any(evaluations(parts, segment));
      case Node.SameSentence(List<Node> parts) ->
          new Evaluation.Together(new Evaluation.All(evaluations(parts, segment)));
      case Node.SameSection(int deepest, List<Node> parts) ->
          new InSection(
              new InSection.Part.All(sectionParts(parts, segment)), segment.reader(), deepest);
      case Node.Not(Node part) -> new Evaluation.Except(evaluation(part, segment));
      case Node.Says _ -> new Evaluation.SaidOf(places(node, segment));
      case Node.OneOf filter when filter.field().isOfStatements() ->
          new Evaluation.Labelled(
              DocValues.getBinary(segment.reader(), Fields.LABELS), new LabelFilter(filter));
      case Node.Filter filter -> {
        Query rewritten = searcher.rewrite(scored.filter(filter));
        Scorer scorer =
            searcher.createWeight(rewritten, ScoreMode.COMPLETE_NO_SCORES, 1).scorer(segment);
        yield new Evaluation.Condition(scorer == null ? null : scorer.iterator());
      }
    };
  }

  private Places places(Node node, LeafReaderContext segment) throws IOException {
    return Places.of(soughtOf(node).shape(), segment);
  }

  private List<Evaluation> evaluations(List<Node> nodes, LeafReaderContext segment)
      throws IOException {
    List<Evaluation> evaluations = new ArrayList<>();
    for (Node node : nodes) {
      evaluations.add(evaluation(node, segment));
    }
    return evaluations;
  }

  private InSection.Part sectionPart(Node node, LeafReaderContext segment) throws IOException {
    return switch (node) {
      case Node.And(List<Node> parts) -> new InSection.Part.All(sectionParts(parts, segment));
      case Node.Or(List<Node> parts) -> new InSection.Part.Any(sectionParts(parts, segment));
      case Node.Not(Node part) -> new InSection.Part.None(sectionPart(part, segment));
      default ->
          new InSection.Part.Leaf(
              evaluation(node, segment), evaluation(node, segment), !(node instanceof Node.Filter));
    };
  }

  private List<InSection.Part> sectionParts(List<Node> nodes, LeafReaderContext segment)
      throws IOException {
    List<InSection.Part> parts = new ArrayList<>();
    for (Node node : nodes) {
      parts.add(sectionPart(node, segment));
    }
    return parts;
  }
}
