package org.pincite.query.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Block;
import org.pincite.corpus.Document;
import org.pincite.corpus.Span;
import org.pincite.corpus.statement.StatementId;
import org.pincite.query.app.Library;
import org.pincite.query.app.Statement;
import org.pincite.query.cli.console.Console;
import org.pincite.query.cli.console.ExitCode;
import org.pincite.query.cli.option.WorkspaceOption;
import org.pincite.query.cli.print.StatementPrinter;
import org.pincite.query.cli.print.WorkPrinter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = "Show a statement in its surroundings, with all that is known of its place.",
    footer = {
      "",
      "Examples:",
      "  pincite show 3f6bd5ad-212-k7m2q9xw4t",
      "  pincite show 3f6bd5ad-212-k7m2q9xw4t --image proof.png   draw its page with the words marked",
      "",
      "More: pincite help ids, pincite help text"
    })
final class ShowCommand implements Callable<Integer> {
  static final String RELOCATED =
      "this id was given to a sentence that is now cut in another way; the same letters and figures were"
          + " found and are shown";

  private final Console console;

  @Parameters(paramLabel = "ID", description = "The id of a statement.")
  private String id = "";

  @Mixin private final WorkspaceOption workspace = new WorkspaceOption();

  @Option(
      names = "--image",
      paramLabel = "FILE",
      description = "Draw the page as a PNG file with the words marked; a second page is FILE-2.")
  private @Nullable Path image;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  ShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    StatementId wanted = StatementId.parse(id);
    try (Library library = Library.open(workspace.folder())) {
      Optional<Statement> found = library.statement(wanted);
      if (found.isEmpty()) {
        console.tell("pincite: " + Library.notFound(wanted));
        return ExitCode.NOTHING_FOUND;
      }
      Statement statement = found.get();
      if (json) {
        Map<String, Object> row = new LinkedHashMap<>(StatementPrinter.json(statement));
        row.put("relocated", statement.relocated());
        row.put("paragraphText", statement.document().quote(statement.block().span()));
        console.json(row);
      } else {
        print(statement, library.filesOf(statement));
      }
      if (image != null) {
        for (Path file : library.drawPages(statement, image)) {
          console.tell("drawn: " + file);
        }
      }
      return ExitCode.DONE;
    }
  }

  private void print(Statement statement, List<String> files) {
    Document document = statement.document();
    Block block = statement.block();
    int index = document.blockAt(statement.span().start());
    document
        .headingAbove(index)
        .ifPresent(heading -> console.wrapped(document.quote(heading.span()), "  "));
    if (index > 0 && document.blocks().get(index - 1).kind().isBody()) {
      neighbour(document, document.blocks().get(index - 1));
    }
    String number = block.number() == null ? "" : block.number() + "  ";
    Span span = statement.span();
    int end = Math.max(span.end(), block.span().end());
    console.print("");
    console.wrapped(
        number
            + document.text().substring(block.span().start(), span.start())
            + "»"
            + statement.quote()
            + "«"
            + document.text().substring(span.end(), end),
        "  ");
    if (index + 1 < document.blocks().size() && document.blocks().get(index + 1).kind().isBody()) {
      neighbour(document, document.blocks().get(index + 1));
    }
    console.print("");
    facts(statement, files);
  }

  private void neighbour(Document document, Block block) {
    String text = document.quote(block.span());
    String number = block.number() == null ? "" : block.number() + "  ";
    console.print("");
    console.wrapped(number + (text.length() > 300 ? text.substring(0, 299) + "…" : text), "  ");
  }

  private void facts(Statement statement, List<String> files) {
    console.print("citation  " + statement.citation().text());
    if (!statement.citation().gaps().isEmpty()) {
      console.print("not shown " + String.join("; ", statement.citation().gaps()));
    }
    console.print("place     " + StatementPrinter.place(statement));
    statement.work().ifPresent(work -> WorkPrinter.facts(work).forEach(console::print));
    console.print(
        "offsets   " + statement.span().start() + " to " + statement.span().end() + " of the text");
    statement
        .printed()
        .ifPresent(printed -> console.print("printed   " + printed.replace("\n", "⏎")));
    files.forEach(file -> console.print("file      " + file));
    console.print("sha256    " + statement.document().source().sha256());
    console.print("id        " + statement.id());
    if (statement.relocated()) {
      console.print("note      " + RELOCATED);
    }
  }
}
