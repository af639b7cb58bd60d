package org.pincite.query.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.pincite.corpus.Metadata;
import org.pincite.corpus.MetadataField;
import org.pincite.corpus.store.CatalogueEntry;
import org.pincite.corpus.store.Summary;
import org.pincite.query.app.Coverage;
import org.pincite.query.app.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "documents",
    mixinStandardHelpOptions = true,
    description = "List the documents of the workspace, and what could not be read.",
    footer = {
      "",
      "Examples:",
      "  pincite documents            titles, sizes, files",
      "  pincite documents --failed   files that could not be read, and why",
      "  pincite documents --unread   pages without text, such as scans",
      "  pincite documents --metadata what each document says of itself, and where that was read",
      "",
      "More: pincite help coverage, pincite help formats"
    })
final class DocumentsCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final WorkspaceOption workspace = new WorkspaceOption();

  @Option(names = "--failed", description = "Only files that could not be read, with the reason.")
  private boolean failed;

  @Option(names = "--unread", description = "Only documents with pages that no search can see.")
  private boolean unread;

  @Option(names = "--metadata", description = "Show all metadata and where it was read.")
  private boolean metadata;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  DocumentsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<CatalogueEntry> files;
    try (Library library = Library.open(workspace.folder())) {
      files = library.catalogue().entries().values().stream().filter(this::isWanted).toList();
    }
    if (json) {
      console.json(files.stream().map(DocumentsCommand::json).toList());
      return ExitCode.DONE;
    }
    files.forEach(this::print);
    console.tell(files.size() + (files.size() == 1 ? " file" : " files"));
    return ExitCode.DONE;
  }

  private boolean isWanted(CatalogueEntry entry) {
    if (failed) {
      return entry.failure() != null;
    }
    Summary summary = entry.summary();
    return !unread || (summary != null && !summary.unreadPages().isEmpty());
  }

  private void print(CatalogueEntry entry) {
    if (entry.failure() != null) {
      String kind = entry.failure().kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
      console.print(entry.path());
      console.print("    not read (" + kind + "): " + entry.failure().reason());
      return;
    }
    Summary summary = entry.summary();
    if (summary != null) {
      console.print(summary.metadata().first(MetadataField.TITLE).orElse("(no title shown)"));
      console.print("    " + facts(summary));
      console.print("    " + entry.path());
      if (!summary.unreadPages().isEmpty()) {
        console.print("    no text on PDF page " + Coverage.ranges(summary.unreadPages()));
      }
      if (metadata) {
        print(summary.metadata());
      }
    }
  }

  private void print(Metadata values) {
    values
        .fields()
        .forEach(
            (field, all) ->
                all.forEach(
                    value ->
                        console.print(
                            String.format(
                                Locale.ROOT,
                                "      %-15s %s  (%s, %s)",
                                word(field),
                                value.text(),
                                value.readFrom(),
                                value.certainty().name().toLowerCase(Locale.ROOT)))));
  }

  private static String facts(Summary summary) {
    List<String> facts = new ArrayList<>();
    for (MetadataField field :
        List.of(
            MetadataField.BODY,
            MetadataField.KIND,
            MetadataField.PAPER_NUMBER,
            MetadataField.COMMAND_NUMBER,
            MetadataField.SESSION,
            MetadataField.DATE)) {
      summary.metadata().first(field).ifPresent(facts::add);
    }
    if (summary.pages() > 0) {
      facts.add(summary.pages() + (summary.pages() == 1 ? " page" : " pages"));
    }
    facts.add(String.format(Locale.ROOT, "%,d words", summary.words()));
    if (summary.works() > 0) {
      facts.add(summary.works() + (summary.works() == 1 ? " work in it" : " works in it"));
    }
    return String.join(" · ", facts);
  }

  private static String word(MetadataField field) {
    return field.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Map<String, Object> json(CatalogueEntry entry) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("file", entry.path());
    row.put("seen", entry.seen());
    if (entry.source() != null) {
      row.put("sha256", entry.source().sha256());
      row.put("mediaType", entry.source().mediaType());
      row.put("size", entry.source().size());
    }
    if (entry.failure() != null) {
      row.put("failure", entry.failure());
    }
    Summary summary = entry.summary();
    if (summary != null) {
      row.put("pages", summary.pages());
      row.put("words", summary.words());
      row.put("sentences", summary.sentences());
      row.put("works", summary.works());
      row.put("unreadPages", summary.unreadPages());
      Map<String, Object> fields = new LinkedHashMap<>();
      summary
          .metadata()
          .fields()
          .forEach((field, values) -> fields.put(word(Objects.requireNonNull(field)), values));
      row.put("metadata", fields);
    }
    return row;
  }
}
