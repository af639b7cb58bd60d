package org.pincite.corpus.store;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pincite.corpus.CorpusException;
import org.pincite.corpus.correction.Corrections;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps catalogues, one file a generation. Which one is in force the index's last commit says, so
 * that both change in one step.
 */
public final class CatalogueFiles {
  private static final Pattern NAME = Pattern.compile("catalogue-(\\d{1,18})\\.json");
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  private final Path folder;

  CatalogueFiles(Path folder) {
    this.folder = folder;
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record Stored(
      long generation, List<CatalogueEntry> files, SortedMap<String, Corrections> imported) {
    Stored {
      // Catalogues written before sheets could be imported have none.
      imported = imported == null ? new TreeMap<>() : imported;
    }
  }

  /** Writes a catalogue; it is in force once the index's commit names its generation. */
  public void write(Catalogue catalogue) {
    Stored stored =
        new Stored(
            catalogue.generation(),
            List.copyOf(catalogue.entries().values()),
            catalogue.imported());
    AtomicFile.write(file(catalogue.generation()), MAPPER.writeValueAsBytes(stored));
  }

  /**
   * {@return the catalogue of that generation; the empty one for 0}
   *
   * @throws CorpusException if it is missing or cannot be read
   */
  public Catalogue read(long generation) {
    if (generation == 0) {
      return Catalogue.EMPTY;
    }
    try {
      Stored stored = MAPPER.readValue(Files.readAllBytes(file(generation)), Stored.class);
      return new Catalogue(
              stored.generation() - 1, Catalogue.EMPTY.entries(), Catalogue.EMPTY.imported())
          .next(stored.files(), stored.imported());
    } catch (IOException | JacksonException e) {
      throw new CorpusException(
          "the catalogue " + file(generation) + " cannot be read: " + e.getMessage(), e);
    }
  }

  /** {@return the newest generation that lies there, 0 if none does} */
  public long newest() {
    return generations().stream().mapToLong(Long::longValue).max().orElse(0);
  }

  /** Removes all generations but one. */
  public void retain(long generation) {
    for (long other : generations()) {
      if (other != generation) {
        try {
          Files.deleteIfExists(file(other));
        } catch (IOException e) {
          throw new CorpusException("cannot delete " + file(other) + ": " + e.getMessage(), e);
        }
      }
    }
  }

  private List<Long> generations() {
    List<Long> found = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Matcher name = NAME.matcher(file.getFileName().toString());
          if (name.matches()) {
            found.add(Long.parseLong(name.group(1)));
          }
        }
      } catch (IOException e) {
        throw new CorpusException("cannot list " + folder + ": " + e.getMessage(), e);
      }
    }
    return found;
  }

  private Path file(long generation) {
    return folder.resolve("catalogue-" + generation + ".json");
  }
}
