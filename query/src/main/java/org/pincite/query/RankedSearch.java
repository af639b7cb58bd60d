package org.pincite.query;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.BlockKind;
import org.pincite.index.Passages;
import org.pincite.index.SearchIndex;
import org.pincite.query.question.Loose;
import org.pincite.query.question.Node;
import org.pincite.query.question.QueryException;
import org.pincite.query.question.Question;
import org.pincite.query.rank.BlocksQuery;
import org.pincite.query.rank.Encoder;
import org.pincite.query.rank.PassageRanker;
import org.pincite.query.rank.RankedPassage;
import org.pincite.query.rank.Ranking;

/**
 * Answers a question taken loosely: finds the passages that satisfy what must be so, has them
 * ranked, and then their sentences.
 */
final class RankedSearch {
  private final SearchIndex index;
  private final Options options;
  private final Loose loose;
  private final Ranking ranking;
  private final @Nullable Encoder encoder;

  RankedSearch(
      SearchIndex index, Options options, Loose loose, Ranking ranking, @Nullable Encoder encoder) {
    if (encoder == null && ranking != Ranking.BM25) {
      throw new QueryException("a ranking by meaning needs the model that made the vectors");
    }
    this.index = index;
    this.options = passagesOnly(options);
    this.loose = loose;
    this.ranking = ranking;
    this.encoder = encoder;
  }

  Hits hits() throws IOException {
    IndexSearcher searcher = index.searcher();
    BooleanQuery.Builder filter = new BooleanQuery.Builder();
    Translator.restrictions(options).forEach(each -> filter.add(each, Occur.FILTER));
    Query required = null;
    if (loose.constraint() != null) {
      Translator constraint = translator(loose.constraint());
      required = constraint.query();
      filter.add(new BlocksQuery(MatchingBlocks.of(constraint, options, index)), Occur.FILTER);
    }
    byte[] vector =
        encoder == null || ranking == Ranking.BM25 ? new byte[0] : encoder.query(loose.said());
    List<RankedPassage> passages =
        new PassageRanker(searcher).rank(loose, required, filter.build(), ranking, vector);
    StatementRanking sentences =
        new StatementRanking(index, translator(sought()), ranking, vector, passages);
    int most = (int) Math.min(Integer.MAX_VALUE, (long) options.offset() + options.limit());
    return sentences.counts().with(shown(sentences.best(most)));
  }

  private Translator translator(Node node) throws IOException {
    return new Translator(index.searcher(), new Question(loose.text(), node), options);
  }

  private List<Hit> shown(List<Found> statements) throws IOException {
    int from = Math.min(options.offset(), statements.size());
    int to = (int) Math.min(statements.size(), (long) from + options.limit());
    return new Presenter(index, Scope.PARAGRAPH).hits(statements.subList(from, to));
  }

  /** Any of what was asked for: what of it stands in a sentence speaks for the sentence. */
  private Node sought() {
    return new Node.Or(
        Stream.concat(loose.words().stream(), Stream.ofNullable(loose.constraint())).toList());
  }

  private static Options passagesOnly(Options options) {
    List<BlockKind> kinds =
        Passages.KINDS.stream()
            .filter(kind -> options.blocks().isEmpty() || options.blocks().contains(kind))
            .toList();
    return options.blocks(Set.copyOf(kinds));
  }
}
