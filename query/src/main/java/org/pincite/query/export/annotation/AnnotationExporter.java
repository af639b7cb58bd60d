package org.pincite.query.export.annotation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pincite.query.export.ExportContext;
import org.pincite.query.export.ExportRow;
import org.pincite.query.export.ExportRow.Remark;
import org.pincite.query.export.Exporter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A collection of annotations by the W3C's Web Annotation Data Model (Recommendation of 23 February
 * 2017), an annotation a row: its target is the quotation in its source, its bodies are the
 * citation, the user's note and tags.
 */
public final class AnnotationExporter implements Exporter {
  private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  @Override
  public void write(List<ExportRow> rows, ExportContext context, OutputStream out)
      throws IOException {
    Map<String, Object> software = software(context);
    List<Map<String, Object>> items =
        rows.stream().map(row -> annotation(row, context, software)).toList();
    String ids = String.join("\n", rows.stream().map(row -> row.id().toString()).toList());
    String collection = uuid("collection\n" + context.made() + "\n" + ids);
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("id", uuid("page\n" + collection));
    page.put("type", "AnnotationPage");
    page.put("partOf", collection);
    page.put("startIndex", 0);
    page.put("items", items);
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("@context", CONTEXT);
    all.put("id", collection);
    all.put("type", "AnnotationCollection");
    all.put("label", context.title());
    all.put("generator", software);
    all.put("generated", context.made().toString());
    all.put("total", rows.size());
    all.put("first", page);
    out.write(MAPPER.writeValueAsBytes(all));
    out.write('\n');
  }

  private static Map<String, Object> annotation(
      ExportRow row, ExportContext context, Map<String, Object> software) {
    Map<String, Object> annotation = new LinkedHashMap<>();
    annotation.put("id", uuid("statement\n" + row.source().sha256() + "\n" + row.id()));
    annotation.put("type", "Annotation");
    annotation.put("motivation", "highlighting");
    annotation.put("generator", software);
    annotation.put("generated", context.made().toString());
    annotation.put("body", bodies(row));
    annotation.put("target", Target.of(row));
    return annotation;
  }

  private static List<Object> bodies(ExportRow row) {
    List<Object> bodies = new ArrayList<>();
    bodies.add(body("describing", row.citation().text()));
    Remark remark = row.remark();
    if (remark != null) {
      if (!remark.note().isEmpty()) {
        bodies.add(body("commenting", remark.note()));
      }
      remark.tags().forEach(tag -> bodies.add(body("tagging", tag)));
    }
    return bodies;
  }

  private static Map<String, Object> body(String purpose, String value) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", "TextualBody");
    body.put("purpose", purpose);
    body.put("format", "text/plain");
    body.put("value", value);
    return body;
  }

  private static Map<String, Object> software(ExportContext context) {
    Map<String, Object> software = new LinkedHashMap<>();
    software.put("type", "Software");
    software.put("name", "Pincite " + context.version());
    return software;
  }

  /** The same for the same name, whenever it is made. */
  private static String uuid(String name) {
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
