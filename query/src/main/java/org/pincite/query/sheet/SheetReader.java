package org.pincite.query.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.CorpusException;
import org.pincite.corpus.Metadata;
import org.pincite.corpus.Metadata.Value;
import org.pincite.corpus.MetadataField;
import org.pincite.corpus.correction.Corrections;
import org.pincite.query.question.QueryException;

/**
 * Reads a sheet that {@link MetadataSheet} wrote and a person edited. A cell counts as changed if
 * its values are not those that were written; in a row without their sums, if they are not those
 * shown now. Columns may be left out or stand in another order, but for {@code sha256}.
 */
public final class SheetReader {
  /** What a cell says that goes back to what the document says. */
  public static final String BACK = "[document]";

  private static final List<String> OTHERS =
      List.of(
          MetadataSheet.SHA256,
          MetadataSheet.FILE,
          MetadataSheet.NEEDS,
          MetadataSheet.READ_FROM,
          MetadataSheet.CHECK);

  private static final int MOST_ERRORS = 20;

  private final Map<String, Metadata> shown;
  private final Map<String, Integer> seen = new HashMap<>();
  private final List<String> errors = new ArrayList<>();
  private final List<Edit> edits = new ArrayList<>();
  private List<String> header = List.of();

  private SheetReader(Map<String, Metadata> shown) {
    this.shown = shown;
  }

  /**
   * {@return the cells that were changed}
   *
   * @param shown what is shown of each document of the workspace, by the hash of its source
   * @throws QueryException if anything in it is wrong; the message names line and column of each
   *     error, one a line
   */
  public static List<Edit> read(byte[] sheet, Map<String, Metadata> shown) {
    SheetReader reader = new SheetReader(shown);
    reader.read(Csv.read(decoded(sheet)));
    if (!reader.errors.isEmpty()) {
      throw new QueryException(String.join("\n  ", reader.errors));
    }
    return reader.edits;
  }

  private static String decoded(byte[] sheet) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(sheet)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new QueryException("it is not UTF-8; save it as \"CSV UTF-8\"", e);
    }
  }

  private void read(List<Csv.Row> rows) {
    if (rows.isEmpty() || !rows.getFirst().cells().contains(MetadataSheet.SHA256)) {
      throw new QueryException("line 1: there is no column " + MetadataSheet.SHA256);
    }
    header = rows.getFirst().cells().stream().map(String::strip).toList();
    for (int i = 0; i < header.size(); i++) {
      String name = header.get(i);
      if (MetadataField.of(name).isEmpty() && !OTHERS.contains(name)) {
        error(1, "column " + (i + 1) + ": there is no field '" + name + "'");
      } else if (header.indexOf(name) < i) {
        error(1, "column " + (i + 1) + ": there is another column " + name);
      }
    }
    rows.subList(1, rows.size()).forEach(this::readRow);
  }

  private void readRow(Csv.Row row) {
    if (row.cells().size() != header.size()) {
      error(row.line(), row.cells().size() + " cells under " + header.size() + " columns");
      return;
    }
    String hash = cell(row, MetadataSheet.SHA256).strip();
    @Nullable Metadata metadata = shown.get(hash);
    if (metadata == null) {
      error(row.line(), "column sha256: no document of this workspace has the hash '" + hash + "'");
      return;
    }
    @Nullable Integer before = seen.putIfAbsent(hash, row.line());
    if (before != null) {
      error(row.line(), "column sha256: it is the document of line " + before);
      return;
    }
    Map<String, String> sums = sums(cell(row, MetadataSheet.CHECK));
    for (String name : header) {
      MetadataField.of(name).ifPresent(field -> readCell(row, hash, field, metadata, sums));
    }
  }

  private void readCell(
      Csv.Row row, String hash, MetadataField field, Metadata metadata, Map<String, String> sums) {
    List<String> values = Cell.values(Cell.unguarded(cell(row, field.slug())));
    if (values.equals(List.of(BACK))) {
      edits.add(new Edit(hash, field, Optional.empty()));
      return;
    }
    List<String> now = metadata.all(field).stream().map(Value::text).toList();
    String none = Cell.sum(List.of());
    boolean written =
        !sums.isEmpty() && Cell.sum(values).equals(sums.getOrDefault(field.slug(), none));
    if (written || values.equals(now)) {
      return;
    }
    try {
      edits.add(
          new Edit(
              hash, field, Optional.of(new Corrections(Map.of(field, values)).valuesOf(field))));
    } catch (CorpusException e) {
      error(row.line(), "column " + field.slug() + ": " + e.getMessage());
    }
  }

  private String cell(Csv.Row row, String column) {
    int at = header.indexOf(column);
    return at < 0 ? "" : row.cells().get(at);
  }

  private static Map<String, String> sums(String cell) {
    Map<String, String> sums = new HashMap<>();
    for (String part : cell.strip().split("\\s+", -1)) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        sums.put(part.substring(0, equals), part.substring(equals + 1));
      }
    }
    return sums;
  }

  private void error(int line, String what) {
    if (errors.size() < MOST_ERRORS) {
      errors.add("line " + line + ", " + what);
    } else if (errors.size() == MOST_ERRORS) {
      errors.add("… and more");
    }
  }
}
