package org.pincite.query.export.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.pincite.query.cite.Citation;
import org.pincite.query.export.VisibleText;

/**
 * A word processor's document under construction: A4, with headings, quotations and footnotes whose
 * looks stand in {@code styles.xml}. Characters that XML cannot hold are shown as {@link
 * VisibleText} shows them. Not thread-safe.
 */
public final class DocxPaper implements AutoCloseable {
  private static final String STYLES = "styles.xml";

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
    try (InputStream in = DocxPaper.class.getResourceAsStream(STYLES)) {
      document.createStyles().setStyles(StylesDocument.Factory.parse(in).getStyles());
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

  /** Adds the title. */
  public DocxPaper title(String text) {
    plain(paragraph("Title"), text);
    return this;
  }

  /**
   * Adds a heading.
   *
   * @param level 1 or 2
   */
  public DocxPaper heading(int level, String text) {
    plain(paragraph("Heading" + level), text);
    return this;
  }

  /** Adds a paragraph of running text. */
  public DocxPaper text(String text) {
    plain(paragraph("Normal"), text);
    return this;
  }

  /** Adds a line in small type that says more about what stands above it. */
  public DocxPaper particulars(String text) {
    plain(paragraph("Particulars"), text);
    return this;
  }

  /** Adds a displayed quotation with a footnote at its end. */
  public DocxPaper quote(String text, List<Citation.Run> note) {
    XWPFParagraph quote = paragraph("Quote");
    plain(quote, text);
    XWPFFootnote footnote = document.createFootnote();
    // POI puts the number's own mark into the first paragraph, in the style for it.
    XWPFParagraph words = footnote.createParagraph();
    words.setStyle("FootnoteText");
    plain(words, " ");
    for (Citation.Run run : note) {
      XWPFRun written = plain(words, run.text());
      if (run.italic()) {
        written.setItalic(true);
      }
    }
    quote.addFootnoteReference(footnote);
    return this;
  }

  /** Writes all of it. */
  public void write(OutputStream out) throws IOException {
    document.write(out);
  }

  @Override
  public void close() throws IOException {
    document.close();
  }

  private XWPFParagraph paragraph(String style) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    return paragraph;
  }

  private static XWPFRun plain(XWPFParagraph paragraph, String text) {
    XWPFRun run = paragraph.createRun();
    run.setText(VisibleText.of(text));
    return run;
  }
}
