package org.pincite.ingest.plain;

/** What marks a text's parts. */
enum Syntax {
  PLAIN,
  MARKDOWN,
  RST;

  static Syntax of(String mediaType) {
    return switch (mediaType) {
      case "text/markdown", "text/x-markdown" -> MARKDOWN;
      case "text/x-rst", "text/prs.fallenstein.rst" -> RST;
      default -> PLAIN;
    };
  }
}
