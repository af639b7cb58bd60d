package org.pincite.query.export.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.pincite.query.cite.Citation;
import org.pincite.query.export.VisibleText;

/**
 * A word processor's document under construction: A4, with headings, quotations and footnotes whose
 * looks stand in {@code styles.xml}. Characters that XML cannot hold are shown as {@link
 * VisibleText} shows them. Not thread-safe.
 */
public final class DocxPaper implements AutoCloseable {
  /** Twentieths of a point: A4, and two centimetres and a half around. */
  private static final BigInteger WIDTH = BigInteger.valueOf(11906);

  private static final BigInteger HEIGHT = BigInteger.valueOf(16838);
  private static final BigInteger MARGIN = BigInteger.valueOf(1417);

  private final XWPFDocument document = new XWPFDocument();

  /**
   * @param title of the file's properties
   * @param creator of the file's properties
   * @param made when, as the file's properties say it
   */
  public DocxPaper(String title, String creator, Instant made) {
    try (InputStream styles = resource("styles.xml");
        InputStream numbering = resource("numbering.xml")) {
      document.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
      document
          .createNumbering()
          .setNumbering(NumberingDocument.Factory.parse(numbering).getNumbering());
    } catch (IOException e) {
      throw new UncheckedIOException("the styles cannot be read", e);
    } catch (XmlException e) {
      throw new IllegalStateException("the styles are no XML", e);
    }
    POIXMLProperties.CoreProperties properties = document.getProperties().getCoreProperties();
    properties.setTitle(VisibleText.of(title));
    properties.setCreator(creator);
    properties.setCreated(Optional.of(Date.from(made)));
    setPage();
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(DocxPaper.class.getResourceAsStream(name), name);
  }

  private void setPage() {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(WIDTH);
    size.setH(HEIGHT);
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(MARGIN);
    margins.setBottom(MARGIN);
    margins.setLeft(MARGIN);
    margins.setRight(MARGIN);
  }

  /** Puts the number of each page at its foot. */
  public DocxPaper pageNumbers() {
    XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    foot.setAlignment(ParagraphAlignment.CENTER);
    foot.getCTP().addNewFldSimple().setInstr("PAGE");
    return this;
  }

  /** Adds the title. */
  public DocxPaper title(String text) {
    return paragraph(Look.TITLE, List.of(new Piece.Words(text)));
  }

  /**
   * Adds a heading.
   *
   * @param level 1 or 2
   */
  public DocxPaper heading(int level, String text) {
    Look look = level == 1 ? Look.HEADING_1 : Look.HEADING_2;
    return paragraph(look, List.of(new Piece.Words(text)));
  }

  /** Adds a paragraph of running text. */
  public DocxPaper text(String text) {
    return paragraph(Look.NORMAL, List.of(new Piece.Words(text)));
  }

  /** Adds a line in small type that says more about what stands above it. */
  public DocxPaper particulars(String text) {
    return paragraph(Look.PARTICULARS, List.of(new Piece.Words(text)));
  }

  /** Adds a displayed quotation with a footnote at its end. */
  public DocxPaper quote(String text, List<Citation.Run> note) {
    return paragraph(Look.QUOTE, List.of(new Piece.Words(text), new Piece.Note(note)));
  }

  /** Adds a paragraph. */
  public DocxPaper paragraph(Look look, List<Piece> pieces) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(look.style());
    for (Piece piece : pieces) {
      switch (piece) {
        case Piece.Words words -> add(paragraph, words.text(), words.bold(), words.italic());
        case Piece.Note note -> add(paragraph, note);
      }
    }
    return this;
  }

  /** Writes all of it; the same contents give the same bytes. */
  public void write(OutputStream out) throws IOException {
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    document.write(zip);
    StableZip.write(zip.toByteArray(), out);
  }

  @Override
  public void close() throws IOException {
    document.close();
  }

  private void add(XWPFParagraph paragraph, Piece.Note note) {
    XWPFFootnote footnote = document.createFootnote();
    // POI puts the number's own mark into the first paragraph, in the style for it.
    XWPFParagraph words = footnote.createParagraph();
    words.setStyle("FootnoteText");
    add(words, " ", false, false);
    for (Citation.Run run : note.words()) {
      add(words, run.text(), false, run.italic());
    }
    paragraph.addFootnoteReference(footnote);
  }

  private static void add(XWPFParagraph paragraph, String text, boolean bold, boolean italic) {
    XWPFRun run = paragraph.createRun();
    run.setText(VisibleText.of(text));
    if (bold) {
      run.setBold(true);
    }
    if (italic) {
      run.setItalic(true);
    }
  }
}
