package org.pincite.corpus.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pincite.corpus.CorpusException;
import org.pincite.corpus.Document;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The versions of documents that baskets and receipts cite: user data, which no rebuild touches, in
 * {@code user/versions}. Each has a folder named by its source's hash, with the document as it was
 * last cited, and a copy of the source's bytes where that was made.
 */
public final class KeptVersions {
  private static final String DOCUMENT = "document.json";
  private static final String VERSION = "version.json";
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final Path folder;

  KeptVersions(Path userFolder) {
    this.folder = userFolder.resolve("versions");
  }

  /**
   * Keeps a document in the place of an earlier one of the same source.
   *
   * @throws CorpusException if it cannot be written
   */
  public void keep(KeptVersion version, Document document) {
    Path own = folder(version.source().sha256());
    write(own.resolve(DOCUMENT), DocumentJson.write(document));
    write(own.resolve(VERSION), MAPPER.writeValueAsBytes(version));
  }

  /** What is there already is not written again: an export may cite a hundred documents. */
  private static void write(Path file, byte[] bytes) {
    try {
      if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
        return;
      }
    } catch (IOException e) {
      throw new CorpusException("cannot read " + file + ": " + e.getMessage(), e);
    }
    AtomicFile.write(file, bytes);
  }

  /**
   * {@return what is known of the version of that hash; empty if none is kept}
   *
   * @throws CorpusException if it cannot be read
   */
  public Optional<KeptVersion> find(String sha256) {
    Path file = folder(sha256).resolve(VERSION);
    try {
      return Optional.of(MAPPER.readValue(Files.readAllBytes(file), KeptVersion.class));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException | JacksonException e) {
      throw new CorpusException("cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  /**
   * {@return the hashes of all versions that are kept and begin with some digits, in their order}
   */
  public List<String> hashes(String begin) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> versions = Files.list(folder)) {
      List<String> hashes = new ArrayList<>();
      for (Path version : versions.sorted().toList()) {
        String name = version.getFileName().toString();
        if (name.startsWith(begin) && Files.exists(version.resolve(VERSION))) {
          hashes.add(name);
        }
      }
      return hashes;
    } catch (IOException e) {
      throw new CorpusException("cannot list " + folder + ": " + e.getMessage(), e);
    }
  }

  /**
   * {@return the document of that version; empty if it is not kept}
   *
   * @throws CorpusException if what is kept cannot be read
   */
  public Optional<Document> read(String sha256) {
    Path file = folder(sha256).resolve(DOCUMENT);
    try {
      return Optional.of(DocumentJson.read(Files.readAllBytes(file)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new CorpusException("cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  /** {@return the file that holds, or would hold, the bytes of a version's source} */
  public Path sourceFile(KeptVersion version) {
    return folder(version.source().sha256()).resolve("source" + version.ending());
  }

  private Path folder(String sha256) {
    return folder.resolve(sha256);
  }
}
