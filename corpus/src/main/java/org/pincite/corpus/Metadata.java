package org.pincite.corpus;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a document says of itself, each value with where it was read. A field that the document does
 * not show is absent.
 *
 * @param fields values in the order of {@link MetadataField}; no empty lists
 */
public record Metadata(Map<MetadataField, List<Value>> fields) {
  /** Metadata that says nothing. */
  public static final Metadata NONE = new Metadata(Map.of());

  /** How sure a value is. */
  public enum Certainty {
    /** A person said so. */
    CONFIRMED,
    /** Printed in a form that leaves no choice, e.g. {@code HL Paper 179}. */
    STATED,
    /** Read from place, size or order of the words, or from the file's own properties. */
    LIKELY
  }

  /**
   * A value of a field.
   *
   * @param text as the document shows it, white space collapsed
   * @param readFrom where, for a person: {@code page 1}, {@code PDF properties}, {@code <title>}
   * @param certainty how sure it is
   */
  public record Value(String text, String readFrom, Certainty certainty) {
    public Value {
      if (text.isBlank()) {
        throw new CorpusException("a value says something or is left out");
      }
    }
  }

  public Metadata {
    EnumMap<MetadataField, List<Value>> copy = new EnumMap<>(MetadataField.class);
    fields.forEach(
        (field, values) -> {
          if (!values.isEmpty()) {
            copy.put(field, List.copyOf(values));
          }
        });
    fields = Collections.unmodifiableMap(copy);
  }

  /** {@return all values of a field, first the surest; empty where the document shows none} */
  public List<Value> all(MetadataField field) {
    return fields.getOrDefault(field, List.of());
  }

  /** {@return the first value of a field as text} */
  public Optional<String> first(MetadataField field) {
    return all(field).stream().findFirst().map(Value::text);
  }
}
