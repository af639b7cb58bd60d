package org.pincite.ingest.metadata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pincite.corpus.DocumentKind;
import org.pincite.corpus.Metadata;
import org.pincite.corpus.Metadata.Certainty;
import org.pincite.corpus.Metadata.Value;
import org.pincite.corpus.MetadataField;
import org.pincite.ingest.metadata.name.Accents;

/** Metadata under construction. Not thread-safe. */
final class Findings {
  private final Map<MetadataField, List<Value>> fields = new EnumMap<>(MetadataField.class);

  /** Adds a value, unless the field has the same one already (case and spaces apart). */
  void add(MetadataField field, String text, String readFrom, Certainty certainty) {
    String value = Accents.put(FrontLine.collapsed(text));
    List<Value> values = fields.computeIfAbsent(field, f -> new ArrayList<>());
    if (!value.isEmpty() && values.stream().noneMatch(v -> FrontLine.same(v.text(), value))) {
      values.add(new Value(value, readFrom, certainty));
    }
  }

  void stated(MetadataField field, String text, FrontLine line) {
    add(field, text, line.where(), Certainty.STATED);
  }

  void likely(MetadataField field, String text, FrontLine line) {
    add(field, text, line.where(), Certainty.LIKELY);
  }

  boolean has(MetadataField field) {
    return !fields.getOrDefault(field, List.of()).isEmpty();
  }

  Optional<String> first(MetadataField field) {
    return fields.getOrDefault(field, List.of()).stream().findFirst().map(Value::text);
  }

  List<String> all(MetadataField field) {
    return fields.getOrDefault(field, List.of()).stream().map(Value::text).toList();
  }

  /** Says what kind of document it is, unless a reader before did. */
  void kind(DocumentKind kind, String readFrom, Certainty certainty) {
    if (!has(MetadataField.KIND)) {
      add(MetadataField.KIND, kind.slug(), readFrom, certainty);
    }
  }

  boolean isKind(DocumentKind... kinds) {
    return first(MetadataField.KIND)
        .filter(slug -> Arrays.stream(kinds).anyMatch(kind -> kind.slug().equals(slug)))
        .isPresent();
  }

  /** Puts another text in the place of that of each value of a field. */
  void replace(MetadataField field, UnaryOperator<String> with) {
    fields.computeIfPresent(
        field,
        (key, values) ->
            new ArrayList<>(
                values.stream()
                    .map(v -> new Value(with.apply(v.text()), v.readFrom(), v.certainty()))
                    .toList()));
  }

  Metadata metadata() {
    fields
        .values()
        .forEach(values -> values.sort((a, b) -> a.certainty().compareTo(b.certainty())));
    return new Metadata(fields);
  }
}
