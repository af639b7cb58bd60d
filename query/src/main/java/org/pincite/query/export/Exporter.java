package org.pincite.query.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A form in which rows leave. Exporters keep no state between one export and the next. */
public interface Exporter {
  /**
   * Writes all rows; the stream is closed by whoever opened it.
   *
   * @throws IOException if the stream cannot be written to
   */
  void write(List<ExportRow> rows, ExportContext context, OutputStream out) throws IOException;
}
