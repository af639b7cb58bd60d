package org.pincite.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.pincite.corpus.Document;
import org.pincite.index.codec.BlockCodec;
import org.pincite.index.label.Labeller;

/**
 * An index open for changes. Changes are seen by searches opened after the next {@link #commit};
 * what was not committed when the editor closes or the program dies never was. Several threads may
 * use one editor; two editors cannot be open on one folder.
 */
public final class IndexEditor implements AutoCloseable {
  /** Megabytes of changes held in memory before they go to disk. */
  private static final double BUFFER_MB = 64;

  private final Directory directory;
  private final IndexWriter writer;

  private IndexEditor(Directory directory, IndexWriter writer) {
    this.directory = directory;
    this.writer = writer;
  }

  /**
   * Opens the index in a folder, or begins one where there is none.
   *
   * @throws IndexException if another program has it open, or if it has another format and must be
   *     rebuilt: remove the folder
   */
  public static IndexEditor open(Path folder) {
    return withDirectory(folder, IndexEditor::open);
  }

  private static IndexEditor open(Directory directory) throws IOException {
    if (DirectoryReader.indexExists(directory)) {
      IndexCommit last = DirectoryReader.listCommits(directory).getLast();
      IndexFormat.check(last.getUserData());
    }
    IndexWriterConfig config =
        new IndexWriterConfig()
            .setSimilarity(IndexFormat.similarity())
            .setCodec(new BlockCodec())
            .setRAMBufferSizeMB(BUFFER_MB)
            .setCommitOnClose(false);
    return new IndexEditor(directory, new IndexWriter(directory, config));
  }

  /** Puts a document in the place of the one with the same source, if there is one. */
  public void put(Document document) {
    put(document, PassageVectors.NONE, Labeller.NONE);
  }

  /**
   * Does the same, with the meanings of those passages that have a vector, and the labels of their
   * statements.
   */
  public void put(Document document, PassageVectors vectors, Labeller labeller) {
    change(
        () ->
            writer.updateDocuments(
                key(document.source().sha256()), new DocumentMapper(document, vectors, labeller)));
  }

  /** Takes out the document of that source, if there is one. */
  public void remove(String sha256) {
    change(() -> writer.deleteDocuments(key(sha256)));
  }

  /** Takes out all documents. */
  public void clear() {
    change(writer::deleteAll);
  }

  /**
   * Makes all changes so far last, at once and together with the user data.
   *
   * @param userData for {@link SearchIndex#userData()}; takes the place of what was there
   */
  public void commit(Map<String, String> userData) {
    change(
        () -> {
          writer.setLiveCommitData(IndexFormat.with(userData).entrySet());
          return writer.commit();
        });
  }

  /** Closes the index; changes that were not committed are lost. */
  @Override
  public void close() {
    try (directory) {
      writer.rollback();
    } catch (IOException e) {
      throw new IndexException("the index cannot be closed: " + e.getMessage(), e);
    }
  }

  private static Term key(String sha256) {
    return new Term(Fields.SHA256, sha256);
  }

  private static void change(Change change) {
    try {
      change.make();
    } catch (IOException e) {
      throw new IndexException("the index cannot be written: " + e.getMessage(), e);
    }
  }

  /** Opens a folder; closes it again if what is to be done with it fails. */
  static <T> T withDirectory(Path folder, Opening<T> opening) {
    Directory directory = null;
    try {
      directory = FSDirectory.open(folder);
      T opened = opening.open(directory);
      directory = null;
      return opened;
    } catch (LockObtainFailedException e) {
      throw new IndexException("the index in " + folder + " is being written by another run", e);
    } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
      throw new IndexException(
          "the index in " + folder + " was written by another Lucene: rebuild the index", e);
    } catch (IOException e) {
      throw new IndexException(
          "the index in " + folder + " cannot be opened: " + e.getMessage() + ": rebuild it", e);
    } finally {
      close(directory);
    }
  }

  private static void close(@org.jspecify.annotations.Nullable Directory directory) {
    if (directory != null) {
      try {
        directory.close();
      } catch (IOException e) {
        throw new IndexException("the index cannot be closed: " + e.getMessage(), e);
      }
    }
  }

  /** A change, whose sequence number nobody needs. */
  private interface Change {
    long make() throws IOException;
  }

  /** What opens something in a directory, and closes the directory with it. */
  interface Opening<T> {
    T open(Directory directory) throws IOException;
  }
}
