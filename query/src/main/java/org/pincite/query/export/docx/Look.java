package org.pincite.query.export.docx;

/** How a paragraph looks; what that means stands in {@code styles.xml}. */
public enum Look {
  TITLE("Title"),
  SUBTITLE("Subtitle"),
  HEADING_1("Heading1"),
  HEADING_2("Heading2"),
  NORMAL("Normal"),
  /** With a number that counts through the whole document. */
  NUMBERED("NumberedParagraph"),
  /** The same, kept on the page of what follows. */
  LEADING("LeadingParagraph"),
  /** What goes on with a numbered paragraph. */
  CONTINUED("ContinuedParagraph"),
  BULLET("ListBullet"),
  /** A displayed quotation. */
  QUOTE("Quote"),
  /** A displayed quotation below a numbered paragraph. */
  NESTED_QUOTE("NestedQuote"),
  /** A displayed quotation that is a numbered paragraph. */
  NUMBERED_QUOTE("NumberedQuote"),
  /** An entry of a list of sources. */
  ENTRY("Bibliography"),
  /** A line in small type that says more about what stands above it. */
  PARTICULARS("Particulars");

  private final String style;

  Look(String style) {
    this.style = style;
  }

  String style() {
    return style;
  }
}
