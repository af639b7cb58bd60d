package org.pincite.query.app.setting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.pincite.corpus.store.AtomicFile;
import org.pincite.query.cite.style.CitationStyles;
import org.pincite.query.question.QueryException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What holds in a workspace unless a command says otherwise: user data, in {@code
 * user/settings.json}.
 *
 * @param style name of the style of citation
 */
public record Settings(String style) {
  /** What holds where nothing was set. */
  public static final Settings DEFAULT = new Settings(CitationStyles.DEFAULT);

  private static final int FORMAT = 1;

  /**
   * {@return the settings of a workspace}
   *
   * @param userFolder of the workspace
   * @throws QueryException if what is stored cannot be read
   */
  public static Settings read(Path userFolder) {
    Path file = file(userFolder);
    if (!Files.exists(file)) {
      return DEFAULT;
    }
    try {
      JsonNode root = JsonMapper.shared().readTree(Files.readAllBytes(file));
      if (root.path("format").asInt(0) != FORMAT) {
        throw new QueryException("the settings in " + file + " do not have format " + FORMAT);
      }
      return new Settings(root.path("style").asString(CitationStyles.DEFAULT));
    } catch (IOException | JacksonException e) {
      throw new QueryException("the settings in " + file + " cannot be read: " + e.getMessage(), e);
    }
  }

  /** Keeps these settings in a workspace, in the place of all before. */
  public void write(Path userFolder) {
    JsonMapper mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    AtomicFile.write(
        file(userFolder),
        mapper.writeValueAsBytes(new TreeMap<>(Map.of("format", FORMAT, "style", style))));
  }

  private static Path file(Path userFolder) {
    return userFolder.resolve("settings.json");
  }
}
