package org.pincite.query.export.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.MetadataField;
import org.pincite.corpus.Page;
import org.pincite.corpus.Work;
import org.pincite.corpus.label.Label;
import org.pincite.corpus.label.Speaker;
import org.pincite.query.export.ExportRow;
import org.pincite.query.export.ExportRow.Place;
import org.pincite.query.export.ExportRow.Remark;
import org.pincite.query.export.ExportRow.Source;
import org.pincite.query.sheet.Cell;

/** Takes a row apart: strings, numbers, lists of strings, and themes with how sure they are. */
final class Columns {
  private final Map<Column, Object> cells = new EnumMap<>(Column.class);

  private Columns() {}

  /** {@return the cells of a row; what is not known or does not apply has none} */
  static Map<Column, Object> of(ExportRow row) {
    Columns columns = new Columns();
    columns.put(Column.RANK, row.standing().rank());
    columns.put(Column.GROUP, row.standing().group());
    columns.put(Column.ID, row.id().toString());
    columns.put(Column.QUOTE, row.quote().exact());
    columns.put(Column.CITATION, row.citation().text());
    columns.put(Column.REFERENCE, row.citation().referenceText());
    columns.put(Column.GAPS, row.citation().gaps());
    columns.source(row.source());
    columns.place(row.place(), row.pinpoint());
    columns.put(Column.PREFIX, row.quote().prefix());
    columns.put(Column.SUFFIX, row.quote().suffix());
    columns.put(Column.PRINTED, row.printed());
    columns.label(row.label());
    columns.remark(row.remark());
    columns.put(Column.SCORE, row.standing().score());
    return columns.cells;
  }

  /** {@return a cell as text; empty where there is none} */
  static String text(@Nullable Object cell) {
    return switch (cell) {
      case null -> "";
      case List<?> list -> Cell.of(list.stream().map(String::valueOf).toList());
      case Map<?, ?> map ->
          Cell.of(map.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).toList());
      default -> cell.toString();
    };
  }

  private void source(Source source) {
    put(Column.DOCUMENT, source.title().orElse(null));
    put(Column.WORK, source.workTitle().orElse(null));
    Work work = source.work();
    put(Column.WORK_KIND, work == null ? null : work.kind().slug());
    put(Column.AUTHOR, source.authors());
    put(Column.BODY, source.bodies());
    put(Column.DATE, source.date().orElse(null));
    put(Column.DOCUMENT_KIND, source.document().first(MetadataField.KIND).orElse(null));
    put(Column.FILE, source.fileName());
    put(Column.SHA256, source.sha256());
  }

  private void place(Place place, String pinpoint) {
    put(Column.BLOCK_KIND, place.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    Page page = place.page();
    if (page != null) {
      put(Column.PAGE_INDEX, page.index());
      put(Column.PAGE_LABEL, page.label());
    }
    put(Column.PARAGRAPH, place.paragraph());
    put(Column.PINPOINT, pinpoint);
    put(Column.START, place.span().start());
    put(Column.END, place.span().end());
  }

  private void label(@Nullable Label label) {
    if (label == null) {
      return;
    }
    Map<String, Double> themes = new TreeMap<>();
    label.themes().forEach((theme, hundredths) -> themes.put(theme, hundredths / 100.0));
    cells.put(Column.THEMES, themes);
    put(Column.KIND, label.kind().slug());
    put(Column.STANCE, label.stance().slug());
    Speaker speaker = label.speaker();
    put(Column.VOICE, speaker == null ? "own" : speaker.way().slug());
    put(Column.SPEAKER, speaker == null ? null : speaker.name());
  }

  private void remark(@Nullable Remark remark) {
    if (remark != null) {
      put(Column.NOTE, remark.note());
      put(Column.TAGS, remark.tags());
    }
  }

  private void put(Column column, @Nullable Object value) {
    boolean empty =
        value == null
            || value instanceof String text && text.isEmpty()
            || value instanceof List<?> list && list.isEmpty();
    if (value != null && !empty) {
      cells.put(column, value);
    }
  }
}
