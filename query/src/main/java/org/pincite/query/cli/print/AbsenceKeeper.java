package org.pincite.query.cli.print;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.store.AtomicFile;
import org.pincite.query.Options;
import org.pincite.query.app.Library;
import org.pincite.query.app.absence.Absence;
import org.pincite.query.app.absence.AbsenceRecorder;
import org.pincite.query.app.absence.AbsenceRecords;
import org.pincite.query.cli.console.Console;
import org.pincite.query.question.Question;

/**
 * Keeps the record of a search that found nothing, or tells how to.
 *
 * @param folders to which the search was limited; none if it was not
 * @param version of this program
 */
public record AbsenceKeeper(Console console, Library library, List<Path> folders, String version) {
  /**
   * Writes the record, keeps a copy among the user's data and tells its name.
   *
   * @param file to write to; null where no record is wanted
   */
  public void keep(Question question, Options options, @Nullable Path file) {
    if (file == null) {
      console.tell("To keep a record of this that can be cited: pincite search --record FILE ...");
      return;
    }
    Absence absence =
        new AbsenceRecorder(library, folders, version)
            .record(null, question, options.scope(), Instant.now());
    AtomicFile.write(file, (AbsenceRecords.line(absence) + "\n").getBytes(StandardCharsets.UTF_8));
    new AbsenceRecords(library.userFolder()).keep(List.of(absence));
    console.tell("Recorded in " + file + ", and as: pincite absence " + absence.id());
  }
}
