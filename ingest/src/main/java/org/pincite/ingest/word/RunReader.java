package org.pincite.ingest.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pincite.ingest.office.Element;
import org.pincite.ingest.office.Omissions;
import org.pincite.ingest.office.RunText;

/** Reads what stands inside paragraphs. Fields and deleted paragraph ends lead over to the next. */
final class RunReader {
  private static final Element NO_PROPERTIES = new Element("w:rPr", Map.of(), List.of());

  private final Styles styles;
  private final Omissions omissions;
  private final Notes footnotes;
  private final Notes endnotes;
  private final Fields fields = new Fields();
  private final StringBuilder hidden = new StringBuilder();
  private RunText text = new RunText();
  private List<Element> chain = List.of();
  private boolean contents;

  /** A note whose mark was met. */
  record MetNote(String mark, Element note, boolean atEnd) {}

  private final List<MetNote> notes = new ArrayList<>();
  private final List<Element> boxes = new ArrayList<>();
  private final List<String> pictures = new ArrayList<>();
  private final List<String> figures = new ArrayList<>();
  private final List<String> comments = new ArrayList<>();

  RunReader(Styles styles, Omissions omissions, Notes footnotes, Notes endnotes) {
    this.styles = styles;
    this.omissions = omissions;
    this.footnotes = footnotes;
    this.endnotes = endnotes;
  }

  /** {@return what was begun, with the text of a paragraph added} */
  RunText read(Element paragraph, ParagraphLook look) {
    chain = look.chain();
    contents |= fields.isContents();
    content(paragraph);
    contents |= fields.isContents();
    fields.paragraphEnd();
    omissions.hidden(hidden.toString());
    hidden.setLength(0);
    return text;
  }

  /** {@return the text since it was last taken} */
  RunText take() {
    RunText taken = text;
    text = new RunText();
    contents = false;
    return taken;
  }

  /** {@return whether some of the text belongs to a table of contents} */
  boolean isContents() {
    return contents;
  }

  /** {@return the notes whose marks were met since this was last asked} */
  List<MetNote> takeNotes() {
    return taken(notes);
  }

  /** {@return contents of text boxes} */
  List<Element> takeBoxes() {
    return taken(boxes);
  }

  /** {@return descriptions of pictures} */
  List<String> takePictures() {
    return taken(pictures);
  }

  /** {@return relationships that lead to charts and diagrams} */
  List<String> takeFigures() {
    return taken(figures);
  }

  /** {@return ids of comments} */
  List<String> takeComments() {
    return taken(comments);
  }

  private static <T> List<T> taken(List<T> list) {
    List<T> taken = List.copyOf(list);
    list.clear();
    return taken;
  }

  private void content(Element parent) {
    parent.elements().forEach(this::inline);
  }

  private void inline(Element element) {
    switch (element.name()) {
      case "w:r" -> run(element);
      case "w:ins", "w:moveTo" -> {
        omissions.inserted();
        content(element);
      }
      case "w:del", "w:moveFrom" -> omissions.deleted();
      case "m:oMath", "m:oMathPara" -> add(Equations.text(element), NO_PROPERTIES);
      case "mc:AlternateContent" -> alternative(element, this::inline);
      case "w:pPr", "w:rPr", "w:sdtPr", "w:sdtEndPr", "w:smartTagPr", "w:customXmlPr" -> {
        // says how it looks
      }
      case "w:fldSimple" -> {
        fields.mark("begin");
        fields.instruction(element.attribute("instr", ""));
        fields.mark("separate");
        contents |= fields.isContents();
        content(element);
        fields.mark("end");
      }
      default -> content(element);
    }
  }

  private void run(Element run) {
    @Nullable Element own = run.first("w:rPr");
    Element properties = own == null ? NO_PROPERTIES : own;
    boolean custom = false;
    for (Element part : run.elements()) {
      if (custom && part.name().equals("w:t")) {
        continue;
      }
      custom |= noteMark(part, run);
      inRun(part, properties);
    }
  }

  /** {@return whether the run's text is the mark of a note that has one of its own} */
  private boolean noteMark(Element part, Element run) {
    boolean foot = part.name().equals("w:footnoteReference");
    if (!foot && !part.name().equals("w:endnoteReference")) {
      return false;
    }
    boolean custom = Styles.isOn(custom(part));
    Notes all = foot ? footnotes : endnotes;
    StringBuilder own = new StringBuilder();
    run.elements("w:t").forEach(t -> own.append(t.text()));
    String mark = custom ? own.toString().strip() : all.next();
    text.mark(mark);
    @Nullable Element note = all.note(part.attribute("id", ""));
    if (note != null) {
      notes.add(new MetNote(mark, note, !foot));
    }
    return custom;
  }

  private static @Nullable Element custom(Element reference) {
    @Nullable String value = reference.attribute("customMarkFollows");
    return value == null ? null : new Element("custom", Map.of("val", value), List.of());
  }

  private void inRun(Element part, Element properties) {
    switch (part.name()) {
      case "w:t" -> add(part.text(), properties);
      case "w:tab", "w:ptab" -> add("\t", properties);
      case "w:br", "w:cr" -> lineEnd();
      case "w:noBreakHyphen" -> add("-", properties);
      case "w:softHyphen" -> add("\u00AD", properties);
      case "w:sym" -> add(symbol(part), properties);
      case "w:fldChar" -> {
        fields.mark(part.attribute("fldCharType", ""));
        contents |= fields.isContents();
        checkBox(part, properties);
      }
      case "w:instrText" -> fields.instruction(part.text());
      case "w:commentReference" -> comments.add(part.attribute("id", ""));
      case "w:drawing", "w:pict", "w:object" -> drawing(part);
      case "mc:AlternateContent" -> alternative(part, p -> inRun(p, properties));
      case "w:ruby" -> {
        @Nullable Element base = part.first("w:rubyBase");
        if (base != null) {
          content(base);
        }
      }
      default -> {
        // marks of the layout, which say nothing
      }
    }
  }

  private static String symbol(Element part) {
    try {
      int code = Integer.parseInt(part.attribute("char", "0"), 16);
      return SymbolFonts.character(code, part.attribute("font", ""));
    } catch (NumberFormatException e) {
      return "\uFFFD";
    }
  }

  /** Boxes of old forms are drawn by the field itself. */
  private void checkBox(Element mark, Element properties) {
    @Nullable Element box = mark.at("w:ffData", "w:checkBox");
    if (box != null && mark.attribute("fldCharType", "").equals("begin")) {
      @Nullable Element checked = box.first("w:checked");
      boolean on = Styles.isOn(checked == null ? box.first("w:default") : checked);
      text.text(on ? "☒" : "☐", bold(properties), size(properties));
    }
  }

  private void lineEnd() {
    if (fields.isShown()) {
      text.lineEnd();
    }
  }

  private void add(String added, Element properties) {
    if (!fields.isShown()) {
      return;
    }
    if (Styles.isOn(styles.run(properties, chain, "w:vanish"))) {
      hidden.append(added);
    } else {
      text.text(added, bold(properties), size(properties));
    }
  }

  private boolean bold(Element properties) {
    return Styles.isOn(styles.run(properties, chain, "w:b"));
  }

  /** Word counts in half points, and takes 10 points where nothing is said. */
  private double size(Element properties) {
    @Nullable Element size = styles.run(properties, chain, "w:sz");
    return size == null ? 10 : size.number("val", 20) / 2.0;
  }

  private void alternative(Element alternatives, java.util.function.Consumer<Element> reader) {
    @Nullable Element choice = alternatives.first("mc:Choice");
    @Nullable Element chosen = choice == null ? alternatives.first("mc:Fallback") : choice;
    if (chosen != null) {
      chosen.elements().forEach(reader);
    }
  }

  /** Keeps what a drawing says: its text boxes, or else the words that describe it. */
  private void drawing(Element drawing) {
    figures.addAll(Figures.parts(drawing));
    int before = boxes.size();
    collectBoxes(drawing);
    if (boxes.size() > before) {
      return;
    }
    String described = description(drawing);
    if (!described.isBlank()) {
      pictures.add(described);
    } else if (drawing.contains("pic:pic") || drawing.contains("v:imagedata")) {
      omissions.picture();
    }
  }

  private void collectBoxes(Element element) {
    for (Element inside : element.elements()) {
      switch (inside.name()) {
        case "w:txbxContent" -> boxes.add(inside);
        case "mc:AlternateContent" -> alternative(inside, this::collectBoxes);
        default -> collectBoxes(inside);
      }
    }
  }

  private static String description(Element element) {
    for (Element inside : element.elements()) {
      String own = inside.attribute("descr", inside.attribute("alt", ""));
      String found = own.isBlank() ? description(inside) : own;
      if (!found.isBlank()) {
        return found;
      }
    }
    return "";
  }
}
