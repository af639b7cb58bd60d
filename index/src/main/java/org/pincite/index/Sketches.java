package org.pincite.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.pincite.index.sketch.Sketch;

/** Finds what shares runs of words with other text of an index: sentences, and whole documents. */
public final class Sketches {
  /** A run in more blocks than this is a phrase of the language, or of a form. */
  private static final int COMMON = 400;

  /** Bytes kept of the hash of a sentence's run. */
  private static final int BYTES = 5;

  private final SearchIndex index;

  Sketches(SearchIndex index) {
    this.index = index;
  }

  static BytesRef term(long hash) {
    byte[] bytes = ByteBuffer.allocate(Long.BYTES).putLong(hash).array();
    return new BytesRef(bytes, Long.BYTES - BYTES, BYTES);
  }

  static BytesRef encode(List<Long> document) {
    ByteBuffer bytes = ByteBuffer.allocate(document.size() * Long.BYTES);
    document.forEach(bytes::putLong);
    return new BytesRef(bytes.array());
  }

  /**
   * {@return the blocks that hold a sentence which may be the same as one, in the order of the
   * index; that sentence's own block is among them} Which of them is must be told by comparing.
   */
  public List<StoredBlock> alike(String sentence) {
    List<String> words =
        WordBreaker.words(sentence).stream().map(word -> WordForms.exact(word.form())).toList();
    try {
      SortedSet<Integer> sharing = new TreeSet<>();
      for (long hash : Sketch.ofSentence(words)) {
        find(new Term(Fields.SKETCH, term(hash)), sharing);
      }
      List<StoredBlock> blocks = new ArrayList<>();
      sharing.forEach(block -> blocks.add(index.block(block)));
      return blocks;
    } catch (IOException e) {
      throw new IndexException("the index cannot be read: " + e.getMessage(), e);
    }
  }

  private void find(Term term, SortedSet<Integer> sharing) throws IOException {
    IndexReader reader = index.searcher().getIndexReader();
    if (reader.docFreq(term) > COMMON) {
      return;
    }
    for (LeafReaderContext leaf : reader.leaves()) {
      Bits live = leaf.reader().getLiveDocs();
      PostingsEnum blocks = leaf.reader().postings(term, PostingsEnum.NONE);
      while (blocks != null && blocks.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (live == null || live.get(blocks.docID())) {
          sharing.add(leaf.docBase + blocks.docID());
        }
      }
    }
  }

  /**
   * {@return the least hashes of the runs of words of each document, in ascending order, by the
   * SHA-256 of its source}
   */
  public Map<String, List<Long>> documents() {
    Map<String, List<Long>> all = new HashMap<>();
    try {
      for (LeafReaderContext leaf : index.searcher().getIndexReader().leaves()) {
        Bits live = leaf.reader().getLiveDocs();
        BinaryDocValues sketches = DocValues.getBinary(leaf.reader(), Fields.DOCUMENT_SKETCH);
        SortedDocValues sources = DocValues.getSorted(leaf.reader(), Fields.SHA256);
        while (sketches.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          int head = sketches.docID();
          if ((live == null || live.get(head)) && sources.advanceExact(head)) {
            String sha256 = sources.lookupOrd(sources.ordValue()).utf8ToString();
            all.put(sha256, decode(sketches.binaryValue()));
          }
        }
      }
    } catch (IOException e) {
      throw new IndexException("the index cannot be read: " + e.getMessage(), e);
    }
    return all;
  }

  private static List<Long> decode(BytesRef bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length);
    List<Long> hashes = new ArrayList<>();
    while (buffer.hasRemaining()) {
      hashes.add(buffer.getLong());
    }
    return hashes;
  }
}
