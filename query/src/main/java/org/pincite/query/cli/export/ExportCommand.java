package org.pincite.query.cli.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.store.AtomicFile;
import org.pincite.query.app.Coverage;
import org.pincite.query.app.Library;
import org.pincite.query.app.export.ExportFormat;
import org.pincite.query.app.export.Selection;
import org.pincite.query.app.receipt.ReceiptKeeper;
import org.pincite.query.cli.console.Console;
import org.pincite.query.cli.console.ExitCode;
import org.pincite.query.cli.console.Version;
import org.pincite.query.cli.option.StyleOption;
import org.pincite.query.cli.option.WorkspaceOption;
import org.pincite.query.export.ExportContext;
import org.pincite.query.question.QueryException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Write statements with their citations to a file.",
    footer = {
      "",
      "Examples:",
      "  pincite export --basket -o evidence.docx",
      "  pincite export --query '\"select committee\" AND staff*' -o found.csv",
      "  pincite export --survey --top 20 -o survey.xlsx",
      "  pincite search --json workforce | pincite export - --format markdown",
      "  pincite export --basket --submission commons --by \"Staff Association\" --title \"Ambulances\" \\",
      "      --summary summary.md --introduction about.md -o evidence.docx",
      "",
      "More: pincite help exports, pincite help submission, pincite help receipts"
    })
public final class ExportCommand implements Callable<Integer> {
  private static final String MARK = "\uFEFF";

  private final Console console;

  @Mixin private final SelectionOptions selection = new SelectionOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "See help exports (default: by the ending of --out).")
  private @Nullable String format;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "Write there, whole or not at all (default: standard output).")
  private @Nullable Path out;

  @Option(names = "--excel", description = "Begin CSV with the mark by which Excel knows UTF-8.")
  private boolean excel;

  @Mixin private final StyleOption style = new StyleOption();

  @Option(names = "--force", description = "Write over the file if it is there.")
  private boolean force;

  @Mixin private final WorkspaceOption workspace = new WorkspaceOption();

  @ArgGroup(exclusive = false, heading = "%nA submission to a committee:%n")
  private @Nullable SubmissionOptions submission;

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Optional<ExportFormat> written = submission == null ? Optional.of(format()) : Optional.empty();
    if (out != null && !force && Files.exists(out)) {
      throw new QueryException(out + " is there already and was left as it is; or say --force");
    }
    try (Library library = Library.open(workspace.folder(), style.name())) {
      Selection chosen = selection.from(library);
      chosen.missing().forEach(sentence -> console.tell("pincite: left out: " + sentence));
      if (submission != null && submission.hasBody() || !chosen.rows().isEmpty()) {
        boolean sound = write(library, written, chosen);
        return sound && chosen.missing().isEmpty() ? ExitCode.DONE : ExitCode.AMISS;
      }
    }
    console.tell("There is nothing to export, and nothing was written.");
    return ExitCode.NOTHING_FOUND;
  }

  private boolean write(Library library, Optional<ExportFormat> written, Selection chosen) {
    ReceiptKeeper receipts = new ReceiptKeeper(library, selection.folders());
    ExportContext context = context(chosen, library.style().name());
    if (submission != null) {
      return new SubmissionExport(console, library, receipts)
          .write(submission, chosen, context, out);
    }
    write(written.orElseThrow(), chosen, context, receipts);
    return true;
  }

  private ExportFormat format() {
    if (format != null) {
      String name = format;
      return ExportFormat.of(name)
          .orElseThrow(() -> new QueryException("there is no format '" + name + "'; " + formats()));
    }
    return Optional.ofNullable(out)
        .flatMap(file -> ExportFormat.ofFile(file.toString()))
        .orElseThrow(() -> new QueryException("say which format with --format: " + formats()));
  }

  private static String formats() {
    return Arrays.stream(ExportFormat.values())
        .map(ExportFormat::slug)
        .collect(Collectors.joining(", ", "it is one of ", ""));
  }

  private void write(
      ExportFormat written, Selection chosen, ExportContext context, ReceiptKeeper receipts) {
    AtomicFile.Content content = content(written, chosen, context);
    if (out != null) {
      AtomicFile.write(out, content);
      receipts
          .keep(out, written.slug(), chosen.rows(), context)
          .forEach(problem -> console.tell("note: " + problem));
      console.tell(counted(chosen.rows().size()) + " in " + out + ", receipt beside it");
      return;
    }
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      content.writeTo(bytes);
      console.raw(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private AtomicFile.Content content(
      ExportFormat written, Selection chosen, ExportContext context) {
    boolean marked = excel && written == ExportFormat.CSV;
    return stream -> {
      stream.write(marked ? MARK.getBytes(StandardCharsets.UTF_8) : new byte[0]);
      written.exporter().write(chosen.rows(), context, stream);
    };
  }

  private static ExportContext context(Selection chosen, String style) {
    Coverage coverage = chosen.coverage();
    return new ExportContext(
        chosen.title(),
        chosen.question(),
        chosen.settings(),
        style,
        Version.number(),
        Instant.now().truncatedTo(ChronoUnit.SECONDS),
        coverage == null ? List.of() : coverage.sentences());
  }

  private static String counted(int statements) {
    return statements + (statements == 1 ? " statement" : " statements");
  }
}
