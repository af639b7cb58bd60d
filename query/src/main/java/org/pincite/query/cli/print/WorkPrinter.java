package org.pincite.query.cli.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pincite.corpus.Metadata;
import org.pincite.corpus.MetadataField;
import org.pincite.corpus.Work;

/** Prints the works inside documents, for people and as JSON. */
public final class WorkPrinter {
  private WorkPrinter() {}

  /** {@return what it is, by whom and when, in a few words} */
  static String words(Work work) {
    String authors = String.join(", ", all(work, MetadataField.AUTHOR));
    if (work.kind() == Work.Kind.TURN) {
      return authors + " speaking";
    }
    String title = work.title().map(t -> " “" + t + "”").orElse("");
    String by = authors.isEmpty() ? "" : " by " + authors;
    String date = work.metadata().first(MetadataField.DATE).map(d -> ", " + d).orElse("");
    return "in the " + work.kind().slug() + title + by + date;
  }

  /** {@return a line for the work and one for each thing that it shows, with where it was read} */
  public static List<String> facts(Work work) {
    List<String> lines = new ArrayList<>();
    lines.add("work      " + work.kind().slug());
    work.metadata()
        .fields()
        .forEach(
            (field, values) ->
                values.forEach(value -> lines.add("          " + fact(field, value))));
    return lines;
  }

  private static String fact(MetadataField field, Metadata.Value value) {
    String name = field.name().toLowerCase(Locale.ROOT).replace('_', '-');
    String certainty = value.certainty().name().toLowerCase(Locale.ROOT);
    return name + ": " + value.text() + " (" + value.readFrom() + ", " + certainty + ")";
  }

  static Map<String, Object> json(Work work) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("kind", work.kind().slug());
    row.put("title", work.title().orElse(null));
    row.put("authors", all(work, MetadataField.AUTHOR));
    row.put("date", work.metadata().first(MetadataField.DATE).orElse(null));
    return row;
  }

  private static List<String> all(Work work, MetadataField field) {
    return work.metadata().all(field).stream().map(Metadata.Value::text).toList();
  }
}
