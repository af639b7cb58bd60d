package org.pincite.corpus.correction;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pincite.corpus.CorpusException;
import org.pincite.corpus.DocumentKind;
import org.pincite.corpus.Isbn;
import org.pincite.corpus.Metadata;
import org.pincite.corpus.Metadata.Certainty;
import org.pincite.corpus.Metadata.Value;
import org.pincite.corpus.MetadataField;

/**
 * What a person says of a document in the place of what it says itself.
 *
 * @param fields all values of each field that is corrected, white space collapsed; no value at all
 *     says that the document shows none
 */
public record Corrections(Map<MetadataField, List<String>> fields) {
  /** Corrections that change nothing. */
  public static final Corrections NONE = new Corrections(Map.of());

  /**
   * @throws CorpusException if a value cannot be one of its field: an ISBN whose check digit is
   *     wrong, a kind that does not exist
   */
  public Corrections {
    EnumMap<MetadataField, List<String>> copy = new EnumMap<>(MetadataField.class);
    fields.forEach(
        (field, values) ->
            copy.put(field, values.stream().map(value -> checked(field, value)).toList()));
    fields = Collections.unmodifiableMap(copy);
  }

  /** {@return whether nothing is corrected} */
  public boolean isEmpty() {
    return fields.isEmpty();
  }

  /**
   * {@return the values that a field is to have; none if it is to have none or is not corrected}
   */
  public List<String> valuesOf(MetadataField field) {
    return fields.getOrDefault(field, List.of());
  }

  /**
   * {@return metadata with the corrected fields in the place of their values}
   *
   * @param readFrom where the corrections stand, for a person
   */
  Metadata applied(Metadata metadata, String readFrom) {
    EnumMap<MetadataField, List<Value>> all = new EnumMap<>(MetadataField.class);
    all.putAll(metadata.fields());
    fields.forEach(
        (field, values) ->
            all.put(
                field,
                values.stream()
                    .map(text -> new Value(text, readFrom, Certainty.CONFIRMED))
                    .toList()));
    return new Metadata(all);
  }

  private static String checked(MetadataField field, String value) {
    String text = value.strip().replaceAll("[\\s\\p{Zs}\\p{Cntrl}]+", " ");
    if (text.isEmpty()) {
      throw new CorpusException("a value of " + field.slug() + " is blank");
    }
    if (field == MetadataField.ISBN && !Isbn.isValid(text)) {
      throw new CorpusException(
          "'" + text + "' is no ISBN: ten or thirteen digits, the last a check digit that fits");
    }
    if (field == MetadataField.KIND
        && Arrays.stream(DocumentKind.values()).noneMatch(kind -> kind.slug().equals(text))) {
      List<String> slugs = Arrays.stream(DocumentKind.values()).map(DocumentKind::slug).toList();
      throw new CorpusException(
          "'" + text + "' is no kind of document; it is one of " + String.join(", ", slugs));
    }
    return text;
  }
}
