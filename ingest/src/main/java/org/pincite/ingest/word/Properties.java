package org.pincite.ingest.word;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pincite.ingest.draft.Draft;
import org.pincite.ingest.draft.IngestException;
import org.pincite.ingest.office.Element;

/** Reads what a file says of itself outside its text. */
final class Properties {
  private static final Map<String, String> NAMES =
      Map.of(
          "dc:title", "Title",
          "dc:subject", "Subject",
          "dc:creator", "Author",
          "dc:language", "Language",
          "dcterms:created", "Created",
          "dcterms:modified", "Modified");

  private Properties() {}

  static void read(WordPackage parts, Draft draft) throws IngestException {
    Optional<Element> core = parts.coreProperties();
    if (core.isEmpty()) {
      return;
    }
    for (Element property : core.get().elements()) {
      @Nullable String name = NAMES.get(property.name());
      if (name != null) {
        draft.property("Word:" + name, property.text());
      }
    }
  }
}
