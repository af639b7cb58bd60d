package org.pincite.ingest.epub;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Failure;
import org.pincite.ingest.draft.IngestException;
import org.pincite.ingest.office.Archive;
import org.pincite.ingest.office.Element;

/**
 * The package document of a book.
 *
 * @param properties what it says of itself, by names that begin with {@code epub:}
 * @param spine its parts in reading order, each once
 * @param contentsPage path of the page that is its table of contents, empty if none is
 */
record OpenPackage(Map<String, String> properties, List<Part> spine, String contentsPage) {
  /** Encryption of fonts only, which any reader undoes (EPUB 3.3, 4.2.5). */
  private static final Set<String> FONTS_ONLY =
      Set.of("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC");

  /**
   * A part of the book.
   *
   * @param path in the archive
   */
  record Part(String path, String mediaType) {
    /** {@return whether it is text} */
    boolean isPage() {
      return mediaType.equals("application/xhtml+xml") || mediaType.equals("text/html");
    }
  }

  /**
   * Reads it.
   *
   * @throws IngestException if it is missing or damaged, or the book's text is encrypted
   */
  static OpenPackage read(Archive archive) throws IngestException {
    String path = path(archive);
    Element root =
        archive.xml(path).orElseThrow(() -> broken("the package document " + path + " is missing"));
    Map<String, Part> manifest = new LinkedHashMap<>();
    String contents = "";
    for (Element item : children(root, "manifest")) {
      String at = resolved(path, item.attribute("href", ""));
      manifest.put(
          item.attribute("id", ""), new Part(at, item.attribute("media-type", "").strip()));
    }
    for (Element reference : children(root, "guide")) {
      if (reference.attribute("type", "").equals("toc")) {
        contents = resolved(path, reference.attribute("href", ""));
      }
    }
    List<Part> spine = spine(root, manifest);
    checkReadable(archive, spine);
    return new OpenPackage(BookMetadata.read(children(root, "metadata")), spine, contents);
  }

  private static List<Part> spine(Element root, Map<String, Part> manifest) throws IngestException {
    List<Part> spine = new ArrayList<>();
    Set<Part> seen = new HashSet<>();
    for (Element reference : children(root, "spine")) {
      @Nullable Part part = manifest.get(reference.attribute("idref", ""));
      if (part != null && seen.add(part)) {
        spine.add(part);
      }
    }
    if (spine.isEmpty()) {
      throw broken("its package document lists no chapters");
    }
    return spine;
  }

  private static String path(Archive archive) throws IngestException {
    Element container =
        archive
            .xml("META-INF/container.xml")
            .orElseThrow(() -> broken("META-INF/container.xml, which names its parts, is missing"));
    return children(container, "rootfiles").stream()
        .map(file -> file.attribute("full-path", ""))
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElseThrow(() -> broken("META-INF/container.xml names no package document"));
  }

  private static void checkReadable(Archive archive, List<Part> spine) throws IngestException {
    Optional<Element> encryption = archive.xml("META-INF/encryption.xml");
    Set<String> hidden = new HashSet<>();
    for (Element data : encryption.map(Element::elements).orElse(List.of())) {
      @Nullable Element method = named(data, "EncryptionMethod");
      boolean font = method != null && FONTS_ONLY.contains(method.attribute("Algorithm", ""));
      @Nullable Element cipher = named(data, "CipherData");
      @Nullable Element reference = cipher == null ? null : named(cipher, "CipherReference");
      if (!font && reference != null) {
        hidden.add(resolved("", reference.attribute("URI", "")));
      }
    }
    if (spine.stream().map(Part::path).anyMatch(hidden::contains)) {
      throw new IngestException(
          Failure.Kind.ENCRYPTED,
          "it has digital rights management (META-INF/encryption.xml): its text is encrypted");
    }
  }

  /** {@return the elements right below the one of that local name} */
  private static List<Element> children(Element root, String name) {
    @Nullable Element parent = named(root, name);
    return parent == null ? List.of() : parent.elements();
  }

  private static @Nullable Element named(Element parent, String name) {
    return parent.elements().stream()
        .filter(child -> local(child).equals(name))
        .findFirst()
        .orElse(null);
  }

  /** {@return a name without what it is prefixed by} */
  static String local(Element element) {
    return element.name().substring(element.name().indexOf(':') + 1);
  }

  /** {@return the path in the archive that a reference in a part leads to, without its fragment} */
  static String resolved(String from, String href) {
    try {
      String folder = from.substring(0, from.lastIndexOf('/') + 1);
      String base = new URI(null, null, "/" + folder, null).getRawPath();
      String path = new URI(base).resolve(href.strip().replace(" ", "%20")).getPath();
      return path == null ? href : path.replaceFirst("^/+", "");
    } catch (URISyntaxException | IllegalArgumentException e) {
      return href;
    }
  }

  private static IngestException broken(String reason) {
    return new IngestException(Failure.Kind.BROKEN, reason);
  }
}
