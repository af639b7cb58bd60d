package org.pincite.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The last commit of an index, open for searching; later changes do not show. Thread-safe. */
public final class SearchIndex implements AutoCloseable {
  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Map<String, String> userData;
  private @Nullable Sources sources;

  private SearchIndex(Directory directory, DirectoryReader reader) throws IOException {
    this.directory = directory;
    this.reader = reader;
    Map<String, String> commitData = reader.getIndexCommit().getUserData();
    IndexFormat.check(commitData);
    this.userData = IndexFormat.without(commitData);
    this.searcher = new IndexSearcher(reader);
    searcher.setSimilarity(IndexFormat.similarity());
    searcher.setQueryCache(null);
  }

  /**
   * Opens the index in a folder.
   *
   * @throws IndexException if there is none, or one of another format, which must be rebuilt
   */
  public static SearchIndex open(Path folder) {
    return IndexEditor.withDirectory(
        folder,
        directory -> {
          if (!DirectoryReader.indexExists(directory)) {
            throw new IndexException("there is no index in " + folder + " yet");
          }
          DirectoryReader reader = DirectoryReader.open(directory);
          try {
            return new SearchIndex(directory, reader);
          } catch (IndexException e) {
            reader.close();
            throw e;
          }
        });
  }

  /** {@return what the last commit was given} */
  public Map<String, String> userData() {
    return userData;
  }

  /** {@return the version of fields, words and stems that all indexes opened here have} */
  public static String format() {
    return IndexFormat.current();
  }

  /** {@return the number of documents} */
  public int documents() {
    return count(new Term(Fields.HEAD, Fields.YES));
  }

  /**
   * {@return the hashes of the documents all of whose passages have vectors of a model}
   *
   * @param model as {@link PassageVectors#model()} names it
   */
  public Set<String> embedded(String model) {
    return heads(new Term(Fields.EMBEDDED, model));
  }

  /**
   * {@return the hashes of the documents whose statements a model labelled}
   *
   * @param model as {@code Labeller.model()} names it
   */
  public Set<String> labelled(String model) {
    return heads(new Term(Fields.LABELLED, model));
  }

  private Set<String> heads(Term term) {
    Set<String> hashes = new HashSet<>();
    try {
      for (LeafReaderContext leaf : reader.leaves()) {
        Bits live = leaf.reader().getLiveDocs();
        PostingsEnum heads = leaf.reader().postings(term);
        SortedDocValues sources = DocValues.getSorted(leaf.reader(), Fields.SHA256);
        while (heads != null && heads.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
          if ((live == null || live.get(heads.docID())) && sources.advanceExact(heads.docID())) {
            hashes.add(sources.lookupOrd(sources.ordValue()).utf8ToString());
          }
        }
      }
    } catch (IOException e) {
      throw new IndexException("the index cannot be read: " + e.getMessage(), e);
    }
    return hashes;
  }

  /** {@return whether it holds the document of that source} */
  public boolean holds(String sha256) {
    return count(new Term(Fields.SHA256, sha256)) > 0;
  }

  /** {@return Lucene's view of it} */
  public IndexSearcher searcher() {
    return searcher;
  }

  /** {@return its documents, gone through when first asked for} */
  public synchronized Sources sources() {
    Sources known = sources;
    if (known == null) {
      try {
        known = Sources.of(reader);
      } catch (IOException e) {
        throw new IndexException("the index cannot be read: " + e.getMessage(), e);
      }
      sources = known;
    }
    return known;
  }

  /** {@return its words} */
  public Vocabulary vocabulary() {
    return new Vocabulary(searcher);
  }

  /** {@return what finds text in it that stands there twice} */
  public Sketches sketches() {
    return new Sketches(this);
  }

  /** {@return how many blocks it holds: paragraphs, headings and the like} */
  public int blocks() {
    return searcher.getIndexReader().numDocs() - documents();
  }

  /** {@return a block of a document, empty where the index does not hold it} */
  public Optional<StoredBlock> block(String sha256, int ordinal) {
    Query query =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(Fields.SHA256, sha256)), Occur.FILTER)
            .add(NumericDocValuesField.newSlowExactQuery(Fields.BLOCK, ordinal), Occur.FILTER)
            .build();
    try {
      ScoreDoc[] found = searcher.search(query, 1).scoreDocs;
      return found.length == 0 ? Optional.empty() : Optional.of(block(found[0].doc));
    } catch (IOException e) {
      throw new IndexException("the index cannot be read: " + e.getMessage(), e);
    }
  }

  /** {@return the block that Lucene knows by a number} */
  public StoredBlock block(int luceneDocument) {
    try {
      StoredFields fields = searcher.storedFields();
      BytesRef stored =
          fields.document(luceneDocument, Set.of(Fields.STORED)).getBinaryValue(Fields.STORED);
      if (stored == null) {
        throw new IndexException("document " + luceneDocument + " of the index is not a block");
      }
      return StoredBlock.decode(stored);
    } catch (IOException e) {
      throw new IndexException("the index cannot be read: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    try (directory) {
      reader.close();
    } catch (IOException e) {
      throw new IndexException("the index cannot be closed: " + e.getMessage(), e);
    }
  }

  private int count(Term term) {
    try {
      return searcher.count(new TermQuery(term));
    } catch (IOException e) {
      throw new IndexException("the index cannot be read: " + e.getMessage(), e);
    }
  }
}
