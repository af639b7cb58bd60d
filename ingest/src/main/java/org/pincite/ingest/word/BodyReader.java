package org.pincite.ingest.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Failure;
import org.pincite.ingest.draft.Draft;
import org.pincite.ingest.draft.DraftBlock;
import org.pincite.ingest.draft.DraftLine;
import org.pincite.ingest.draft.IngestException;
import org.pincite.ingest.office.Element;
import org.pincite.ingest.office.Label;
import org.pincite.ingest.office.Omissions;
import org.pincite.ingest.office.RunText;

/** Walks the paragraphs and tables of a document in order, and makes blocks of them. */
final class BodyReader {
  private final WordPackage parts;
  private final Draft draft;
  private final Styles styles;
  private final ListNumbers lists;
  private final Notes footnotes;
  private final Notes endnotes;
  private final Omissions omissions = new Omissions();
  private final RunReader runs;
  private final TableReader tables = new TableReader(this);
  private final List<RunReader.MetNote> notesDue = new ArrayList<>();
  private final List<RunReader.MetNote> notesAtEnd = new ArrayList<>();
  private final List<String> comments = new ArrayList<>();
  private final List<Element> sections = new ArrayList<>();
  private final Element body;
  private @Nullable Label labelDue;

  BodyReader(WordPackage parts, Draft draft) throws IngestException {
    this.parts = parts;
    this.draft = draft;
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
    this.runs = new RunReader(styles, omissions, footnotes, endnotes);
  }

  /** Reads all. */
  void read() throws IngestException {
    blocks(body, Place.BODY);
    notesAtEnd.forEach(this::note);
    for (Element part : Sections.headersAndFooters(sections, parts)) {
      furniture("", part);
    }
    readComments();
    omissions.record(draft);
  }

  /** Reads paragraphs and tables. */
  void blocks(Element parent, Place place) {
    for (Element child : parent.elements()) {
      switch (child.name()) {
        case "w:p" -> paragraph(child, place);
        case "w:tbl" -> {
          tables.read(child, place);
          notesBelow();
        }
        case "w:sdt" -> blocks(child, isContents(child) ? Place.CONTENTS : place);
        case "w:altChunk" -> omissions.unread(parts.nameOf(child.attribute("id", "?")));
        case "w:del", "w:moveFrom" -> omissions.deleted();
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

  /** Puts a number that the table prints in a cell of its own before the next paragraph. */
  void labelNext(Label label) {
    labelDue = label;
  }

  private static boolean isContents(Element control) {
    @Nullable Element gallery = control.at("w:sdtPr", "w:docPartObj", "w:docPartGallery");
    return gallery != null && gallery.attribute("val", "").startsWith("Table of");
  }

  private void paragraph(Element paragraph, Place place) {
    ParagraphLook look = styles.paragraph(paragraph);
    runs.read(paragraph, look);
    if (!look.joinsNext()) {
      boolean contents = runs.isContents();
      RunText text = runs.take();
      int list = look.list();
      int level = list > 0 ? look.listLevel(lists) : 0;
      boolean shown = list > 0 && !(look.isHidden() && text.isBlank());
      Optional<Label> label = shown ? lists.next(list, level) : Optional.empty();
      if (!text.isBlank()) {
        add(text, label, look, level, contents ? Place.CONTENTS : place);
      }
    }
    extras();
    if (look.section() != null) {
      footnotes.sectionEnd();
      endnotes.sectionEnd();
    }
  }

  private void add(
      RunText text, Optional<Label> counted, ParagraphLook look, int level, Place place) {
    Optional<Label> label = counted.or(() -> Optional.ofNullable(labelDue));
    labelDue = null;
    DraftBlock block = new DraftBlock(BlockKind.PARAGRAPH);
    text.fill(block);
    label.ifPresent(l -> l.apply(block));
    Kinds.decide(block, look, level, place);
    draft.blocks().add(block);
  }

  /** What hangs on the paragraph that was just read. */
  private void extras() {
    for (RunReader.MetNote note : runs.takeNotes()) {
      (note.atEnd() ? notesAtEnd : notesDue).add(note);
    }
    comments.addAll(runs.takeComments());
    for (String picture : runs.takePictures()) {
      draft.blocks().add(new DraftBlock(BlockKind.FIGURE).add(DraftLine.of(picture)));
    }
    runs.takeBoxes().forEach(box -> blocks(box, Place.BOX));
    if (!tables.isInside()) {
      notesBelow();
    }
  }

  private void notesBelow() {
    List<RunReader.MetNote> due = List.copyOf(notesDue);
    notesDue.clear();
    due.forEach(this::note);
  }

  private void note(RunReader.MetNote note) {
    DraftBlock block = new DraftBlock(BlockKind.NOTE);
    Sections.paragraphs(note.note())
        .forEach(paragraph -> runs.read(paragraph, styles.paragraph(paragraph)).lineEnd());
    RunText text = runs.take();
    if (text.isBlank()) {
      return;
    }
    text.fill(block);
    if (!note.mark().isEmpty()) {
      Kinds.takeMark(block, note.mark());
    }
    draft.blocks().add(block);
    runs.takeNotes();
  }

  private void furniture(String before, Element part) {
    Sections.paragraphs(part)
        .forEach(paragraph -> runs.read(paragraph, styles.paragraph(paragraph)).lineEnd());
    RunText text = runs.take();
    List<Element> boxes = runs.takeBoxes();
    if (!text.isBlank()) {
      DraftBlock block = new DraftBlock(BlockKind.FURNITURE);
      if (!before.isEmpty()) {
        block.add(DraftLine.of(before));
      }
      text.fill(block);
      draft.blocks().add(block);
    }
    boxes.forEach(box -> furniture(before, box));
    runs.takePictures();
    runs.takeNotes();
  }

  /** Comments are no part of the document, and are kept apart from it. */
  private void readComments() throws IngestException {
    Optional<Element> part = parts.part("comments");
    if (part.isPresent()) {
      for (Element comment : part.get().elements("w:comment")) {
        if (comments.contains(comment.attribute("id", ""))) {
          furniture("Comment by " + comment.attribute("author", "somebody") + ":", comment);
        }
      }
    }
  }
}
