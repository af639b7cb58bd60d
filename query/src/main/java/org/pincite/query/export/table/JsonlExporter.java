package org.pincite.query.export.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pincite.query.export.ExportContext;
import org.pincite.query.export.ExportRow;
import org.pincite.query.export.Exporter;
import tools.jackson.databind.json.JsonMapper;

/** A JSON object a row, one a line, without what does not apply. */
public final class JsonlExporter implements Exporter {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  @Override
  public void write(List<ExportRow> rows, ExportContext context, OutputStream out)
      throws IOException {
    for (ExportRow row : rows) {
      Map<String, Object> object = new LinkedHashMap<>();
      Columns.of(row).forEach((column, cell) -> object.put(column.slug(), cell));
      out.write((MAPPER.writeValueAsString(object) + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }
}
