package org.pincite.query.app;

import java.time.Duration;
import java.util.List;
import org.pincite.corpus.store.CatalogueEntry;

/**
 * What a run found and did.
 *
 * @param changes all files that are not as they were at the last run, in the order of their paths
 * @param unchanged number of files that are
 * @param failed all files under the roots of which there is no document, in the order of their
 *     paths
 * @param archives those whose files were looked at, each file being counted by itself
 * @param sidecars what is wrong with files that correct metadata, in the order of their paths
 * @param documents number of documents in the workspace afterwards
 * @param pages number of pages of the documents that were read in this run
 * @param took how long it took
 * @param dryRun whether nothing was done
 */
public record IndexReport(
    List<Change> changes,
    int unchanged,
    List<CatalogueEntry> failed,
    List<String> archives,
    List<SidecarProblem> sidecars,
    int documents,
    int pages,
    Duration took,
    boolean dryRun) {
  public IndexReport {
    changes = List.copyOf(changes);
    failed = List.copyOf(failed);
    archives = List.copyOf(archives);
    sidecars = List.copyOf(sidecars);
  }

  /** What happened to a file. */
  public enum Kind {
    ADDED,
    CHANGED,
    /** The same bytes at another place; {@link Change#from} says where they were. */
    MOVED,
    /** The same bytes as another file, which is still there; they count once. */
    IDENTICAL,
    /** Read again because what reads it has changed. */
    RENEWED,
    /** What a sidecar says of it changed. */
    CORRECTED,
    REMOVED,
    FAILED
  }

  /**
   * A file that is not as it was.
   *
   * @param kind what happened
   * @param path where it is, or was
   * @param from its other place if it moved or is identical, else empty
   * @param reason why it failed, else empty
   */
  public record Change(Kind kind, String path, String from, String reason) {}

  /**
   * A sidecar that says nothing.
   *
   * @param path where it is
   * @param reason why, in one line
   */
  public record SidecarProblem(String path, String reason) {}

  /** {@return how many files that happened to} */
  public long count(Kind kind) {
    return changes.stream().filter(change -> change.kind() == kind).count();
  }

  /** {@return whether nothing was to be done} */
  public boolean isUpToDate() {
    return changes.isEmpty();
  }
}
