package org.pincite.ingest.office;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.pincite.corpus.Failure;
import org.pincite.ingest.draft.IngestException;

/**
 * Reads an XML part into a tree. Document types are refused, and entities and external parts with
 * them: no office program writes any.
 */
public final class XmlReader {
  /** Elements inside each other at most; tables within tables need some 15 for each. */
  private static final int MOST_DEPTH = 1000;

  private static final Map<String, String> PREFIXES = prefixes();

  private final String part;
  private final Map<String, String> names = new HashMap<>();
  private final Deque<Element> open = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();

  private XmlReader(String part) {
    this.part = part;
  }

  /**
   * {@return the outermost element of a part}
   *
   * @param part its name, for the sentence that says why it cannot be read
   * @throws IngestException if it is not well-formed, has a document type or is nested too deeply
   */
  public static Element read(byte[] xml, String part) throws IngestException {
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(xml));
      return new XmlReader(part).read(reader);
    } catch (XMLStreamException e) {
      String message = String.valueOf(e.getMessage());
      String reason = message.substring(message.lastIndexOf("Message: ") + 1).strip();
      throw new IngestException(
          Failure.Kind.BROKEN,
          part + " is no well-formed XML: " + reason.replaceFirst("^essage: ", ""),
          e);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    // The JDK's own limit of 100 is less than tables within tables need; ours is checked here.
    factory.setProperty("jdk.xml.maxElementDepth", "0");
    return factory;
  }

  private Element read(XMLStreamReader reader) throws XMLStreamException, IngestException {
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.DTD ->
            throw new IngestException(
                Failure.Kind.BROKEN,
                part + " has a document type, which is not read: it may be an attack");
        case XMLStreamConstants.START_ELEMENT -> start(reader);
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE, XMLStreamConstants.CDATA ->
            text.append(reader.getText());
        case XMLStreamConstants.END_ELEMENT -> {
          flush();
          Element done = open.pop();
          if (open.isEmpty()) {
            return done;
          }
        }
        default -> {
          // comments and instructions say nothing
        }
      }
    }
    throw new IngestException(Failure.Kind.BROKEN, part + " has no element");
  }

  private void start(XMLStreamReader reader) throws IngestException {
    if (open.size() >= MOST_DEPTH) {
      throw new IngestException(
          Failure.Kind.BROKEN, part + " nests its elements more than " + MOST_DEPTH + " deep");
    }
    flush();
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.put(interned(reader.getAttributeLocalName(i)), reader.getAttributeValue(i));
    }
    Element element = new Element(name(reader), attributes, new ArrayList<>());
    if (!open.isEmpty()) {
      open.peek().content().add(element);
    }
    open.push(element);
  }

  private void flush() {
    if (!text.isEmpty() && !open.isEmpty()) {
      open.peek().content().add(new Text(text.toString()));
    }
    text.setLength(0);
  }

  private String name(XMLStreamReader reader) {
    String space = String.valueOf(reader.getNamespaceURI());
    String own = reader.getPrefix() == null ? "" : reader.getPrefix();
    String prefix = PREFIXES.getOrDefault(space, own);
    return interned(
        prefix.isEmpty() ? reader.getLocalName() : prefix + ":" + reader.getLocalName());
  }

  private String interned(String name) {
    return names.computeIfAbsent(name, same -> same);
  }

  /** Office Open XML in its transitional and strict namespaces, and OpenDocument. */
  private static Map<String, String> prefixes() {
    Map<String, String> found = new HashMap<>();
    String ooxml = "http://schemas.openxmlformats.org/";
    String strict = "http://purl.oclc.org/ooxml/";
    found.put(ooxml + "wordprocessingml/2006/main", "w");
    found.put(strict + "wordprocessingml/main", "w");
    found.put(ooxml + "officeDocument/2006/math", "m");
    found.put(strict + "officeDocument/math", "m");
    found.put(ooxml + "drawingml/2006/main", "a");
    found.put(strict + "drawingml/main", "a");
    found.put(ooxml + "drawingml/2006/chart", "c");
    found.put(strict + "drawingml/chart", "c");
    found.put(ooxml + "drawingml/2006/diagram", "dgm");
    found.put(strict + "drawingml/diagram", "dgm");
    found.put(ooxml + "drawingml/2006/wordprocessingDrawing", "wp");
    found.put(strict + "drawingml/wordprocessingDrawing", "wp");
    found.put(ooxml + "markup-compatibility/2006", "mc");
    found.put(ooxml + "package/2006/relationships", "");
    found.put(ooxml + "package/2006/content-types", "");
    found.put("urn:schemas-microsoft-com:vml", "v");
    found.put("http://purl.org/dc/elements/1.1/", "dc");
    found.put("http://purl.org/dc/terms/", "dcterms");
    found.put("http://www.idpf.org/2007/opf", "");
    found.put("http://www.daisy.org/z3986/2005/ncx/", "");
    found.put("urn:oasis:names:tc:opendocument:xmlns:container", "");
    String opendocument = "urn:oasis:names:tc:opendocument:xmlns:";
    for (String name : List.of("office", "text", "table", "style", "meta", "manifest")) {
      found.put(opendocument + name + ":1.0", name);
    }
    found.put(opendocument + "drawing:1.0", "draw");
    found.put(opendocument + "svg-compatible:1.0", "svg");
    return Map.copyOf(found);
  }
}
