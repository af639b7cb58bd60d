package org.pincite.query.export.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of a Word document that holds the words of comments. */
final class CommentsPart {
  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private final StringBuilder added = new StringBuilder();
  private final String xml;
  private final String prefix;
  private int next;

  /**
   * @param existing the comments that the document has; null if it has none
   */
  CommentsPart(@Nullable String existing) {
    this.xml =
        existing == null || XmlTag.of(existing).getFirst().kind() == XmlTag.Kind.EMPTY
            ? "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:comments xmlns:w=\""
                + NAMESPACE
                + "\"></w:comments>"
            : existing;
    List<XmlTag> tags = XmlTag.of(xml);
    this.prefix = tags.getFirst().prefix();
    for (XmlTag tag : tags) {
      if (tag.name().equals(prefix + "comment") && tag.opens()) {
        String id = tag.attribute(xml, prefix + "id").orElse("");
        next = id.matches("\\d{1,8}") ? Math.max(next, Integer.parseInt(id) + 1) : next;
      }
    }
  }

  /** {@return the id of a new comment of some paragraphs} */
  int add(List<String> paragraphs) {
    int id = next++;
    added.append('<').append(prefix).append("comment ").append(prefix).append("id=\"");
    added.append(id).append("\" ").append(prefix).append("author=\"Pincite\" ");
    added.append(prefix).append("initials=\"P\">");
    for (String paragraph : paragraphs) {
      added.append("<").append(prefix).append("p><").append(prefix).append("r><");
      added.append(prefix).append("t xml:space=\"preserve\">").append(Escaped.text(paragraph));
      added.append("</").append(prefix).append("t></").append(prefix).append("r></");
      added.append(prefix).append("p>");
    }
    added.append("</").append(prefix).append("comment>");
    return id;
  }

  /** {@return the part with the new comments at its end} */
  String text() {
    int end = xml.lastIndexOf("</");
    return xml.substring(0, end) + added + xml.substring(end);
  }
}
