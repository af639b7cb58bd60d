package org.pincite.query.cli.theme;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pincite.query.cli.console.Console;
import org.pincite.query.cli.console.ExitCode;
import org.pincite.query.question.QueryException;
import org.pincite.query.theme.Theme;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "new",
    mixinStandardHelpOptions = true,
    description = "Write a theme file to fill in. A file that is there already is left alone.",
    footer = {
      "",
      "Examples:",
      "  pincite theme new housing                    writes housing.theme",
      "  pincite theme new housing --out ~/themes/h.theme",
      "",
      "More: pincite help themes"
    })
final class ThemeNewCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "NAME", description = "Lower-case letters, digits and hyphens.")
  private String name = "";

  @Option(names = "--out", paramLabel = "FILE", description = "Write there (default: NAME.theme).")
  private @Nullable Path out;

  ThemeNewCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Theme.checkName(name);
    Path file = out == null ? Path.of(name + ".theme") : out;
    try {
      Files.writeString(file, template(), StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw new QueryException(file + " is there already and was left as it is", e);
    } catch (IOException e) {
      throw new QueryException("cannot write " + file + ": " + e.getMessage(), e);
    }
    console.print("Wrote " + file + ". Fill it in, then: pincite theme test " + file);
    return ExitCode.DONE;
  }

  private String template() {
    return """
        # A theme: fields with their values; a value goes on in the lines that are indented.
        # The query is in the language of: pincite help query
        name: %s
        definition:
          What it is, in a sentence.
        in:
          What belongs to it.
        out:
          What looks like it and does not belong.
        query:
          %s
        example:
          A sentence on it; repeat the field for more.
        counterexample:
          A sentence that only looks like it; repeat the field for more.
        """
        .formatted(name, name.replace('-', ' '));
  }
}
