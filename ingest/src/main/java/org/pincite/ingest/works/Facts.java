package org.pincite.ingest.works;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pincite.corpus.Metadata;
import org.pincite.corpus.Metadata.Certainty;
import org.pincite.corpus.Metadata.Value;
import org.pincite.corpus.MetadataField;

/** What a work shows of itself, gathered. Not thread-safe. */
final class Facts {
  private final Map<MetadataField, List<Value>> fields = new EnumMap<>(MetadataField.class);

  Facts add(MetadataField field, String text, String where, Certainty certainty) {
    if (!text.isBlank()) {
      fields
          .computeIfAbsent(field, key -> new ArrayList<>())
          .add(new Value(text.strip(), where, certainty));
    }
    return this;
  }

  /** Adds the value of a field that has none yet. */
  Facts likely(MetadataField field, String text, Item item) {
    return has(field) ? this : add(field, text, item.where(), Certainty.LIKELY);
  }

  /** Adds what a byline says, where nothing was said of it before. */
  Facts byline(Byline byline, Item item, Certainty certainty) {
    if (!has(MetadataField.AUTHOR)) {
      byline.authors().forEach(a -> add(MetadataField.AUTHOR, a, item.where(), certainty));
    }
    if (byline.date() != null && !has(MetadataField.DATE)) {
      add(MetadataField.DATE, byline.date(), item.where(), certainty);
    }
    return this;
  }

  boolean has(MetadataField field) {
    return fields.containsKey(field);
  }

  Metadata metadata() {
    return new Metadata(fields);
  }
}
