package org.pincite.query.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.query.app.measure.ExtractionMeasuring;
import org.pincite.query.app.measure.ExtractionRequest;
import org.pincite.query.app.reading.Resources;
import org.pincite.query.eval.extraction.ParagraphBreak;
import org.pincite.query.eval.extraction.ScoredDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "extraction",
    mixinStandardHelpOptions = true,
    description = {
      "Extract the documents of a folder and score their text by gold paragraphs.",
      "For each ID.gold.json the files ID.pdf, ID.docx and ID.html beside or below it are read; with --text",
      "the ID.txt that another tool wrote is scored in the same way."
    },
    footer = {
      "",
      "Examples:",
      "  pincite eval extraction gold/ --per-file",
      "  pincite eval extraction gold/ --text pdftotext/",
      "  pincite eval extraction gold/ --text opendataloader/ --break line --json",
      "",
      "Columns and definitions: pincite help measures"
    })
final class EvalExtractionCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "DIR", description = "Gold and documents.")
  private Path folder = Path.of(".");

  @Option(
      names = "--format",
      split = ",",
      paramLabel = "FORMAT",
      description = "Only documents of these formats: pdf, docx, html (default: all).")
  private final List<String> formats = new ArrayList<>();

  @Option(
      names = "--only",
      paramLabel = "REGEX",
      description = "Only gold whose ID holds a match of this.")
  private Pattern only = Pattern.compile("");

  @Option(
      names = "--text",
      paramLabel = "DIR",
      description = "Score the ID.txt in this folder instead of extracting.")
  private @Nullable Path texts;

  @Option(
      names = "--break",
      paramLabel = "WHAT",
      description = "What separates paragraphs in those texts: blank or line (default: blank).")
  private ParagraphBreak paragraphs = ParagraphBreak.BLANK;

  @Option(
      names = "--no-tags",
      description = "Ignore the structure that tagged PDFs carry; read them by their pages alone.")
  private boolean withoutTags;

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      description = "Files read at the same time (default: one a core).")
  private int jobs = Resources.DEFAULT.jobs();

  @Option(names = "--per-file", description = "Print each document's scores too.")
  private boolean perFile;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  EvalExtractionCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<String> wanted = formats.isEmpty() ? ExtractionRequest.FORMATS : formats;
    ExtractionRequest request =
        new ExtractionRequest(
            folder, wanted, only, texts, paragraphs, !withoutTags, Math.max(1, jobs));
    List<ScoredDocument> scored = new ExtractionMeasuring(request, console.progress()).run();
    ExtractionTable table = new ExtractionTable(scored);
    if (json) {
      console.json(table.json(perFile));
    } else {
      table.print(console, perFile);
    }
    return ExitCode.DONE;
  }
}
