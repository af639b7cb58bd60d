package org.pincite.query.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.pincite.corpus.Failure;
import org.pincite.query.app.ExtractRequest;
import org.pincite.query.app.Extracting;
import org.pincite.query.cli.console.Console;
import org.pincite.query.cli.console.ExitCode;
import org.pincite.query.cli.option.ReadingMixin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description = "Write the text and structure of files to a folder, without a workspace.",
    footer = {
      "",
      "Writes ID.json (the whole document) and ID.txt (its text: a blank line between paragraphs,",
      "printed numbers at their start, a form feed at each page's end) for ID.pdf and the like. Of files that",
      "share a name the first is ID, the next ID.docx, further ones ID.docx-2 and so on.",
      "",
      "Example:",
      "  pincite extract --out texts/ report.pdf response.pdf",
      "  pincite extract --out bare/ --no-tags report.pdf",
      "",
      "More: pincite help text, pincite help json"
    })
final class ExtractCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files to read.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "DIR",
      description = "Where to write; made if missing.")
  private Path out = Path.of(".");

  @Option(
      names = "--no-tags",
      description = "Ignore the structure that tagged PDFs carry; read them by their pages alone.")
  private boolean withoutTags;

  @Mixin private final ReadingMixin reading = new ReadingMixin();

  ExtractCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Map<Path, String> names = Extracting.names(files);
    Map<Path, Failure> failed;
    try (Extracting extracting =
        new Extracting(new ExtractRequest(out, reading.options(!withoutTags)))) {
      failed = extracting.extract(names, console.progress());
    }
    failed.forEach(
        (file, failure) -> console.tell("not read  " + file + "  (" + failure.reason() + ")"));
    names.forEach(
        (file, name) -> {
          if (!failed.containsKey(file) && !name.equals(Extracting.stem(file))) {
            console.tell(
                "renamed   "
                    + file
                    + "  (written as "
                    + name
                    + ".json and .txt, since another file has its name)");
          }
        });
    console.tell(names.size() - failed.size() + " of " + names.size() + " files written to " + out);
    return failed.isEmpty() ? ExitCode.DONE : ExitCode.NOTHING_FOUND;
  }
}
