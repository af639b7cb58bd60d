package org.pincite.index;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.pincite.corpus.Block;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Document;
import org.pincite.corpus.Line;
import org.pincite.corpus.Metadata;
import org.pincite.corpus.MetadataField;
import org.pincite.corpus.Page;
import org.pincite.corpus.Source;
import org.pincite.corpus.Span;

/** Documents for tests: paragraphs whose sentences end at a full stop before a space. */
final class SampleDocuments {
  private SampleDocuments() {}

  static String sha256(String name) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(name.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  static Document of(String name, String... paragraphs) {
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < paragraphs.length; i++) {
      Span span = new Span(at, at + paragraphs[i].length());
      String number = Integer.toString(i + 1);
      blocks.add(
          new Block(
              BlockKind.PARAGRAPH,
              span,
              number,
              number,
              0,
              sentences(paragraphs[i], at),
              List.of()));
      at = span.end() + Document.BLOCK_SEPARATOR.length();
    }
    return of(name, String.join(Document.BLOCK_SEPARATOR, paragraphs), blocks);
  }

  static Document of(String name, String text, List<Block> blocks) {
    List<Line> lines = blocks.stream().map(b -> new Line(b.span(), 1, null, List.of())).toList();
    Metadata.Value title =
        new Metadata.Value("Title of " + name, "test", Metadata.Certainty.STATED);
    return new Document(
        "test",
        new Source(sha256(name), "text/plain", text.length()),
        new Metadata(Map.of(MetadataField.TITLE, List.of(title))),
        text,
        List.of(new Page(1, "iv", 0, 0)),
        lines,
        blocks,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static List<Span> sentences(String paragraph, int shift) {
    List<Span> spans = new ArrayList<>();
    int from = 0;
    while (from < paragraph.length()) {
      int stop = paragraph.indexOf(". ", from);
      int end = stop < 0 ? paragraph.length() : stop + 1;
      spans.add(new Span(shift + from, shift + end));
      from = end + 1;
    }
    return spans;
  }
}
