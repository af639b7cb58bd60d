package org.pincite.query.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.store.CatalogueEntry;
import org.pincite.query.app.Library;
import org.pincite.query.app.MetadataImport;
import org.pincite.query.app.library.LibraryImport;
import org.pincite.query.app.library.LibraryReport;
import org.pincite.query.cite.library.LibraryFormat;
import org.pincite.query.cli.console.Console;
import org.pincite.query.question.QueryException;
import org.pincite.query.sheet.Edit;
import org.pincite.query.sheet.MetadataSheet;
import org.pincite.query.sheet.SheetRow;
import picocli.CommandLine.Option;

/** Metadata to a sheet and back. */
final class SheetOptions {
  @Option(
      names = "--metadata-csv",
      paramLabel = "FILE",
      description = "Write the metadata of the documents as CSV, one row each; - prints it.")
  private @Nullable String out;

  @Option(names = "--excel", description = "Begin the CSV with the mark that Excel needs.")
  private boolean excel;

  @Option(
      names = "--import-metadata",
      paramLabel = "FILE",
      description = {
        "Take over the changed cells of a CSV that --metadata-csv wrote, or what a reference manager's",
        "library says: BibTeX (.bib), RIS (.ris) or CSL-JSON (.json)."
      })
  private @Nullable Path in;

  @Option(
      names = "--replace",
      description = "With a library: believe it over what documents state of themselves.")
  private boolean replace;

  boolean isExport() {
    return out != null;
  }

  boolean isImport() {
    return in != null;
  }

  /** Writes the documents of some files, each once. */
  void export(List<CatalogueEntry> files, Library library, Console console) {
    List<SheetRow> rows = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (CatalogueEntry entry : files) {
      String hash = entry.documentHash();
      if (hash != null && seen.add(hash)) {
        rows.add(new SheetRow(hash, entry.path(), library.metadata(entry), library.needs(entry)));
      }
    }
    String text = (excel ? "\uFEFF" : "") + MetadataSheet.write(rows);
    if (out == null || out.equals("-")) {
      console.raw(text);
    } else {
      write(Path.of(out), text);
      console.tell(rows.size() + (rows.size() == 1 ? " document" : " documents") + " in " + out);
    }
  }

  /** A sheet that lies there may hold someone's work. */
  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw new QueryException(file + " exists and is left as it is; name another file", e);
    } catch (IOException e) {
      throw new QueryException("cannot write " + file + ": " + e, e);
    }
  }

  void importInto(Path workspace, Console console) {
    if (in == null) {
      return;
    }
    Optional<LibraryFormat> format = LibraryFormat.ofFile(in.toString());
    if (format.isPresent()) {
      LibraryReport report = LibraryImport.run(workspace, in, format.get(), replace);
      print(report.edits(), workspace, console, "No document lacks what the library says.");
      report.kept().forEach(sentence -> console.tell("kept: " + sentence));
      report.unmatched().forEach(sentence -> console.tell("left out: " + sentence));
      console.print(report.matched() + " of " + report.items() + " items fit a document.");
    } else {
      print(
          MetadataImport.run(workspace, in),
          workspace,
          console,
          "Nothing was changed in the sheet.");
    }
  }

  private static void print(List<Edit> edits, Path workspace, Console console, String none) {
    Map<String, List<String>> changed = new LinkedHashMap<>();
    for (Edit edit : edits) {
      changed.computeIfAbsent(edit.sha256(), h -> new ArrayList<>()).add(edit.field().slug());
    }
    try (Library library = Library.open(workspace)) {
      changed.forEach(
          (hash, fields) ->
              console.print(
                  "corrected "
                      + library.versions().pathOf(hash)
                      + "  ("
                      + String.join(", ", fields)
                      + ")"));
    }
    console.print(
        changed.isEmpty()
            ? none
            : changed.size() + (changed.size() == 1 ? " document" : " documents") + " corrected.");
  }
}
