package org.pincite.corpus.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pincite.corpus.CorpusException;
import org.pincite.corpus.correction.Corrections;
import org.pincite.corpus.correction.CorrectionsJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the user's sheets said of documents: user data, which no rebuild touches, in {@code
 * user/metadata.json}. It is kept for documents that are not in the workspace now, in case they
 * come back.
 */
public final class ImportedMetadata {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
  private static final int FORMAT = 1;

  private final Path file;

  ImportedMetadata(Path userFolder) {
    this.file = userFolder.resolve("metadata.json");
  }

  /**
   * {@return corrections by the hash of the source they are about}
   *
   * @throws CorpusException if what is stored cannot be read
   */
  public SortedMap<String, Corrections> read() {
    SortedMap<String, Corrections> imported = new TreeMap<>();
    if (!Files.exists(file)) {
      return imported;
    }
    try {
      JsonNode root = MAPPER.readTree(Files.readAllBytes(file));
      if (root.path("format").asInt(0) != FORMAT) {
        throw new CorpusException("it does not have format " + FORMAT);
      }
      for (Map.Entry<String, JsonNode> entry : root.path("documents").properties()) {
        imported.put(entry.getKey(), CorrectionsJson.read(entry.getValue()));
      }
      return imported;
    } catch (IOException | JacksonException | CorpusException e) {
      throw new CorpusException(
          "the imported metadata in " + file + " cannot be read: " + e.getMessage(), e);
    }
  }

  /** Keeps corrections in the place of all that was kept before. */
  public void write(SortedMap<String, Corrections> imported) {
    Map<String, Object> documents = new LinkedHashMap<>();
    imported.forEach(
        (hash, corrections) -> {
          if (!corrections.isEmpty()) {
            documents.put(hash, CorrectionsJson.write(corrections));
          }
        });
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("format", FORMAT);
    root.put("documents", documents);
    AtomicFile.write(file, MAPPER.writeValueAsBytes(root));
  }
}
