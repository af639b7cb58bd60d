package org.pincite.query.rank;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** Finds certain blocks of the very index that they were found in. */
public final class BlocksQuery extends Query {
  private final FixedBitSet blocks;

  /** Finds these, by the numbers that Lucene knows them by. */
  public BlocksQuery(FixedBitSet blocks) {
    this.blocks = blocks;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public ScorerSupplier scorerSupplier(LeafReaderContext segment) {
        int size = segment.reader().maxDoc();
        FixedBitSet here = new FixedBitSet(size);
        FixedBitSet.orRange(blocks, segment.docBase, here, 0, size);
        return ConstantScoreScorerSupplier.fromIterator(
            new BitSetIterator(here, here.cardinality()), score(), scoreMode, size);
      }

      @Override
      public boolean isCacheable(LeafReaderContext segment) {
        return false;
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return blocks.cardinality() + " blocks";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BlocksQuery query && query.blocks.equals(blocks);
  }

  @Override
  public int hashCode() {
    return blocks.hashCode();
  }
}
