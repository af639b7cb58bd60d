package org.pincite.ingest.word;

import org.jspecify.annotations.Nullable;
import org.pincite.ingest.office.Element;
import org.pincite.ingest.office.NumberFormat;

/**
 * How one level of a list is numbered.
 *
 * @param start its first number
 * @param format of its own number
 * @param text what is printed, {@code %1} standing for the number of the first level
 * @param legal whether the numbers of all levels are printed in digits
 * @param restart 0 if it never starts again, else the level from 1 that makes it start again, with
 *     those above it
 * @param style the id of the paragraph style that belongs to it, or nothing
 * @param font of a bullet, or nothing
 */
record ListLevel(
    int start,
    NumberFormat format,
    String text,
    boolean legal,
    int restart,
    String style,
    String font) {
  static ListLevel of(Element level, int index) {
    @Nullable Element font = level.at("w:rPr", "w:rFonts");
    return new ListLevel(
        value(level, "w:start", 0),
        format(level),
        text(level),
        Styles.isOn(level.first("w:isLgl")),
        value(level, "w:lvlRestart", index),
        string(level, "w:pStyle"),
        font == null ? "" : font.attribute("ascii", font.attribute("hAnsi", "")));
  }

  private static NumberFormat format(Element level) {
    @Nullable Element format = level.first("w:numFmt");
    if (format == null) {
      @Nullable Element choice = level.at("mc:AlternateContent", "mc:Choice");
      format = choice == null ? null : choice.first("w:numFmt");
    }
    if (format == null) {
      return NumberFormat.DECIMAL;
    }
    boolean zero = format.attribute("format", "").startsWith("0");
    return zero ? NumberFormat.ZERO : NumberFormat.ofWord(format.attribute("val", "decimal"));
  }

  private static String text(Element level) {
    @Nullable Element text = level.first("w:lvlText");
    if (level.first("w:lvlPicBulletId") != null) {
      return "•";
    }
    return text == null || Styles.isOn(nullText(text)) ? "" : text.attribute("val", "");
  }

  private static @Nullable Element nullText(Element text) {
    return text.attribute("null") == null
        ? null
        : new Element("null", java.util.Map.of("val", text.attribute("null", "")), text.content());
  }

  private static int value(Element level, String name, int otherwise) {
    @Nullable Element found = level.first(name);
    return found == null ? otherwise : found.number("val", otherwise);
  }

  private static String string(Element level, String name) {
    @Nullable Element found = level.first(name);
    return found == null ? "" : found.attribute("val", "");
  }
}
