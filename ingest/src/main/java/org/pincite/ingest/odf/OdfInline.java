package org.pincite.ingest.odf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.ingest.office.DraftWriter;
import org.pincite.ingest.office.Element;
import org.pincite.ingest.office.RunText;
import org.pincite.ingest.office.Text;

/** Reads what stands inside one paragraph. */
final class OdfInline {
  private final OdfStyles styles;
  private final DraftWriter out;
  private final RunText text = new RunText();
  private final List<Element> boxes = new ArrayList<>();
  private final List<String> pictures = new ArrayList<>();
  private final StringBuilder hidden = new StringBuilder();

  OdfInline(OdfStyles styles, DraftWriter out) {
    this.styles = styles;
    this.out = out;
  }

  /** Reads a paragraph. */
  OdfInline read(Element paragraph, List<Element> look) {
    content(paragraph, look);
    out.omissions().hidden(hidden.toString());
    return this;
  }

  RunText text() {
    return text;
  }

  List<Element> boxes() {
    return boxes;
  }

  List<String> pictures() {
    return pictures;
  }

  private void content(Element parent, List<Element> look) {
    parent
        .content()
        .forEach(
            node -> {
              switch (node) {
                case Text found -> add(found.characters().replace('\n', ' '), look);
                case Element element -> element(element, look);
              }
            });
  }

  private void element(Element element, List<Element> look) {
    switch (element.name()) {
      case "text:span" -> {
        List<Element> inner = new ArrayList<>(styles.run(element.attribute("style-name", "")));
        inner.addAll(look);
        content(element, inner);
      }
      case "text:s" -> add(" ", look);
      case "text:tab" -> add("\t", look);
      case "text:line-break" -> text.lineEnd();
      case "text:note" -> note(element);
      case "office:annotation" -> comment(element);
      case "text:change-start" -> out.omissions().inserted();
      case "text:change" -> out.omissions().deleted();
      case "text:hidden-text", "text:hidden-paragraph" ->
          out.omissions().hidden(element.attribute("string-value", element.text()));
      case "draw:frame", "draw:custom-shape", "draw:g", "draw:rect", "draw:line" ->
          drawing(element);
      case "text:ruby" -> {
        @Nullable Element base = element.first("text:ruby-base");
        if (base != null) {
          content(base, look);
        }
      }
      case "office:annotation-end", "text:bookmark", "text:soft-page-break" -> {
        // marks without text
      }
      default -> content(element, look);
    }
  }

  private void add(String added, List<Element> look) {
    if ("none".equals(OdfStyles.ofText(look, "display"))) {
      hidden.append(added);
    } else {
      text.text(added, "bold".equals(OdfStyles.ofText(look, "font-weight")), size(look));
    }
  }

  private static double size(List<Element> look) {
    double share = 1;
    for (Element style : look) {
      @Nullable Element properties = style.first("style:text-properties");
      String size = properties == null ? "" : properties.attribute("font-size", "");
      if (size.matches("\\d{1,4}(?:\\.\\d{1,4})?pt")) {
        return share * Double.parseDouble(size.substring(0, size.length() - 2));
      }
      if (size.matches("\\d{1,4}(?:\\.\\d{1,4})?%")) {
        share *= Double.parseDouble(size.substring(0, size.length() - 1)) / 100;
      }
    }
    return 0;
  }

  private void note(Element note) {
    @Nullable Element citation = note.first("text:note-citation");
    String mark = citation == null ? "" : citation.attribute("label", citation.text()).strip();
    text.mark(mark);
    @Nullable Element body = note.first("text:note-body");
    if (body != null) {
      out.note(mark, apart(body), note.attribute("note-class", "").equals("endnote"));
    }
  }

  private void comment(Element comment) {
    @Nullable Element author = comment.first("dc:creator");
    String by = author == null ? "somebody" : author.text();
    out.apart("Comment by " + by + ":", apart(comment));
  }

  /** {@return the paragraphs of a note, comment or header as one text} */
  RunText apart(Element part) {
    OdfInline inline = new OdfInline(styles, out);
    paragraphs(part, inline);
    return inline.text;
  }

  private void paragraphs(Element part, OdfInline inline) {
    for (Element child : part.elements()) {
      if (child.name().equals("text:p") || child.name().equals("text:h")) {
        inline.read(child, styles.paragraph(child.attribute("style-name", "")));
        inline.text.lineEnd();
      } else {
        paragraphs(child, inline);
      }
    }
  }

  private void drawing(Element drawing) {
    int before = boxes.size();
    collectBoxes(drawing);
    if (boxes.size() > before) {
      return;
    }
    String described = described(drawing);
    if (!described.isBlank()) {
      pictures.add(described);
    } else if (drawing.contains("draw:image")) {
      out.omissions().picture();
    }
  }

  private void collectBoxes(Element element) {
    boolean holds = element.first("text:p") != null || element.first("text:list") != null;
    if (element.name().equals("draw:text-box") || holds) {
      boxes.add(element);
    } else {
      element.elements().forEach(this::collectBoxes);
    }
  }

  private static String described(Element drawing) {
    for (String name : List.of("svg:desc", "svg:title")) {
      @Nullable Element found = drawing.first(name);
      if (found != null) {
        return found.text();
      }
    }
    return "";
  }
}
