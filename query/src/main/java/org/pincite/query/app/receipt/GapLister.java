package org.pincite.query.app.receipt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Failure;
import org.pincite.corpus.Recognised;
import org.pincite.corpus.Source;
import org.pincite.corpus.store.CatalogueEntry;
import org.pincite.corpus.store.Summary;
import org.pincite.query.export.receipt.SearchGaps;

/** Lists what of some files was not searched, by their names alone. */
final class GapLister {
  private final List<SearchGaps.File> failed = new ArrayList<>();
  private final List<SearchGaps.Pages> unread = new ArrayList<>();
  private final List<SearchGaps.Pages> recognised = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  private GapLister() {}

  static SearchGaps of(List<CatalogueEntry> files) {
    GapLister lister = new GapLister();
    files.forEach(lister::add);
    return new SearchGaps(lister.failed, lister.unread, lister.recognised);
  }

  private void add(CatalogueEntry file) {
    @Nullable Failure failure = file.failure();
    @Nullable String hash = file.documentHash();
    @Nullable Summary summary = file.summary();
    if (failure != null) {
      failed.add(failed(file, failure));
    } else if (hash != null && summary != null && seen.add(hash)) {
      if (!summary.unreadPages().isEmpty()) {
        unread.add(new SearchGaps.Pages(file.fileName(), hash, summary.unreadPages(), null, null));
      }
      if (!summary.recognised().isEmpty()) {
        recognised.add(recognised(file, hash, summary.recognised()));
      }
    }
  }

  private static SearchGaps.File failed(CatalogueEntry file, Failure failure) {
    @Nullable Source source = file.source();
    String reason = failure.reason().replace(file.path(), file.fileName());
    return new SearchGaps.File(file.fileName(), source == null ? null : source.sha256(), reason);
  }

  private static SearchGaps.Pages recognised(
      CatalogueEntry file, String hash, List<Recognised> pages) {
    @Nullable Double least =
        pages.stream()
            .map(Recognised::confidence)
            .filter(Objects::nonNull)
            .min(Double::compare)
            .orElse(null);
    String engine = (pages.getFirst().engine() + " " + pages.getFirst().version()).strip();
    return new SearchGaps.Pages(
        file.fileName(), hash, pages.stream().map(Recognised::page).toList(), engine, least);
  }
}
