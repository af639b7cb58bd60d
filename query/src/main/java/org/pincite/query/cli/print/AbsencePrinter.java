package org.pincite.query.cli.print;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pincite.query.app.Coverage;
import org.pincite.query.app.absence.Absence;
import org.pincite.query.app.absence.AbsenceRecorder;
import org.pincite.query.app.absence.Unsearched;
import org.pincite.query.cli.console.Console;

/** Prints records of absence for people. */
public final class AbsencePrinter {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm:ss 'UTC'", Locale.UK)
          .withZone(ZoneOffset.UTC);

  private final Console console;

  public AbsencePrinter(Console console) {
    this.console = console;
  }

  /** Prints a record as a line of a list. */
  public void printLine(Absence record) {
    console.print(
        record.id()
            + "  "
            + String.format(Locale.ROOT, "%-10s", answer(record))
            + "  "
            + (record.queryId() == null ? "" : record.queryId() + ": ")
            + record.query());
  }

  /** Prints a record whole: one sentence to cite, and what it rests on. */
  public void print(Absence record) {
    console.wrapped(sentence(record), "");
    console.print("");
    console.print("record     " + record.id());
    console.print("query      " + record.query());
    console.print("read as    " + record.meaning() + ", in one " + record.scope());
    record.folders().forEach(folder -> console.print("in         " + folder));
    console.print("index      " + record.index());
    Unsearched unsearched = record.notSearched();
    for (Unsearched.File file : unsearched.failed()) {
      console.print("not read   " + file.file() + ": " + file.reason());
    }
    for (Unsearched.Pages pages : unsearched.unread()) {
      console.print(
          "not read   "
              + pages.file()
              + ", PDF page "
              + Coverage.ranges(pages.pages())
              + ": no text");
    }
    unsearched.recognised().forEach(pages -> console.print("not sure   " + recognised(pages)));
  }

  /**
   * Prints whether a record is as it was made, and whether it tells of the index as it is.
   *
   * @param fingerprint of the index now
   */
  public void printStanding(Absence record, String fingerprint) {
    console.print("");
    console.print(
        AbsenceRecorder.isUnchanged(record)
            ? "The record is as it was made."
            : "The record is NOT as it was made: its words do not fit its id.");
    console.print(
        record.index().equals(fingerprint)
            ? "The index holds what it held then."
            : "The index has changed since.");
  }

  private static String sentence(Absence record) {
    String searched = AnswerPrinter.counted(record.documents(), "document");
    String basis =
        "by Pincite "
            + record.pincite()
            + " on "
            + TIME.format(Instant.parse(record.at()))
            + " (index "
            + record.index().substring(0, 12)
            + ")";
    return switch (record.answer()) {
      case ABSENT ->
          "Absent: nothing that satisfies “"
              + record.query()
              + "” stands in the "
              + searched
              + " searched "
              + basis
              + "; all that could hold it was read.";
      case INCOMPLETE ->
          "Incomplete: nothing that satisfies “"
              + record.query()
              + "” was found in the "
              + searched
              + " searched "
              + basis
              + ", but "
              + unread(record.notSearched())
              + " that could hold it could not be read.";
    };
  }

  private static String unread(Unsearched unsearched) {
    List<String> parts = new ArrayList<>();
    int files = unsearched.failed().size();
    if (files > 0) {
      parts.add(AnswerPrinter.counted(files, "file"));
    }
    int pages = unsearched.unread().stream().mapToInt(u -> u.pages().size()).sum();
    if (pages > 0) {
      parts.add(AnswerPrinter.counted(pages, "page"));
    }
    return String.join(" and ", parts);
  }

  private static String recognised(Unsearched.Pages pages) {
    return pages.file()
        + ", PDF page "
        + Coverage.ranges(pages.pages())
        + ": recognised in pictures by "
        + pages.engine()
        + (pages.confidence() == null ? "" : ", confidence " + pages.confidence() + " or more");
  }

  private static String answer(Absence record) {
    return record.answer().name().toLowerCase(Locale.ROOT);
  }
}
