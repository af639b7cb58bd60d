package org.pincite.query.cli.theme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.pincite.query.app.Library;
import org.pincite.query.app.theme.UserThemes;
import org.pincite.query.cli.console.Console;
import org.pincite.query.cli.console.ExitCode;
import org.pincite.query.cli.option.WorkspaceOption;
import org.pincite.query.theme.Theme;
import org.pincite.query.theme.Themes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = "List the themes of a workspace: built in, and added.",
    footer = {"", "Example:", "  pincite theme list", "", "More: pincite help themes"})
final class ThemeListCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final WorkspaceOption workspace = new WorkspaceOption();

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  ThemeListCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<Theme> added;
    try (Library library = Library.open(workspace.folder())) {
      added = library.themes().all().stream().map(UserThemes.Added::theme).toList();
    }
    List<Theme> all = Stream.concat(Themes.builtIn().stream(), added.stream()).toList();
    if (json) {
      console.json(all.stream().map(ThemeListCommand::json).toList());
    } else {
      all.forEach(theme -> console.wrapped(theme.name() + ": " + theme.definition(), ""));
    }
    return ExitCode.DONE;
  }

  private static Map<String, Object> json(Theme theme) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", theme.name());
    json.put("builtIn", Themes.isBuiltIn(theme));
    json.put("definition", theme.definition());
    json.put("query", theme.question().text());
    json.put("examples", theme.examples());
    json.put("counterexamples", theme.counterexamples());
    return json;
  }
}
