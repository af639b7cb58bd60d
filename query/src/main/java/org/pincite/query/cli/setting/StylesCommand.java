package org.pincite.query.cli.setting;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.pincite.query.cite.style.CitationStyles;
import org.pincite.query.cli.console.Console;
import org.pincite.query.cli.console.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "styles",
    mixinStandardHelpOptions = true,
    description = "List the styles of citation: those with rules of our own, then all public ones.",
    footer = {
      "",
      "Examples:",
      "  pincite styles chicago     those with chicago in their name",
      "  pincite styles             all, some thousands",
      "",
      "More: pincite help citations"
    })
public final class StylesCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "0..1", paramLabel = "WORD", description = "Only names that contain it.")
  private String word = "";

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  StylesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    String wanted = word.toLowerCase(Locale.ROOT);
    List<String> names =
        CitationStyles.all().stream().filter(name -> name.contains(wanted)).toList();
    if (json) {
      console.json(names);
    } else {
      names.forEach(console::print);
    }
    return names.isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.DONE;
  }
}
