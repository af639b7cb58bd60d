package org.pincite.ingest.odf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pincite.ingest.office.DraftWriter;
import org.pincite.ingest.office.Element;
import org.pincite.ingest.office.Label;
import org.pincite.ingest.office.Place;
import org.pincite.ingest.office.TableUse;

/** Walks the paragraphs, lists and tables of a document in order. */
final class OdfBody {
  private final OpenDocument parts;
  private final DraftWriter out;
  private final OdfStyles styles;
  private final OdfLists lists;

  /** Where in lists a paragraph stands: the list, its level from 0 and the number it must have. */
  private record Item(OdfLists.OpenList list, int level, int forced) {}

  /** The item whose first paragraph is still to come. */
  private @Nullable Item itemDue;

  private int listLevel = -1;

  OdfBody(OpenDocument parts, DraftWriter out) {
    this.parts = parts;
    this.out = out;
    this.styles = new OdfStyles(parts.styles());
    this.lists = new OdfLists(parts.styles());
  }

  /** Reads all. */
  void read() {
    blocks(parts.text(), Place.BODY);
    for (Element group : parts.styles()) {
      for (Element page : group.elements("style:master-page")) {
        for (Element part : page.elements()) {
          if (part.name().startsWith("style:header") || part.name().startsWith("style:footer")) {
            out.apart("", new OdfInline(styles, out).apart(part));
          }
        }
      }
    }
  }

  private void blocks(Element parent, Place place) {
    for (Element child : parent.elements()) {
      switch (child.name()) {
        case "text:p", "text:h" -> paragraph(child, place);
        case "text:list" -> list(child, null, 0, place);
        case "table:table" -> table(child, place);
        case "text:table-of-content",
            "text:illustration-index",
            "text:table-index",
            "text:alphabetical-index" ->
            index(child);
        case "text:tracked-changes", "text:sequence-decls", "office:forms" -> {
          // deletions, which paragraphs mark, and declarations
        }
        case "draw:frame", "draw:custom-shape" ->
            new OdfInline(styles, out)
                .read(new Element("text:p", java.util.Map.of(), List.of(child)), List.of())
                .boxes()
                .forEach(box -> blocks(box, Place.BOX));
        default -> blocks(child, place);
      }
    }
  }

  private void index(Element index) {
    @Nullable Element body = index.first("text:index-body");
    if (body != null) {
      blocks(body, Place.CONTENTS);
    }
  }

  private void list(Element list, OdfLists.@Nullable OpenList outer, int level, Place place) {
    @Nullable String own = list.attribute("style-name");
    OdfLists.OpenList open =
        outer == null
            ? lists.begin(list, own == null ? firstStyle(list) : own)
            : lists.within(list, outer);
    for (Element item : list.elements()) {
      boolean counted = item.name().equals("text:list-item");
      itemDue = counted ? item(open, level, item) : null;
      for (Element child : item.elements()) {
        if (child.name().equals("text:list")) {
          list(child, open, level + 1, place);
        } else {
          listLevel = level;
          blocks(new Element("", java.util.Map.of(), List.of(child)), place);
          listLevel = -1;
        }
      }
      itemDue = null;
    }
  }

  /** {@return an item, which may have another style of numbers and still count with its list} */
  private static Item item(OdfLists.OpenList list, int level, Element item) {
    String style = item.attribute("style-override", list.style());
    return new Item(
        new OdfLists.OpenList(style, list.counters()), level, item.number("start-value", -1));
  }

  /** The style of a list that states none stands in the style of its paragraphs. */
  private String firstStyle(Element list) {
    for (Element item : list.elements()) {
      for (Element child : item.elements()) {
        @Nullable String style =
            OdfStyles.attribute(
                styles.paragraph(child.attribute("style-name", "")), "list-style-name");
        if (style != null && !style.isEmpty()) {
          return style;
        }
      }
    }
    return "";
  }

  private void paragraph(Element paragraph, Place place) {
    List<Element> look = styles.paragraph(paragraph.attribute("style-name", ""));
    OdfInline inline = new OdfInline(styles, out).read(paragraph, look);
    boolean heading = paragraph.name().equals("text:h");
    int outline = Math.max(1, paragraph.number("outline-level", 1));
    int level = heading ? outline : OdfStyles.headingLevel(look);
    Optional<Label> label = label(paragraph, look, heading ? outline : 0);
    out.paragraph(
        inline.text(), label, OdfStyles.names(look), level, Math.max(0, listLevel), place);
    inline.pictures().forEach(out::picture);
    inline.boxes().forEach(box -> blocks(box, Place.BOX));
  }

  private Optional<Label> label(Element paragraph, List<Element> look, int outline) {
    @Nullable Item item = itemDue;
    itemDue = null;
    if (item != null) {
      return lists.next(item.list(), item.level(), item.forced());
    }
    boolean counted = outline > 0 && listLevel < 0;
    boolean header =
        paragraph.attribute("is-list-header", "").equals("true")
            || "".equals(OdfStyles.attribute(look, "list-style-name"));
    return counted && !header ? lists.heading(outline - 1) : Optional.empty();
  }

  private void table(Element table, Place place) {
    out.enterTable();
    List<List<Element>> rows = new ArrayList<>();
    rows(table, rows);
    TableUse use =
        TableUse.of(rows.stream().map(r -> r.stream().map(OdfBody::words).toList()).toList());
    for (List<Element> row : rows) {
      if (place == Place.BODY && use == TableUse.HANGING) {
        String label = words(row.getFirst());
        if (!label.isBlank()) {
          out.labelNext(TableUse.label(label));
        }
        blocks(row.getLast(), Place.BODY);
      } else {
        row.forEach(cell -> blocks(cell, place == Place.BODY ? use.place() : place));
      }
    }
    out.leaveTable();
  }

  private static void rows(Element parent, List<List<Element>> rows) {
    for (Element child : parent.elements()) {
      if (child.name().equals("table:table-row")) {
        rows.add(child.elements("table:table-cell"));
      } else if (child.name().startsWith("table:table-")) {
        rows(child, rows);
      }
    }
  }

  /** {@return the words of a cell, without those of notes and drawings} */
  private static String words(Element cell) {
    StringBuilder text = new StringBuilder();
    for (Element child : cell.elements()) {
      switch (child.name()) {
        case "text:p", "text:h" -> text.append(child.text()).append(' ');
        default -> text.append(words(child)).append(' ');
      }
    }
    return text.toString();
  }
}
