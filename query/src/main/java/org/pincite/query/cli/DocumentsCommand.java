package org.pincite.query.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.pincite.corpus.Metadata;
import org.pincite.corpus.MetadataField;
import org.pincite.corpus.store.CatalogueEntry;
import org.pincite.corpus.store.Summary;
import org.pincite.query.app.Coverage;
import org.pincite.query.app.Library;
import org.pincite.query.cli.console.Console;
import org.pincite.query.cli.console.ExitCode;
import org.pincite.query.cli.option.WorkspaceOption;
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
      "  pincite documents --needs-metadata               what citations still need",
      "  pincite documents --metadata-csv sheet.csv       all metadata as a table to edit",
      "  pincite documents --import-metadata sheet.csv    the edited table comes back",
      "",
      "More: pincite help coverage, pincite help metadata"
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

  @Option(
      names = "--needs-metadata",
      description = "Only documents that lack what a citation of their kind needs, naming it.")
  private boolean needsMetadata;

  @Mixin private final SheetOptions sheet = new SheetOptions();

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  DocumentsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (sheet.isImport()) {
      sheet.importInto(workspace.folder(), console);
      return ExitCode.DONE;
    }
    try (Library library = Library.open(workspace.folder())) {
      List<CatalogueEntry> files =
          library.catalogue().entries().values().stream()
              .filter(entry -> isWanted(entry, library))
              .toList();
      if (sheet.isExport()) {
        sheet.export(files, library, console);
      } else if (json) {
        console.json(files.stream().map(entry -> json(entry, library)).toList());
      } else {
        files.forEach(entry -> print(entry, library));
        console.tell(files.size() + (files.size() == 1 ? " file" : " files"));
      }
    }
    return ExitCode.DONE;
  }

  private boolean isWanted(CatalogueEntry entry, Library library) {
    if (failed) {
      return entry.failure() != null;
    }
    if (needsMetadata && library.needs(entry).isEmpty()) {
      return false;
    }
    Summary summary = entry.summary();
    return !unread || (summary != null && !summary.unreadPages().isEmpty());
  }

  private void print(CatalogueEntry entry, Library library) {
    if (entry.failure() != null) {
      String kind = entry.failure().kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
      console.print(entry.path());
      console.print("    not read (" + kind + "): " + entry.failure().reason());
      return;
    }
    Summary summary = entry.summary();
    if (summary != null) {
      Metadata shown = library.metadata(entry);
      console.print(shown.first(MetadataField.TITLE).orElse("(no title shown)"));
      console.print("    " + facts(summary, shown));
      console.print("    " + entry.path());
      if (!summary.unreadPages().isEmpty()) {
        console.print("    no text on PDF page " + Coverage.ranges(summary.unreadPages()));
      }
      if (needsMetadata) {
        console.print("    needs " + String.join(", ", slugs(library.needs(entry))));
      }
      if (metadata) {
        print(shown);
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
                                field.slug(),
                                value.text(),
                                value.readFrom(),
                                value.certainty().name().toLowerCase(Locale.ROOT)))));
  }

  private static String facts(Summary summary, Metadata shown) {
    List<String> facts = new ArrayList<>();
    for (MetadataField field :
        List.of(
            MetadataField.BODY,
            MetadataField.KIND,
            MetadataField.PAPER_NUMBER,
            MetadataField.COMMAND_NUMBER,
            MetadataField.SESSION,
            MetadataField.DATE)) {
      shown.first(field).ifPresent(facts::add);
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

  private static List<String> slugs(List<MetadataField> fields) {
    return fields.stream().map(MetadataField::slug).toList();
  }

  private static Map<String, Object> json(CatalogueEntry entry, Library library) {
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
      library.metadata(entry).fields().forEach((field, values) -> fields.put(field.slug(), values));
      row.put("metadata", fields);
      row.put("needs", slugs(library.needs(entry)));
    }
    return row;
  }
}
