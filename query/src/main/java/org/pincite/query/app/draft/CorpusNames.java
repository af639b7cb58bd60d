package org.pincite.query.app.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pincite.corpus.Metadata;
import org.pincite.corpus.store.CatalogueEntry;
import org.pincite.query.app.Library;
import org.pincite.query.cite.Pinpoint;
import org.pincite.query.cite.ShortForm;
import org.pincite.query.draft.source.SourceNames;

/** What the documents of a library are called. */
final class CorpusNames {
  private final SourceNames names = new SourceNames();
  private final Map<String, String> shortNames = new HashMap<>();

  CorpusNames(Library library) {
    for (String sha256 : library.catalogue().documents()) {
      List<CatalogueEntry> files = library.catalogue().filesOf(sha256);
      Metadata metadata = library.metadata(files.getFirst());
      List<String> fileNames = files.stream().map(CatalogueEntry::fileName).toList();
      names.add(sha256, metadata, fileNames);
      shortNames.put(sha256, ShortForm.of(metadata, new Pinpoint.Whole(), fileNames.getFirst()));
    }
  }

  /** {@return by what they may be called in a text} */
  SourceNames names() {
    return names;
  }

  /** {@return a short name of one, for a list} */
  String shortName(String sha256) {
    return shortNames.getOrDefault(sha256, sha256);
  }
}
