package org.pincite.query.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.pincite.corpus.CorpusException;
import org.pincite.corpus.store.VectorStore;
import org.pincite.corpus.store.Workspace;
import org.pincite.index.IndexException;
import org.pincite.index.Passages;
import org.pincite.index.SearchIndex;
import org.pincite.index.label.Labeller;
import org.pincite.ingest.embedding.Embedder;
import org.pincite.query.app.embedding.ModelEncoder;
import org.pincite.query.app.embedding.VectorMaking;
import org.pincite.query.app.theme.ThemedLabeller;
import org.pincite.query.app.theme.UserThemes;
import org.pincite.query.label.StatementLabeller;
import org.pincite.query.question.QueryException;

/**
 * Gives the passages of a workspace's documents their vectors: a stage of its own after indexing,
 * which searches by words never wait for. A vector is kept as soon as it is made and found again by
 * the hash of its text, so a run that is stopped is taken up by the next, and text that did not
 * change is not embedded again.
 */
public final class Embedding {
  private static final Duration BETWEEN_COMMITS = Duration.ofSeconds(60);

  private final Progress progress;
  private final int jobs;

  /**
   * What a run did.
   *
   * @param documents how many documents the workspace has, all of which have vectors now
   * @param embedded how many of them had not before
   * @param texts how many passages and sentences those have
   * @param made how many vectors were made; the others were there already
   * @param duration of the run
   */
  public record Report(int documents, int embedded, int texts, int made, Duration duration) {}

  /**
   * @param jobs how many passages to embed at a time, each by one thread
   */
  public Embedding(int jobs, Progress progress) {
    this.jobs = jobs;
    this.progress = progress;
  }

  /**
   * Makes what vectors the workspace in a folder lacks.
   *
   * @param rebuild whether to make all of them anew
   * @throws QueryException if this machine cannot run the model
   * @throws CorpusException if there is no workspace or it cannot be written to
   */
  public Report run(Path folder, boolean rebuild) {
    Workspace.openForReading(folder).close();
    Instant begin = Instant.now();
    try (Workspace workspace = Workspace.openForWriting(folder)) {
      prepare(workspace, rebuild);
      Set<String> done = rebuild ? Set.of() : embedded(workspace);
      try (IndexState index = IndexState.open(workspace, false)) {
        Set<String> missing = new TreeSet<>(index.documents());
        missing.removeAll(done);
        Run run = new Run(workspace, index);
        if (!missing.isEmpty()) {
          run.embed(missing);
        }
        return new Report(
            index.documents().size(),
            missing.size(),
            run.texts,
            run.made,
            Duration.between(begin, Instant.now()));
      }
    }
  }

  private static void prepare(Workspace workspace, boolean rebuild) {
    try {
      if (rebuild) {
        Files.deleteIfExists(workspace.vectorFile());
      }
    } catch (IOException e) {
      throw new QueryException("cannot delete the old vectors: " + e.getMessage(), e);
    }
    VectorStore.open(workspace.vectorFile(), Embedder.MODEL, Embedder.DIMENSIONS).close();
  }

  private static Set<String> embedded(Workspace workspace) {
    if (!Files.isDirectory(workspace.indexFolder())) {
      return Set.of();
    }
    try (SearchIndex index = SearchIndex.open(workspace.indexFolder())) {
      Set<String> done = new TreeSet<>(index.embedded(Embedder.MODEL));
      UserThemes themes = UserThemes.of(workspace.userFolder());
      Labeller labeller = new ThemedLabeller(StatementLabeller.builtIn(), themes);
      done.retainAll(index.labelled(labeller.model()));
      return done;
    } catch (IndexException e) {
      // Of another format: it is made anew, from the store, when it is opened for writing.
      return Set.of();
    }
  }

  /** One run over the documents that lack vectors. */
  private final class Run {
    private final Workspace workspace;
    private final IndexState index;
    private int texts;
    private int made;

    Run(Workspace workspace, IndexState index) {
      this.workspace = workspace;
      this.index = index;
    }

    void embed(Set<String> hashes) {
      VectorStore vectors = index.vectors().orElseThrow();
      Instant lastCommit = Instant.now();
      progress.start(hashes.size());
      try (ModelEncoder encoder = ModelEncoder.open();
          VectorMaking making = new VectorMaking(encoder, vectors, jobs)) {
        for (String hash : hashes) {
          embed(hash, making);
          if (Duration.between(lastCommit, Instant.now()).compareTo(BETWEEN_COMMITS) > 0) {
            index.commit(index.catalogue().entries().values());
            lastCommit = Instant.now();
          }
        }
      } finally {
        progress.end();
      }
      index.commit(index.catalogue().entries().values());
    }

    private void embed(String hash, VectorMaking making) {
      List<String> texts = texts(hash);
      this.texts += texts.size();
      made += making.make(texts);
      index.putAgain(hash);
      progress.step(index.catalogue().fileOf(hash).map(file -> file.path()).orElse(hash));
    }

    private List<String> texts(String hash) {
      try {
        return workspace.documents().read(hash).map(Passages::of).orElse(List.of());
      } catch (CorpusException e) {
        return List.of();
      }
    }
  }
}
