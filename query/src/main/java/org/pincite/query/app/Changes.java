package org.pincite.query.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Failure;
import org.pincite.corpus.store.Catalogue;
import org.pincite.corpus.store.CatalogueEntry;
import org.pincite.query.app.IndexReport.Change;
import org.pincite.query.app.IndexReport.Kind;

/** Tells two states of the catalogue apart in the words of a report. */
final class Changes {
  private final Catalogue before;
  private final Map<String, CatalogueEntry> now;
  private final Map<String, String> goneByHash = new HashMap<>();
  private final Map<String, String> placeByHash = new HashMap<>();

  private Changes(Catalogue before, Map<String, CatalogueEntry> now) {
    this.before = before;
    this.now = now;
    for (CatalogueEntry entry : before.entries().values()) {
      if (!now.containsKey(entry.path()) && entry.source() != null) {
        goneByHash.putIfAbsent(entry.source().sha256(), entry.path());
      }
    }
    for (CatalogueEntry entry : before.entries().values()) {
      CatalogueEntry stays = now.get(entry.path());
      if (stays != null && stays.source() != null && stays.source().equals(entry.source())) {
        placeByHash.putIfAbsent(stays.source().sha256(), stays.path());
      }
    }
  }

  /** {@return all changes in the order of their paths; a move is one change, at its new place} */
  static List<Change> between(Catalogue before, Map<String, CatalogueEntry> now) {
    return new Changes(before, now).list();
  }

  private List<Change> list() {
    List<Change> changes = new ArrayList<>();
    TreeSet<String> paths = new TreeSet<>(now.keySet());
    for (String path : paths) {
      Change change = change(path, Objects.requireNonNull(now.get(path)));
      if (change != null) {
        changes.add(change);
      }
    }
    TreeSet<String> moved = new TreeSet<>();
    changes.stream().filter(c -> c.kind() == Kind.MOVED).forEach(c -> moved.add(c.from()));
    for (String path : before.entries().keySet()) {
      if (!now.containsKey(path) && !moved.contains(path)) {
        changes.add(new Change(Kind.REMOVED, path, "", ""));
      }
    }
    changes.sort(java.util.Comparator.comparing(Change::path));
    return changes;
  }

  private @Nullable Change change(String path, CatalogueEntry entry) {
    CatalogueEntry old = before.entries().get(path);
    Failure failure = entry.failure();
    if (failure != null) {
      boolean known =
          old != null
              && failure.equals(old.failure())
              && Objects.equals(old.source(), entry.source());
      return known ? null : new Change(Kind.FAILED, path, "", failure.reason());
    }
    String hash = entry.source() == null ? "" : entry.source().sha256();
    if (old == null) {
      return added(path, hash);
    }
    if (!Objects.equals(old.source(), entry.source())) {
      return new Change(Kind.CHANGED, path, "", "");
    }
    boolean renewed = !old.madeBy().equals(entry.madeBy()) || old.failure() != null;
    if (renewed) {
      return new Change(Kind.RENEWED, path, "", "");
    }
    boolean corrected = !old.sidecars().equals(entry.sidecars());
    return corrected ? new Change(Kind.CORRECTED, path, "", "") : null;
  }

  private Change added(String path, String hash) {
    String gone = goneByHash.remove(hash);
    if (gone != null) {
      placeByHash.putIfAbsent(hash, path);
      return new Change(Kind.MOVED, path, gone, "");
    }
    String other = placeByHash.putIfAbsent(hash, path);
    return other == null
        ? new Change(Kind.ADDED, path, "", "")
        : new Change(Kind.IDENTICAL, path, other, "");
  }
}
