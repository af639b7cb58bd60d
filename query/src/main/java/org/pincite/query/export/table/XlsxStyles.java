package org.pincite.query.export.table;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The looks of cells. Texts are quoted and of the format for text: nothing makes a formula. */
final class XlsxStyles {
  private final CellStyle header;
  private final CellStyle text;
  private final CellStyle wrapped;

  XlsxStyles(Workbook book) {
    this.text = text(book);
    this.wrapped = text(book);
    wrapped.setWrapText(true);
    this.header = text(book);
    Font bold = book.createFont();
    bold.setBold(true);
    header.setFont(bold);
  }

  private static CellStyle text(Workbook book) {
    CellStyle style = book.createCellStyle();
    style.setQuotePrefixed(true);
    style.setDataFormat(book.createDataFormat().getFormat("@"));
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  CellStyle header() {
    return header;
  }

  CellStyle text() {
    return text;
  }

  CellStyle wrapped() {
    return wrapped;
  }
}
