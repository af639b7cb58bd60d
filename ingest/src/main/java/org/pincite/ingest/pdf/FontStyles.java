package org.pincite.ingest.pdf;

import java.util.IdentityHashMap;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;
import org.pincite.ingest.pdf.page.FontStyle;

/** Finds out what fonts look like, once for each font. Not thread-safe. */
final class FontStyles {
  private static final double ASCENT = 0.75;
  private static final double DESCENT = 0.22;

  private final IdentityHashMap<PDFont, FontStyle> styles = new IdentityHashMap<>();
  private final IdentityHashMap<FontStyle, FontStyle> bolder = new IdentityHashMap<>();

  FontStyle of(PDFont font) {
    return styles.computeIfAbsent(font, FontStyles::read);
  }

  /** {@return the style as it looks when its outline is stroked too} */
  FontStyle stroked(FontStyle style) {
    return bolder.computeIfAbsent(
        style, s -> new FontStyle(s.family(), true, s.italic(), s.ascent(), s.descent()));
  }

  private static FontStyle read(PDFont font) {
    @Nullable String printed = font.getName();
    String name = printed == null ? "" : printed.replaceFirst("^[A-Z]{6}\\+", "");
    String lower = name.toLowerCase(Locale.ROOT);
    @Nullable PDFontDescriptor descriptor = font.getFontDescriptor();
    boolean bold = lower.matches(".*(bold|black|heavy|demi).*");
    boolean italic = lower.matches(".*(italic|oblique|slanted).*");
    double ascent = ASCENT;
    double descent = DESCENT;
    if (descriptor != null) {
      bold |= descriptor.isForceBold() || descriptor.getFontWeight() >= 600;
      italic |= descriptor.isItalic();
      ascent = within(descriptor.getAscent() / 1000.0, 0.6, 1.0, ASCENT);
      descent = within(-descriptor.getDescent() / 1000.0, 0.12, 0.35, DESCENT);
    }
    return new FontStyle(name.replaceFirst("[-,].*", ""), bold, italic, ascent, descent);
  }

  private static double within(double value, double least, double most, double otherwise) {
    return value >= least && value <= most ? value : otherwise;
  }
}
