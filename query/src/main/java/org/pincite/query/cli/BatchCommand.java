package org.pincite.query.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.store.AtomicFile;
import org.pincite.query.Options;
import org.pincite.query.Scope;
import org.pincite.query.app.Library;
import org.pincite.query.app.absence.Absence;
import org.pincite.query.app.absence.AbsenceRecorder;
import org.pincite.query.app.absence.AbsenceRecords;
import org.pincite.query.app.batch.BatchReport;
import org.pincite.query.app.batch.BatchRun;
import org.pincite.query.batch.BatchQuery;
import org.pincite.query.batch.QueryFile;
import org.pincite.query.batch.RowFormat;
import org.pincite.query.cli.console.Console;
import org.pincite.query.cli.console.ExitCode;
import org.pincite.query.cli.option.FoldersOption;
import org.pincite.query.cli.option.WholeNumber;
import org.pincite.query.cli.option.WorkspaceOption;
import org.pincite.query.question.QueryException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "batch",
    mixinStandardHelpOptions = true,
    description = "Answer a file of queries, by the thousand.",
    footer = {
      "",
      "Examples:",
      "  pincite batch queries.csv --out results.csv",
      "  pincite batch queries.jsonl --format jsonl --limit 100 > results.jsonl",
      "  pincite batch topics.txt --out pincite.run --limit 1000    TREC topics, a TREC run",
      "",
      "More: pincite help batch, pincite help absence, pincite help query"
    })
final class BatchCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "QUERIES",
      description = "CSV with the columns id and query, JSON lines, or TREC topics.")
  private Path queries = Path.of("");

  @Mixin private final WorkspaceOption workspace = new WorkspaceOption();

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "Write the results there, whole or not at all (default: standard output).")
  private @Nullable Path out;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "csv, jsonl or trec (default: by the ending of --out, else csv).")
  private @Nullable RowFormat format;

  @Mixin private final FoldersOption in = new FoldersOption();

  @Option(
      names = {"-n", "--limit"},
      paramLabel = "N",
      description = "At most N statements for each query (default: ${DEFAULT-VALUE}).",
      converter = WholeNumber.FromZero.class)
  private int limit = 10;

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      description = "relevance, date or position (default: relevance).")
  private Options.Sort sort = Options.Sort.RELEVANCE;

  @Option(
      names = "--sentence",
      description = "Each sentence must satisfy the query by itself, not only its paragraph.")
  private boolean sentence;

  BatchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<BatchQuery> asked = read();
    BatchReport report;
    try (Library library = Library.open(workspace.folder())) {
      if (out == null) {
        report = run(library, asked, console::raw);
      } else {
        List<BatchReport> reports = new ArrayList<>();
        AtomicFile.write(
            out, stream -> reports.add(run(library, asked, line -> write(stream, line))));
        report = reports.getFirst();
      }
      new AbsenceRecords(library.userFolder()).keep(report.absences());
    }
    tell(report, asked.size());
    return report.errors().isEmpty() ? ExitCode.DONE : ExitCode.AMISS;
  }

  private List<BatchQuery> read() {
    try {
      return QueryFile.read(Files.readAllBytes(queries));
    } catch (IOException e) {
      throw new QueryException("cannot read " + queries + ": " + e, e);
    } catch (QueryException e) {
      throw new QueryException(queries + ": " + e.getMessage(), e);
    }
  }

  private BatchReport run(Library library, List<BatchQuery> asked, Consumer<String> lines) {
    RowFormat written = written();
    lines.accept(written.header());
    Options options =
        Options.DEFAULT
            .page(0, limit)
            .sort(sort)
            .scope(sentence ? Scope.SENTENCE : Scope.PARAGRAPH);
    AbsenceRecorder recorder = new AbsenceRecorder(library, in.folders(), Version.number());
    return new BatchRun(
            library, options, in.folders(), recorder, row -> lines.accept(written.line(row)))
        .run(asked, console.progress("queries"));
  }

  private RowFormat written() {
    if (format != null) {
      return format;
    }
    return out == null ? RowFormat.CSV : RowFormat.of(out.toString()).orElse(RowFormat.CSV);
  }

  private static void write(OutputStream stream, String line) {
    try {
      stream.write(line.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void tell(BatchReport report, int asked) {
    report.errors().forEach(error -> console.tell("pincite: " + queries + ", " + error));
    long incomplete =
        report.absences().stream().filter(a -> a.answer() == Absence.Answer.INCOMPLETE).count();
    console.tell(
        asked
            + (asked == 1 ? " query: " : " queries: ")
            + report.found()
            + " found, "
            + (report.absences().size() - incomplete)
            + " absent, "
            + incomplete
            + " incomplete, "
            + report.errors().size()
            + " in error.");
    if (!report.absences().isEmpty()) {
      console.tell("Records of what was not found: pincite absence");
    }
  }
}
