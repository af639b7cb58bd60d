package org.pincite.ingest.rtf;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import org.pincite.ingest.draft.Draft;

/** Follows groups and control words from the beginning of a file to its end. */
final class RtfReader {
  /** Groups inside each other at most. */
  private static final int MOST_DEPTH = 10_000;

  private final RtfScanner scanner;
  private final Draft draft;
  private final RtfFonts fonts = new RtfFonts();
  private final RtfStyles styles = new RtfStyles();
  private final RtfTexts texts;
  private final Deque<RtfGroup> groups = new ArrayDeque<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final StringBuilder instruction = new StringBuilder();
  private final StringBuilder property = new StringBuilder();
  private final StyleReader styleReader = new StyleReader(styles);
  private RtfGroup group = new RtfGroup();
  private boolean atStart;
  private boolean mayPass;
  private int toSkip;

  RtfReader(RtfScanner scanner, Draft draft) {
    this.scanner = scanner;
    this.draft = draft;
    this.texts = new RtfTexts(draft, styles);
  }

  /** Reads all. */
  void read() {
    for (RtfScanner.Kind kind = scanner.next();
        kind != RtfScanner.Kind.END;
        kind = scanner.next()) {
      switch (kind) {
        case OPEN -> open();
        case CLOSE -> close();
        case WORD -> word(scanner.word());
        case BYTE -> take(scanner.character());
        case END -> throw new IllegalStateException("the loop has ended");
      }
    }
    flush();
    texts.finish(group, !groups.isEmpty());
    fonts.doubt().ifPresent(draft.doubts()::add);
  }

  private void open() {
    flush();
    if (groups.size() < MOST_DEPTH) {
      groups.push(group);
      group = group.inner();
    }
    mayPass = false;
    atStart = true;
    toSkip = 0;
  }

  private void close() {
    flush();
    toSkip = 0;
    if (group.use == RtfGroup.Use.STYLES) {
      styleReader.end();
    }
    if (group.beginsText) {
      texts.end();
    }
    RtfGroup inner = group;
    group = groups.isEmpty() ? new RtfGroup() : groups.pop();
    if (inner.use == RtfGroup.Use.INSTRUCTION && group.use != RtfGroup.Use.INSTRUCTION) {
      group.contents |= instruction.toString().strip().startsWith("TOC");
      instruction.setLength(0);
    }
    property(inner, "Title", RtfGroup.Use.TITLE);
    property(inner, "Author", RtfGroup.Use.AUTHOR);
  }

  private void property(RtfGroup inner, String name, RtfGroup.Use use) {
    if (inner.use == use && group.use != use) {
      draft.property("RTF:" + name, property.toString());
      property.setLength(0);
    }
  }

  private void take(char c) {
    atStart = false;
    if (toSkip > 0) {
      toSkip--;
      return;
    }
    bytes.write(c);
  }

  /** Decodes the bytes of text collected so far. */
  private void flush() {
    if (bytes.size() > 0) {
      byte[] taken = bytes.toByteArray();
      bytes.reset();
      text(fonts.decode(group.font, taken));
    }
  }

  private void text(String added) {
    String shown = fonts.isSymbol(group.font) ? bullets(added) : added;
    switch (group.use) {
      case TEXT -> texts.add(shown, group);
      case LABEL -> texts.current().label.append(shown);
      case INSTRUCTION -> instruction.append(added);
      case TITLE, AUTHOR -> property.append(added);
      case STYLES -> styleReader.name(added);
      case FONTS, NOTHING -> {
        // not text
      }
    }
  }

  private static String bullets(String text) {
    return text.equals("\u00B7") || text.equals("\u00A7") ? "•" : text;
  }

  private void word(String word) {
    if (word.equals("u")) {
      unicode(scanner.number(0));
      return;
    }
    if (word.length() == 1 && symbol(word.charAt(0))) {
      return;
    }
    flush();
    boolean passed = mayPass;
    mayPass = false;
    atStart = false;
    if (passed && ControlWords.isPassedIfMarked(word)) {
      group.use = RtfGroup.Use.NOTHING;
    } else if (!destination(word) && !look(word)) {
      texts.noteProperty(word, scanner.number(1));
      structure(word);
    }
  }

  private void unicode(int code) {
    flush();
    toSkip = 0;
    int unit = code < 0 ? code + 65536 : code;
    text(unit <= 0xFFFF ? Character.toString((char) unit) : "\uFFFD");
    toSkip = group.skip;
  }

  /** {@return whether it is a control symbol} */
  private boolean symbol(char symbol) {
    switch (symbol) {
      case '*' -> mayPass = atStart;
      case '\\', '{', '}' -> take(symbol);
      case '~' -> inText("\u00A0");
      case '-' -> inText("\u00AD");
      case '_' -> inText("-");
      case '\n' -> {
        flush();
        texts.paragraph(group);
      }
      default -> {
        return !Character.isLetter(symbol);
      }
    }
    return true;
  }

  private void inText(String added) {
    flush();
    text(added);
  }

  /** {@return whether the word says what becomes of the group} */
  private boolean destination(String word) {
    boolean information = word.equals("title") || word.equals("author");
    if (group.use == RtfGroup.Use.NOTHING && !information) {
      return false;
    }
    switch (word) {
      case "fonttbl" -> group.use = RtfGroup.Use.FONTS;
      case "stylesheet" -> group.use = RtfGroup.Use.STYLES;
      case "info" -> group.use = RtfGroup.Use.NOTHING;
      case "title" -> group.use = RtfGroup.Use.TITLE;
      case "author" -> group.use = RtfGroup.Use.AUTHOR;
      case "listtext", "pntext" -> group.use = RtfGroup.Use.LABEL;
      case "fldinst" -> group.use = RtfGroup.Use.INSTRUCTION;
      case "footnote" -> beginText(RtfText.Kind.NOTE);
      case "annotation" -> beginText(RtfText.Kind.COMMENT);
      case "shptxt" -> beginText(RtfText.Kind.BOX);
      case "header", "footer", "headerl", "headerr", "headerf", "footerl", "footerr", "footerf" ->
          beginText(RtfText.Kind.APART);
      default -> {
        if (!ControlWords.beginsNoText(word)) {
          return false;
        }
        if (word.equals("pict") && group.use == RtfGroup.Use.TEXT) {
          texts.picture();
        }
        group.use = RtfGroup.Use.NOTHING;
      }
    }
    return true;
  }

  private void beginText(RtfText.Kind kind) {
    if (group.use == RtfGroup.Use.TEXT) {
      texts.begin(kind);
      group.beginsText = true;
      group.contents = false;
      group.plain();
    }
  }

  /** {@return whether the word says how letters look} */
  private boolean look(String word) {
    switch (word) {
      case "plain" -> group.plain();
      case "b" -> group.bold = scanner.number(1) != 0;
      case "v" -> group.hidden = scanner.number(1) != 0;
      case "deleted" -> group.deleted = scanner.number(1) != 0;
      case "revised" -> texts.inserted();
      case "fs" -> group.size = scanner.number(24);
      case "f" -> group.font = scanner.number(0);
      case "uc" -> group.skip = Math.max(0, scanner.number(1));
      case "fcharset" -> fonts.font(group.font, scanner.number(0));
      case "ansicpg" -> fonts.codePage(scanner.number(1252));
      case "mac" -> fonts.charsetOfFile("x-MacRoman");
      case "pc" -> fonts.charsetOfFile("IBM437");
      case "pca" -> fonts.charsetOfFile("IBM850");
      default -> {
        return false;
      }
    }
    return true;
  }

  private void structure(String word) {
    if (group.use == RtfGroup.Use.STYLES) {
      styleReader.word(word, scanner.number(0));
      return;
    }
    RtfText current = texts.current();
    switch (word) {
      case "pard" -> current.plainParagraph();
      case "s" -> current.style = scanner.number(0);
      case "outlinelevel" -> current.outline = Math.clamp(scanner.number(9), 0, 9) % 9 + 1;
      case "ilvl" -> current.level = Math.clamp(scanner.number(0), 0, 8);
      case "intbl" -> current.inTable = true;
      case "par", "cell", "nestcell" -> texts.paragraph(group);
      case "sect" -> {
        texts.paragraph(group);
        texts.sectionEnd();
      }
      case "chftn" -> current.markDue = true;
      case "ftnalt" -> current.endnote = true;
      default -> {
        String sign = ControlWords.sign(word);
        if (!sign.isEmpty()) {
          inText(sign);
        }
      }
    }
  }
}
