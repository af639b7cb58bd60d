package org.pincite.query.batch;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.pincite.query.sheet.Cell;
import org.pincite.query.sheet.Csv;
import tools.jackson.databind.json.JsonMapper;

/** How results are written. */
public enum RowFormat {
  /** A table as RFC 4180 has it, a row for each statement; no cell can become a formula. */
  CSV {
    @Override
    public String header() {
      return Csv.write(Arrays.stream(Column.values()).map(Column::slug).toList());
    }

    @Override
    public String line(Row row) {
      return Csv.write(
          Arrays.stream(Column.values()).map(column -> Cell.guarded(row.text(column))).toList());
    }
  },

  /** A JSON object for each statement, one a line, without what does not apply. */
  JSONL {
    @Override
    public String header() {
      return "";
    }

    @Override
    public String line(Row row) {
      Map<String, Object> object = new LinkedHashMap<>();
      row.cells().forEach((column, cell) -> object.put(column.slug(), cell));
      return MAPPER.writeValueAsString(object) + "\n";
    }
  },

  /**
   * A run as {@code trec_eval} reads it: query, {@code Q0}, statement, rank, score, {@code
   * pincite}. Queries without a statement have no line, as is usual there.
   */
  TREC {
    @Override
    public String header() {
      return "";
    }

    @Override
    public String line(Row row) {
      if (row.text(Column.STATEMENT).isEmpty()) {
        return "";
      }
      List<String> parts =
          List.of(
              row.text(Column.ID).replaceAll("\\s+", "_"),
              "Q0",
              row.text(Column.STATEMENT),
              row.text(Column.RANK),
              row.text(Column.SCORE),
              "pincite");
      return String.join(" ", parts) + "\n";
    }
  };

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** {@return what stands before all rows, with its line end; empty where nothing does} */
  public abstract String header();

  /** {@return a row with its line end; empty where the format has no place for it} */
  public abstract String line(Row row);

  /** {@return the format that the ending of a file's name tells} */
  public static Optional<RowFormat> of(String fileName) {
    String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (ending) {
      case "csv" -> Optional.of(CSV);
      case "jsonl", "ndjson" -> Optional.of(JSONL);
      case "trec", "run" -> Optional.of(TREC);
      default -> Optional.empty();
    };
  }
}
