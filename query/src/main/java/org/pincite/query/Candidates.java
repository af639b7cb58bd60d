package org.pincite.query;

import java.util.List;
import java.util.function.Function;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.util.BytesRef;
import org.pincite.index.ParagraphNumber;
import org.pincite.query.filter.LabelFilter;
import org.pincite.query.question.Field;
import org.pincite.query.question.Node;

/**
 * Translates parts of a question into Lucene queries that find at least all blocks that satisfy the
 * part, and either score them by the words or find them with the least work.
 */
final class Candidates {
  private static final Query NOTHING_ASKED = new BoostQuery(MatchAllDocsQuery.INSTANCE, 0);

  private final Function<Node, Sought> sought;
  private final boolean scored;

  /**
   * @param sought what Lucene looks for of words and of filters with words
   * @param scored whether the blocks are to have scores
   */
  Candidates(Function<Node, Sought> sought, boolean scored) {
    this.sought = sought;
    this.scored = scored;
  }

  Query query(Node node, Scope scope) {
    return switch (node) {
      case Node.Positional positional -> words(positional);
      case Node.And(List<Node> parts) -> all(parts, scope);
      case Node.SameParagraph(List<Node> parts) -> all(parts, scope);
      case Node.SameSentence(List<Node> parts) -> all(parts, Scope.SENTENCE);
      case Node.SameSection(_, List<Node> parts) -> inSection(parts, scope);
      case Node.Or(List<Node> parts) -> {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        parts.forEach(part -> any.add(query(part, scope), Occur.SHOULD));
        yield any.build();
      }
      case Node.Not(Node part) -> canExclude(part, scope) ? without(part) : NOTHING_ASKED;
      case Node.Filter filter -> new BoostQuery(new ConstantScoreQuery(filter(filter)), 0);
    };
  }

  private Query words(Node node) {
    return scored ? sought.apply(node).query() : sought.apply(node).blocks();
  }

  /** What is to be left out must be found exactly, as the queries that score do. */
  private Query excluded(Node node, Scope scope) {
    return new Candidates(sought, true).query(node, scope);
  }

  /** {@return what finds the blocks that pass a filter, and maybe more if it has words} */
  Query filter(Node.Filter filter) {
    String field = filter.field().indexed();
    return switch (filter) {
      case Node.OneOf labels when labels.field().isOfStatements() ->
          inSet(field, new LabelFilter(labels).indexed());
      case Node.OneOf(Field of, List<String> digits) when of == Field.DOCUMENT ->
          new PrefixQuery(new Term(field, digits.getFirst()));
      case Node.OneOf(Field of, List<String> values) ->
          inSet(
              field,
              of == Field.PARA ? values.stream().map(ParagraphNumber::key).toList() : values);
      case Node.Between(_, int from, int to) -> IntPoint.newRangeQuery(field, from, to);
      case Node.Says says -> words(says);
      case Node.Numbered(_, String from, String to) ->
          new TermRangeQuery(
              field,
              from.isEmpty() ? null : new BytesRef(ParagraphNumber.key(from)),
              to.isEmpty() ? null : new BytesRef(ParagraphNumber.behind(ParagraphNumber.key(to))),
              true,
              false);
    };
  }

  static Query inSet(String field, List<String> values) {
    return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
  }

  private Query all(List<Node> parts, Scope scope) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (Node part : parts) {
      if (part instanceof Node.Not(Node excluded) && canExclude(excluded, scope)) {
        all.add(excluded(excluded, scope), Occur.MUST_NOT);
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

  /** A block has one of the parts, and the section must have the rest of them. */
  private Query inSection(List<Node> parts, Scope scope) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    parts.forEach(part -> addShown(any, part, scope));
    if (parts.stream().allMatch(Candidates::mayShowNothing)) {
      any.add(NOTHING_ASKED, Occur.SHOULD);
    }
    return any.build();
  }

  private void addShown(BooleanQuery.Builder any, Node part, Scope scope) {
    switch (part) {
      case Node.And _, Node.Or _ -> part.parts().forEach(inner -> addShown(any, inner, scope));
      case Node.Not _, Node.Filter _ -> {}
      default -> any.add(query(part, scope), Occur.SHOULD);
    }
  }

  /** Whether a section can have a part without a block in which anything of it stands. */
  private static boolean mayShowNothing(Node part) {
    return switch (part) {
      case Node.Not _, Node.Filter _ -> true;
      case Node.Or _ -> part.parts().stream().anyMatch(Candidates::mayShowNothing);
      case Node.Positional _, Node.SameSentence _ -> false;
      case Node.And _, Node.SameParagraph _, Node.SameSection _ ->
          part.parts().stream().allMatch(Candidates::mayShowNothing);
    };
  }

  /** Whether the query of a part finds no paragraph but those that satisfy the part. */
  private boolean canExclude(Node part, Scope scope) {
    return scope == Scope.PARAGRAPH
        && switch (part) {
          case Node.SameSentence _, Node.SameSection _ -> false;
          case Node.Positional _, Node.Says _ -> sought.apply(part).exact();
          case Node.Filter filter -> !filter.field().isOfStatements();
          case Node.And _, Node.SameParagraph _, Node.Or _, Node.Not _ ->
              part.parts().stream().allMatch(inner -> canExclude(inner, scope));
        };
  }

  private Query without(Node part) {
    return new BooleanQuery.Builder()
        .add(NOTHING_ASKED, Occur.MUST)
        .add(excluded(part, Scope.PARAGRAPH), Occur.MUST_NOT)
        .build();
  }
}
