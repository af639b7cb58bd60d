package org.pincite.query.cli.receipt;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.pincite.corpus.store.Workspace;
import org.pincite.query.app.Library;
import org.pincite.query.app.receipt.ReceiptVerifier;
import org.pincite.query.app.receipt.Verification;
import org.pincite.query.cli.console.Console;
import org.pincite.query.cli.console.ExitCode;
import org.pincite.query.cli.option.ReadingMixin;
import org.pincite.query.cli.option.WorkspaceOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Prove that every quote of an export still stands in its source, by its receipt.",
      "Each source file is hashed again; where the extractor has changed it is read again, and quotes",
      "are found by their words and what stands around them."
    },
    footer = {
      "",
      "Examples:",
      "  pincite verify evidence.docx.receipt.json",
      "  pincite verify --files ~/sources found.csv.receipt.json    sources given to you by others",
      "",
      "More: pincite help receipts"
    })
public final class VerifyCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "RECEIPT", description = "Files of receipts.")
  private List<Path> receipts = new ArrayList<>();

  @Option(
      names = "--files",
      paramLabel = "DIR",
      description = "Look for sources in this folder as well, and before others; may be repeated.")
  private final List<Path> files = new ArrayList<>();

  @Option(
      names = "--extract",
      description = "Extract every source again, also where the workspace holds its present text.")
  private boolean extract;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Mixin private final WorkspaceOption workspace = new WorkspaceOption();
  @Mixin private final ReadingMixin reading = new ReadingMixin();

  VerifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<Verification> all = new ArrayList<>();
    Path folder = workspace.folder();
    // With the sources at hand, a receipt can be proved without the workspace it came from.
    boolean alone = !files.isEmpty() && !Workspace.exists(folder);
    try (Library library = alone ? null : Library.open(folder);
        ReceiptVerifier verifier =
            new ReceiptVerifier(library, files, reading.options(true), extract)) {
      for (Path receipt : receipts) {
        all.add(verifier.verify(receipt, console.progress()));
      }
    }
    if (json) {
      console.json(all);
    } else {
      all.forEach(new VerificationPrinter(console)::print);
    }
    return all.stream().allMatch(Verification::isSound) ? ExitCode.DONE : ExitCode.AMISS;
  }
}
