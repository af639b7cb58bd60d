package org.pincite.query.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pincite.corpus.CorpusException;
import org.pincite.corpus.Document;
import org.pincite.corpus.store.Catalogue;
import org.pincite.corpus.store.CatalogueEntry;
import org.pincite.corpus.store.DocumentStore;
import org.pincite.corpus.store.Workspace;
import org.pincite.index.IndexException;
import org.pincite.index.SearchIndex;
import org.pincite.ingest.archive.ArchivePath;

/**
 * What a look at Java, the machine and a workspace found.
 *
 * @param findings in the order in which they were looked at
 */
public record Checkup(List<Finding> findings) {
  /**
   * One thing that was looked at.
   *
   * @param fine whether it is as it should be
   * @param what one sentence, with what to do where it is not fine
   */
  public record Finding(boolean fine, String what) {}

  public Checkup {
    findings = List.copyOf(findings);
  }

  /** {@return whether all is as it should be} */
  public boolean isSound() {
    return findings.stream().allMatch(Finding::fine);
  }

  /** Looks at everything; changes nothing. */
  public static Checkup of(Path folder) {
    List<Finding> findings = new ArrayList<>();
    Runtime.Version java = Runtime.version();
    findings.add(new Finding(java.feature() >= 25, "Java " + java + " (25 or newer is needed)"));
    long megabytes = Runtime.getRuntime().maxMemory() >> 20;
    findings.add(
        new Finding(megabytes >= 512, megabytes + " MB of memory may be used (512 wanted)"));
    if (!Workspace.exists(folder)) {
      findings.add(
          new Finding(true, "no workspace at " + folder + " yet; pincite index FOLDER makes one"));
      return new Checkup(findings);
    }
    try (Workspace workspace = Workspace.openForReading(folder)) {
      findings.add(new Finding(true, "workspace " + folder + ", format " + Workspace.FORMAT));
      findings.add(
          new Finding(
              Files.isWritable(folder),
              Files.isWritable(folder) ? "it can be written to" : "it cannot be written to"));
      findings.addAll(index(workspace));
    } catch (CorpusException | IndexException e) {
      findings.add(new Finding(false, e.getMessage() + "; repair with: pincite index FOLDER"));
    }
    return new Checkup(findings);
  }

  private static List<Finding> index(Workspace workspace) {
    List<Finding> findings = new ArrayList<>();
    try (SearchIndex index = SearchIndex.open(workspace.indexFolder())) {
      String generation = index.userData().getOrDefault(IndexState.GENERATION, "0");
      Catalogue catalogue = workspace.catalogues().read(Long.parseLong(generation));
      int expected = catalogue.documents().size();
      findings.add(
          new Finding(
              index.documents() == expected,
              "the index holds "
                  + index.documents()
                  + " documents, the catalogue names "
                  + expected));
      findings.add(stored(workspace.documents(), catalogue));
      findings.add(files(catalogue));
      int failed = catalogue.failed().size();
      findings.add(
          new Finding(true, failed + " files could not be read (pincite documents --failed)"));
    }
    return findings;
  }

  private static Finding stored(DocumentStore store, Catalogue catalogue) {
    List<String> bad = new ArrayList<>();
    for (String hash : catalogue.documents()) {
      try {
        Optional<Document> document = store.read(hash);
        if (document.isEmpty() || !document.get().source().sha256().equals(hash)) {
          bad.add(hash);
        }
      } catch (CorpusException e) {
        bad.add(hash);
      }
    }
    return bad.isEmpty()
        ? new Finding(true, "all " + catalogue.documents().size() + " stored documents are whole")
        : new Finding(
            false,
            bad.size()
                + " stored documents are missing or damaged; repair with: pincite index --rebuild"
                + " FOLDER");
  }

  private static Finding files(Catalogue catalogue) {
    List<String> missing =
        catalogue.entries().values().stream()
            .map(CatalogueEntry::path)
            .filter(path -> Files.notExists(ArchivePath.onDisk(Path.of(path))))
            .toList();
    return missing.isEmpty()
        ? new Finding(true, "all indexed files are where they were")
        : new Finding(
            false,
            missing.size()
                + " indexed files are gone, first "
                + missing.getFirst()
                + "; bring the workspace up to date with: pincite index FOLDER");
  }
}
