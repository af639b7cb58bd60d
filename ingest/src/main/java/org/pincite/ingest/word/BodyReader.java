package org.pincite.ingest.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Failure;
import org.pincite.ingest.draft.IngestException;
import org.pincite.ingest.office.DraftWriter;
import org.pincite.ingest.office.Element;
import org.pincite.ingest.office.Label;
import org.pincite.ingest.office.Place;
import org.pincite.ingest.office.RunText;
import org.pincite.ingest.office.TableUse;

/** Walks the paragraphs and tables of a document in order. */
final class BodyReader {
  private final WordPackage parts;
  private final DraftWriter out;
  private final Styles styles;
  private final ListNumbers lists;
  private final Notes footnotes;
  private final Notes endnotes;
  private final RunReader runs;
  private final Set<String> comments = new HashSet<>();
  private final List<Element> sections = new ArrayList<>();
  private final Element body;

  BodyReader(WordPackage parts, DraftWriter out) throws IngestException {
    this.parts = parts;
    this.out = out;
    this.body =
        Optional.ofNullable(parts.document().first("w:body"))
            .orElseThrow(
                () -> new IngestException(Failure.Kind.BROKEN, "the part of its text has no body"));
    Sections.collect(body, sections);
    Optional<Element> settings = parts.part("settings");
    this.styles = new Styles(parts.part("styles"));
    this.lists = new ListNumbers(parts.part("numbering"), styles);
    this.footnotes = Notes.footnotes(parts, settings, sections);
    this.endnotes = Notes.endnotes(parts, settings, sections);
    this.runs = new RunReader(styles, out.omissions(), footnotes, endnotes);
  }

  /** Reads all. */
  void read() throws IngestException {
    blocks(body, Place.BODY);
    for (Element part : Sections.headersAndFooters(sections, parts)) {
      apart("", part);
    }
    readComments();
  }

  private void blocks(Element parent, Place place) throws IngestException {
    for (Element child : parent.elements()) {
      switch (child.name()) {
        case "w:p" -> paragraph(child, place);
        case "w:tbl" -> table(child, place);
        case "w:sdt" -> blocks(child, isContents(child) ? Place.CONTENTS : place);
        case "w:altChunk" -> out.omissions().unread(parts.nameOf(child.attribute("id", "?")));
        case "w:del", "w:moveFrom" -> out.omissions().deleted();
        case "mc:AlternateContent" -> {
          @Nullable Element choice = child.first("mc:Choice");
          blocks(choice == null ? child : choice, place);
        }
        case "w:sectPr", "w:tcPr", "w:sdtPr", "w:sdtEndPr" -> {
          // says how it looks
        }
        default -> blocks(child, place);
      }
    }
  }

  private static boolean isContents(Element control) {
    @Nullable Element gallery = control.at("w:sdtPr", "w:docPartObj", "w:docPartGallery");
    return gallery != null && gallery.attribute("val", "").startsWith("Table of");
  }

  private void paragraph(Element paragraph, Place place) throws IngestException {
    ParagraphLook look = styles.paragraph(paragraph);
    runs.read(paragraph, look);
    if (!look.joinsNext()) {
      Place within = runs.isContents() ? Place.CONTENTS : place;
      RunText text = runs.take();
      hangingOn();
      int level = look.list() > 0 ? look.listLevel(lists) : 0;
      Optional<Label> label = label(look, level, text.isBlank());
      out.indentNext(look.indentLeft(), look.indentRight());
      out.paragraph(text, label, look.styleNames(), look.headingLevel(), level, within);
      runs.takePictures().forEach(out::picture);
      for (String figure : runs.takeFigures()) {
        parts.related(figure).map(Figures::texts).ifPresent(texts -> texts.forEach(out::picture));
      }
      for (Element box : runs.takeBoxes()) {
        blocks(box, Place.BOX);
      }
    }
    if (look.section() != null) {
      footnotes.sectionEnd();
      endnotes.sectionEnd();
    }
  }

  /** Word counts an empty paragraph, unless it is hidden or nothing but the end of a section. */
  private Optional<Label> label(ParagraphLook look, int level, boolean blank) {
    int list = look.list();
    boolean uncounted = blank && (look.isHidden() || look.section() != null);
    return list <= 0 || uncounted ? Optional.empty() : lists.next(list, level);
  }

  /** Notes and comments whose marks stand in the paragraph. */
  private void hangingOn() {
    for (RunReader.MetNote note : runs.takeNotes()) {
      out.note(note.mark(), textOf(note.note()), note.atEnd());
    }
    comments.addAll(runs.takeComments());
  }

  /** {@return the paragraphs of a part that stands apart from the text} */
  private RunText textOf(Element part) {
    RunReader own = new RunReader(styles, out.omissions(), footnotes, endnotes);
    for (Element paragraph : Sections.paragraphs(part)) {
      own.read(paragraph, styles.paragraph(paragraph)).lineEnd();
    }
    RunText text = own.take();
    own.takeBoxes().forEach(box -> out.apart("", textOf(box)));
    return text;
  }

  private void apart(String before, Element part) {
    out.apart(before, textOf(part));
  }

  /** Comments are no part of the document, and are kept apart from it. */
  private void readComments() throws IngestException {
    Optional<Element> part = parts.part("comments");
    if (part.isPresent()) {
      for (Element comment : part.get().elements("w:comment")) {
        if (comments.contains(comment.attribute("id", ""))) {
          apart("Comment by " + comment.attribute("author", "somebody") + ":", comment);
        }
      }
    }
  }

  private void table(Element table, Place place) throws IngestException {
    out.enterTable();
    List<List<Element>> rows = TableRows.of(table);
    TableUse use = TableUse.of(TableRows.texts(rows));
    for (List<Element> row : rows) {
      if (place == Place.BODY && use == TableUse.HANGING) {
        hanging(row);
      } else {
        for (Element cell : row) {
          blocks(cell, place == Place.BODY ? use.place() : place);
        }
      }
    }
    out.leaveTable();
  }

  private void hanging(List<Element> row) throws IngestException {
    String label = TableRows.text(row.getFirst());
    if (!label.isBlank()) {
      out.labelNext(TableUse.label(label));
    }
    blocks(row.getLast(), Place.BODY);
  }
}
