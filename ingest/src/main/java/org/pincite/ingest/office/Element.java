package org.pincite.ingest.office;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An element of an XML part.
 *
 * @param name its local name behind the usual prefix of its namespace, e.g. {@code w:p}, whatever
 *     prefix the file itself uses
 * @param attributes values by local name
 * @param content elements and texts in order
 */
public record Element(String name, Map<String, String> attributes, List<Node> content)
    implements Node {
  /** {@return the value of an attribute, null if it is missing} */
  public @Nullable String attribute(String local) {
    return attributes.get(local);
  }

  /** {@return the value of an attribute} */
  public String attribute(String local, String otherwise) {
    return attributes.getOrDefault(local, otherwise);
  }

  /** {@return the value of an attribute that is a whole number, or otherwise where it is none} */
  public int number(String local, int otherwise) {
    @Nullable String value = attributes.get(local);
    try {
      return value == null ? otherwise : Integer.parseInt(value.strip());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** {@return the elements right below, in order} */
  public List<Element> elements() {
    return content.stream().filter(Element.class::isInstance).map(Element.class::cast).toList();
  }

  /** {@return the elements of that name right below, in order} */
  public List<Element> elements(String wanted) {
    return elements().stream().filter(e -> e.name.equals(wanted)).toList();
  }

  /** {@return the first element of that name right below, null if there is none} */
  public @Nullable Element first(String wanted) {
    for (Node node : content) {
      if (node instanceof Element element && element.name.equals(wanted)) {
        return element;
      }
    }
    return null;
  }

  /** {@return the element that a chain of names leads to, null where one is missing} */
  public @Nullable Element at(String... names) {
    @Nullable Element found = this;
    for (String next : names) {
      if (found == null) {
        return null;
      }
      found = found.first(next);
    }
    return found;
  }

  /** {@return whether an element of that name stands anywhere below} */
  public boolean contains(String wanted) {
    return elements().stream().anyMatch(e -> e.name.equals(wanted) || e.contains(wanted));
  }

  /** {@return all text below, as it stands} */
  public String text() {
    StringBuilder text = new StringBuilder();
    collect(text);
    return text.toString();
  }

  private void collect(StringBuilder text) {
    for (Node node : content) {
      switch (node) {
        case Text found -> text.append(found.characters());
        case Element element -> element.collect(text);
      }
    }
  }
}
