package org.pincite.ingest.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import org.pincite.ingest.pdf.page.FontStyle;
import org.pincite.ingest.pdf.page.Glyph;
import org.pincite.ingest.pdf.page.PageContent;
import org.pincite.ingest.pdf.structure.MarkedContent;

/** Collects the glyphs and straight lines that pages draw. Not thread-safe. */
final class GlyphReader extends PDFStreamEngine {
  /** Glyphs of one page after which the rest is let go: no printed page comes near. */
  private static final int MOST_GLYPHS = 200_000;

  /** Curves on a page from which its words may be drawn as outlines: a line of type has as many. */
  private static final int DRAWN_LETTERS = 300;

  private final FontStyles styles = new FontStyles();
  private final RuleCollector rules = new RuleCollector();
  private final PictureCounter pictures = new PictureCounter();
  private final MarkedContent marked = new MarkedContent();
  private List<Glyph> glyphs = new ArrayList<>();
  private PageFrame frame = new PageFrame(0, 0, 0, 0, 0);
  private int unmapped;
  private int hidden;
  private boolean cutShort;

  GlyphReader() {
    addOperator(new BeginText(this));
    addOperator(new EndText(this));
    addOperator(new BeginMarkedContentSequence(this));
    addOperator(new BeginMarkedContentSequenceWithProperties(this));
    addOperator(new EndMarkedContentSequence(this));
    addOperator(new Concatenate(this));
    addOperator(new Save(this));
    addOperator(new Restore(this));
    addOperator(new SetGraphicsStateParameters(this));
    addOperator(new SetMatrix(this));
    pictures.operators(this).forEach(this::addOperator);
    addOperator(new MoveText(this));
    addOperator(new MoveTextSetLeading(this));
    addOperator(new NextLine(this));
    addOperator(new SetCharSpacing(this));
    addOperator(new SetFontAndSize(this));
    addOperator(new SetTextHorizontalScaling(this));
    addOperator(new SetTextLeading(this));
    addOperator(new SetTextRenderingMode(this));
    addOperator(new SetTextRise(this));
    addOperator(new SetWordSpacing(this));
    addOperator(new ShowText(this));
    addOperator(new ShowTextAdjusted(this));
    addOperator(new ShowTextLine(this));
    addOperator(new ShowTextLineAndSpace(this));
    PathOperator.NAMES.forEach(name -> addOperator(new PathOperator(this, name, rules)));
  }

  /** Forgets the page read before. */
  void forget() {
    glyphs = new ArrayList<>();
    unmapped = 0;
    cutShort = false;
    hidden = 0;
    marked.forget();
    frame = new PageFrame(0, 0, 0, 0, 0);
    pictures.begin(frame);
    rules.begin(frame);
  }

  /** {@return what the page draws} */
  PageContent read(PDPage page, int index) throws IOException {
    frame = PageFrame.of(page);
    pictures.begin(frame);
    rules.begin(frame);
    processPage(page);
    for (PDAnnotation annotation : page.getAnnotations()) {
      if (Comments.isDrawn(annotation)) {
        showAnnotation(annotation);
      }
    }
    return content(index);
  }

  /** {@return what was read of the page so far, after reading it failed} */
  PageContent content(int index) {
    return new PageContent(
        index, frame.width(), frame.height(), List.copyOf(glyphs), rules.rules());
  }

  /** {@return whether the page draws more letters than are read} */
  boolean isCutShort() {
    return cutShort;
  }

  /** {@return the number of characters of the page whose font says not what they mean} */
  int unmapped() {
    return unmapped;
  }

  /**
   * {@return whether the page shows something that may be words but is no text: pictures, drawn
   * letters}
   */
  boolean showsPictures() {
    return pictures.pictures() > 0 || rules.curves() > DRAWN_LETTERS;
  }

  /** {@return what the page shows beside its text} */
  Pictures pictures() {
    return new Pictures(pictures.covered(), pictures.mostPixels(), hidden);
  }

  /** {@return which of the page's letters stand under which mark} */
  MarkedContent marked() {
    return marked;
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
    marked.begin(tag, properties);
  }

  @Override
  public void endMarkedContentSequence() {
    marked.end();
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    if (glyphs.size() >= MOST_GLYPHS) {
      cutShort = true;
      return;
    }
    double x = frame.x(matrix.getTranslateX(), matrix.getTranslateY());
    double y = frame.y(matrix.getTranslateX(), matrix.getTranslateY());
    if (!frame.shows(x, y)) {
      return;
    }
    double advance = displacement.getX();
    double endPdfX = matrix.getTranslateX() + advance * matrix.getScaleX();
    double endPdfY = matrix.getTranslateY() + advance * matrix.getShearY();
    double endX = frame.x(endPdfX, endPdfY);
    double endY = frame.y(endPdfX, endPdfY);
    double size = Math.hypot(matrix.getShearX(), matrix.getScaleY());
    if (!(size > 0.5) || size > 2000) {
      return;
    }
    FontStyle style = styles.of(font);
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    if (mode == RenderingMode.FILL_STROKE) {
      style = styles.stroked(style);
    }
    if (mode == RenderingMode.NEITHER) {
      hidden++;
    }
    int turn = turn(matrix);
    String text = unicode(font, code);
    marked.letter(text, x, y);
    glyphs.add(new Glyph(text, x, y, endX, endY, size, turn, style));
  }

  private int turn(Matrix matrix) {
    double angle = Math.atan2(matrix.getShearY(), matrix.getScaleX());
    int counterclockwise = (int) Math.round(angle / (Math.PI / 2));
    return Math.floorMod(frame.turn() - counterclockwise, 4);
  }

  private String unicode(PDFont font, int code) throws IOException {
    @Nullable String text = font.toUnicode(code, GlyphList.getAdobeGlyphList());
    if (text != null && !text.isEmpty() && text.charAt(0) != 0) {
      return text;
    }
    if (font instanceof PDSimpleFont && code >= ' ' && code < 127) {
      return Character.toString(code);
    }
    unmapped++;
    return "\uFFFD";
  }
}
