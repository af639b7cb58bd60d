package org.pincite.ingest.odf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Failure;
import org.pincite.ingest.draft.IngestException;
import org.pincite.ingest.office.Archive;
import org.pincite.ingest.office.Element;
import org.pincite.ingest.office.XmlReader;

/**
 * The parts of an OpenDocument text.
 *
 * @param text what holds its paragraphs
 * @param styles what holds styles, the document's own first
 * @param properties title, author and the like
 */
record OpenDocument(Element text, List<Element> styles, List<Element> properties) {
  /** Reads a file that is one XML part. */
  static OpenDocument flat(Path file) throws IngestException {
    try {
      if (Files.size(file) > Archive.MOST_PART_BYTES) {
        throw new IngestException(Failure.Kind.TOO_LARGE, "it is larger than any text");
      }
      return of(List.of(XmlReader.read(Files.readAllBytes(file), "the file")));
    } catch (IOException e) {
      throw new IngestException(
          Failure.Kind.UNREADABLE, "the file cannot be read: " + e.getMessage(), e);
    }
  }

  /** Reads a file that is a ZIP of parts. */
  static OpenDocument zipped(Path file) throws IngestException {
    try (Archive archive = Archive.open(file)) {
      Optional<Element> manifest = archive.xml("META-INF/manifest.xml");
      if (manifest.isPresent() && manifest.get().contains("manifest:encryption-data")) {
        throw new IngestException(
            Failure.Kind.ENCRYPTED, "it is encrypted, and no password was given");
      }
      List<Element> parts = new ArrayList<>();
      for (String name : List.of("content.xml", "styles.xml", "meta.xml")) {
        archive.xml(name).ifPresent(parts::add);
      }
      return of(parts);
    }
  }

  private static OpenDocument of(List<Element> parts) throws IngestException {
    @Nullable Element text = null;
    List<Element> styles = new ArrayList<>();
    List<Element> properties = new ArrayList<>();
    for (Element part : parts) {
      text = text == null ? part.at("office:body", "office:text") : text;
      for (Element group : part.elements()) {
        switch (group.name()) {
          case "office:automatic-styles", "office:styles", "office:master-styles" ->
              styles.add(group);
          case "office:meta" -> properties.addAll(group.elements());
          default -> {
            // fonts, scripts and settings
          }
        }
      }
    }
    if (text == null) {
      throw new IngestException(Failure.Kind.BROKEN, "the part that holds its text is missing");
    }
    return new OpenDocument(text, styles, properties);
  }
}
