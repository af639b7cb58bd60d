package org.pincite.ingest.odf;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Source;
import org.pincite.ingest.draft.Draft;
import org.pincite.ingest.draft.ExtractionOptions;
import org.pincite.ingest.draft.Extractor;
import org.pincite.ingest.draft.IngestException;
import org.pincite.ingest.office.DraftWriter;
import org.pincite.ingest.office.Element;

/** Reads OpenDocument texts, as LibreOffice writes them. They tell no pages. */
public final class OdfExtractor implements Extractor {
  /** A text in one XML file. */
  public static final String FLAT = "application/vnd.oasis.opendocument.text-flat-xml";

  /** Counts changes of what this extractor makes of the same file. */
  private static final int REVISION = 2;

  private static final Map<String, String> PROPERTIES =
      Map.of(
          "dc:title", "Title",
          "dc:subject", "Subject",
          "meta:initial-creator", "Author",
          "meta:creation-date", "Created",
          "dc:date", "Modified");

  /** For the service that looks for extractors. */
  public OdfExtractor() {}

  @Override
  public Set<String> mediaTypes() {
    return Set.of(
        "application/vnd.oasis.opendocument.text",
        "application/vnd.oasis.opendocument.text-template",
        FLAT);
  }

  @Override
  public String version() {
    return "odf " + REVISION;
  }

  @Override
  public Draft extract(Path file, Source source, ExtractionOptions options) throws IngestException {
    OpenDocument parts =
        source.mediaType().equals(FLAT) ? OpenDocument.flat(file) : OpenDocument.zipped(file);
    Draft draft = new Draft();
    DraftWriter out = new DraftWriter(draft);
    new OdfBody(parts, out).read();
    out.finish();
    for (Element property : parts.properties()) {
      @Nullable String name = PROPERTIES.get(property.name());
      if (name != null) {
        draft.property("OpenDocument:" + name, property.text());
      }
    }
    return draft;
  }
}
