package org.pincite.query.batch;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line of results.
 *
 * @param cells strings and numbers; what is not known or does not apply has none
 */
public record Row(Map<Column, Object> cells) {
  public Row {
    EnumMap<Column, Object> copy = new EnumMap<>(Column.class);
    copy.putAll(cells);
    cells = Collections.unmodifiableMap(copy);
  }

  /** {@return a cell as text, empty where there is none} */
  String text(Column column) {
    @Nullable Object cell = cells.get(column);
    return cell == null ? "" : cell.toString();
  }
}
