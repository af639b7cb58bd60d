package org.pincite.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;

/**
 * The documents of an index, numbered in the order of their hashes, and which of them each block
 * belongs to. The blocks of a document follow each other, and its head comes last.
 */
public final class Sources {
  private final String[] hashes;
  private final List<Heads> segments = new ArrayList<>();

  /** The heads of a segment and the numbers of their documents. */
  @SuppressWarnings("ArrayRecordComponent") // read for every block found
  private record Heads(int[] blocks, int[] sources) {}

  private Sources(String[] hashes) {
    this.hashes = hashes;
  }

  static Sources of(IndexReader reader) throws IOException {
    List<String[]> ofSegments = new ArrayList<>();
    TreeSet<String> all = new TreeSet<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      String[] hashes = hashes(leaf.reader());
      ofSegments.add(hashes);
      all.addAll(Arrays.asList(hashes));
    }
    Sources sources = new Sources(all.toArray(String[]::new));
    for (LeafReaderContext leaf : reader.leaves()) {
      sources.segments.add(sources.heads(leaf.reader(), ofSegments.get(leaf.ord)));
    }
    return sources;
  }

  private static String[] hashes(LeafReader segment) throws IOException {
    SortedDocValues values = DocValues.getSorted(segment, Fields.SHA256);
    String[] hashes = new String[values.getValueCount()];
    TermsEnum terms = values.termsEnum();
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = terms.next().utf8ToString();
    }
    return hashes;
  }

  private Heads heads(LeafReader segment, String[] ofSegment) throws IOException {
    SortedDocValues values = DocValues.getSorted(segment, Fields.SHA256);
    PostingsEnum heads = segment.postings(new Term(Fields.HEAD, Fields.YES), PostingsEnum.NONE);
    int[] blocks = new int[heads == null ? 0 : segment.docFreq(new Term(Fields.HEAD, Fields.YES))];
    int[] sources = new int[blocks.length];
    for (int i = 0; i < blocks.length && heads != null; i++) {
      blocks[i] = heads.nextDoc();
      values.advanceExact(blocks[i]);
      sources[i] = Arrays.binarySearch(hashes, ofSegment[values.ordValue()]);
    }
    return new Heads(blocks, sources);
  }

  /** {@return the number of documents; those taken out that still need room count too} */
  public int count() {
    return hashes.length;
  }

  /** {@return the SHA-256 of a document's source} */
  public String sha256(int source) {
    return hashes[source];
  }

  /** {@return what tells the documents of the blocks of a segment} */
  public Cursor in(LeafReaderContext segment) {
    return new Cursor(segments.get(segment.ord));
  }

  /** Goes through the blocks of a segment. */
  public static final class Cursor {
    private final Heads heads;
    private int next;

    private Cursor(Heads heads) {
      this.heads = heads;
    }

    /** {@return the number of a block's document; blocks must come in ascending order} */
    public int source(int block) {
      while (heads.blocks[next] < block) {
        next++;
      }
      return heads.sources[next];
    }
  }
}
