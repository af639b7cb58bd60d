package org.pincite.query.app.absence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.pincite.corpus.CorpusException;
import org.pincite.corpus.store.AtomicFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The records of questions that found nothing: user data, which no rebuild touches. Each run that
 * made some has a file of its own, with a record a line, named by the first of them.
 */
public final class AbsenceRecords {
  private static final String ENDING = ".jsonl";
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  private final Path folder;

  /**
   * @param userFolder of the workspace
   */
  public AbsenceRecords(Path userFolder) {
    this.folder = userFolder.resolve("absences");
  }

  /**
   * Keeps the records of one run; does nothing where there are none.
   *
   * @throws CorpusException if they cannot be written
   */
  public void keep(List<Absence> records) {
    if (!records.isEmpty()) {
      AtomicFile.write(
          folder.resolve(records.getFirst().id() + ENDING),
          out -> {
            for (Absence record : records) {
              out.write((line(record) + "\n").getBytes(StandardCharsets.UTF_8));
            }
          });
    }
  }

  /**
   * {@return all records that are kept, the oldest first}
   *
   * @throws CorpusException if a file of them cannot be read
   */
  public List<Absence> all() {
    List<Absence> all = new ArrayList<>();
    for (Path file : files()) {
      try (Stream<String> lines = Files.lines(file)) {
        lines
            .filter(line -> !line.isBlank())
            .forEach(line -> all.add(MAPPER.readValue(line, Absence.class)));
      } catch (IOException | UncheckedIOException | JacksonException e) {
        throw new CorpusException(
            "the records of absence in " + file + " cannot be read: " + e.getMessage(), e);
      }
    }
    return all;
  }

  private List<Path> files() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    } catch (IOException e) {
      throw new CorpusException("cannot list " + folder + ": " + e.getMessage(), e);
    }
  }

  /** {@return a record as one line of JSON} */
  public static String line(Absence record) {
    return MAPPER.writeValueAsString(record);
  }
}
