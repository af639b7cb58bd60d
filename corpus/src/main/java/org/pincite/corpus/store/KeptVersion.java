package org.pincite.corpus.store;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Source;

/**
 * A version of a document that something cites.
 *
 * @param source the bytes it was made from
 * @param path absolute, where its file lay when it was last cited
 * @param at when it was first cited, ISO 8601 in UTC
 */
public record KeptVersion(Source source, String path, String at) {
  /**
   * {@return what has taken its place: the file that lies now where its own lay; empty as long as
   * its bytes lie anywhere}
   */
  public Optional<CatalogueEntry> newer(Catalogue catalogue) {
    if (catalogue.fileOf(source.sha256()).isPresent()) {
      return Optional.empty();
    }
    @Nullable CatalogueEntry now = catalogue.entries().get(path);
    return Optional.ofNullable(now).filter(entry -> !source.equals(entry.source()));
  }

  /** {@return the name of its file without the folders} */
  public String fileName() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** {@return the ending of that name with its dot, since it tells kinds of text apart} */
  String ending() {
    int dot = fileName().lastIndexOf('.');
    return dot <= 0 ? "" : fileName().substring(dot);
  }
}
