package org.pincite.query.app.theme;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Document;
import org.pincite.corpus.store.CatalogueFiles;
import org.pincite.corpus.store.VectorStore;
import org.pincite.corpus.store.Workspace;
import org.pincite.ingest.embedding.Embedder;
import org.pincite.query.app.embedding.ModelEncoder;
import org.pincite.query.label.SentenceWords;
import org.pincite.query.question.QueryException;
import org.pincite.query.theme.Theme;
import org.pincite.query.theme.learn.Sample;
import org.pincite.query.theme.learn.SentenceQuery;

/** Makes the samples that a theme is learnt from. */
public final class ThemeSamples {
  /** So many sentences show what documents speak of otherwise. */
  private static final int OF_DOCUMENTS = 800;

  /** Characters of a scrap that is no sentence. */
  private static final int SHORT = 25;

  private ThemeSamples() {}

  /**
   * {@return the examples and counterexamples of a theme, and sentences that do not satisfy its
   * query and are most likely about other things: of our own writing, and of the documents}
   *
   * @param workspace from whose documents sentences are taken, evenly spread, as far as they have
   *     vectors; null for none
   * @throws QueryException if this machine cannot run the model, or the query is about more than
   *     the words of a sentence
   */
  public static List<Sample> of(Theme theme, @Nullable Path workspace) {
    List<Sample> samples = new ArrayList<>();
    if (workspace != null && Workspace.exists(workspace)) {
      samples.addAll(fromDocuments(theme, workspace));
    }
    try (ModelEncoder encoder = ModelEncoder.open()) {
      for (String example : theme.examples()) {
        samples.add(sample(encoder, theme, example, Sample.Role.EXAMPLE));
      }
      for (String example : theme.counterexamples()) {
        samples.add(sample(encoder, theme, example, Sample.Role.COUNTEREXAMPLE));
      }
      for (String sentence : background()) {
        if (!satisfies(theme, sentence)) {
          samples.add(sample(encoder, theme, sentence, Sample.Role.BACKGROUND));
        }
      }
    }
    return samples;
  }

  private static List<Sample> fromDocuments(Theme theme, Path folder) {
    List<Sample> samples = new ArrayList<>();
    try (Workspace workspace = Workspace.openForReading(folder)) {
      if (!Files.exists(workspace.vectorFile())) {
        return samples;
      }
      List<String> sentences = new ArrayList<>();
      CatalogueFiles catalogues = workspace.catalogues();
      for (String hash : new TreeSet<>(catalogues.read(catalogues.newest()).documents())) {
        workspace.documents().read(hash).map(ThemeSamples::sentences).ifPresent(sentences::addAll);
      }
      int step = Math.max(1, sentences.size() / OF_DOCUMENTS);
      try (VectorStore vectors =
          VectorStore.open(workspace.vectorFile(), Embedder.MODEL, Embedder.DIMENSIONS)) {
        for (int i = 0; i < sentences.size(); i += step) {
          byte[] vector = vectors.find(sentences.get(i));
          if (vector != null && !satisfies(theme, sentences.get(i))) {
            samples.add(new Sample(sentences.get(i), vector, false, Sample.Role.BACKGROUND));
          }
        }
      }
    }
    return samples;
  }

  private static List<String> sentences(Document document) {
    return document.blocks().stream()
        .filter(block -> BlockKind.PROSE.contains(block.kind()))
        .flatMap(block -> block.sentences().stream())
        .map(document::quote)
        .filter(sentence -> sentence.length() > SHORT)
        .toList();
  }

  private static Sample sample(
      ModelEncoder encoder, Theme theme, String sentence, Sample.Role role) {
    return new Sample(sentence, encoder.passage(sentence), satisfies(theme, sentence), role);
  }

  /** {@return whether a sentence satisfies a theme's query by itself} */
  static boolean satisfies(Theme theme, String sentence) {
    SentenceWords words = new SentenceWords(sentence);
    return SentenceQuery.of(theme.question().root()).map(words::satisfies).orElse(true);
  }

  private static List<String> background() {
    String name = "background.txt";
    try (InputStream in = Theme.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new FileNotFoundException(name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new QueryException("the sentences about other things are missing: " + name, e);
    }
  }
}
