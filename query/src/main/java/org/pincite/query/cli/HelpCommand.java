package org.pincite.query.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.store.DocumentSchema;
import org.pincite.query.cli.console.Console;
import org.pincite.query.cli.console.ExitCode;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "help",
    description = "Explain a topic or a command.",
    footer = {"", "Examples:", "  pincite help            list topics", "  pincite help query"})
final class HelpCommand implements Callable<Integer> {
  /** No text that is kept, but made from the types that are stored. */
  private static final String SCHEMA = "schema";

  private final Console console;

  @Parameters(arity = "0..1", paramLabel = "TOPIC", description = "A topic or a command.")
  private @Nullable String topic;

  @Spec private @Nullable CommandSpec spec;

  HelpCommand(Console console) {
    this.console = console;
  }

  private void list(String name, String title) {
    console.print("  " + String.format("%-12s", name) + title);
  }

  @Override
  public Integer call() {
    CommandLine parent = spec == null ? null : spec.commandLine().getParent();
    if (topic == null) {
      if (parent != null) {
        console.print(parent.getUsageMessage());
      }
      console.print("Topics (pincite help TOPIC):");
      HelpTopics.all().forEach(this::list);
      list(SCHEMA, "the JSON Schema of documents that extract writes");
      return ExitCode.DONE;
    }
    if (topic.equals(SCHEMA)) {
      console.print(DocumentSchema.json());
      return ExitCode.DONE;
    }
    String text = HelpTopics.text(topic);
    CommandLine command = parent == null ? null : parent.getSubcommands().get(topic);
    if (text != null) {
      console.print(text.stripTrailing());
    }
    if (text != null && command != null) {
      console.print("");
    }
    if (command != null) {
      console.print(command.getUsageMessage());
    }
    if (text != null || command != null) {
      return ExitCode.DONE;
    }
    console.tell(
        "pincite: there is no topic or command '"
            + topic
            + "'; topics are "
            + String.join(", ", HelpTopics.all().keySet()));
    return CommandLine.ExitCode.USAGE;
  }
}
