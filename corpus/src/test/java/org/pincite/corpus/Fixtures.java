package org.pincite.corpus;

import java.util.List;
import java.util.Map;

/** Small documents of our own for tests. */
public final class Fixtures {
  /**
   * The text has two blocks; the first runs over two pages and had a word broken and a note mark.
   */
  public static final Document SCRUTINY = scrutiny();

  private Fixtures() {}

  /** {@return a source whose hash is the digit repeated} */
  public static Source source(char digit) {
    return new Source(String.valueOf(digit).repeat(64), "application/pdf", 1000);
  }

  private static Document scrutiny() {
    String first = "Ministers escaped scrutiny urgently, twice. They said so.";
    String second = "We disagree. They said so.";
    String text = first + "\n\n" + second;
    int next = first.length() + 2;
    return new Document(
        "test 1",
        source('a'),
        new Metadata(
            Map.of(
                MetadataField.TITLE,
                List.of(new Metadata.Value("On Scrutiny", "page 1", Metadata.Certainty.STATED)))),
        text,
        List.of(new Page(1, "iv", 595, 842), new Page(2, null, 595, 842)),
        List.of(
            new Line(
                new Span(0, 21),
                1,
                new Box(72, 700, 200, 12),
                List.of(72.0, 120.0, 124.0, 160.0, 164.0, 200.0)),
            new Line(new Span(21, 57), 2, new Box(72, 72, 300, 12), List.of()),
            new Line(new Span(next, next + 26), 2, new Box(72, 90, 200, 12), List.of())),
        List.of(
            new Block(
                BlockKind.PARAGRAPH,
                new Span(0, 57),
                "3.12",
                "3.12",
                0,
                List.of(new Span(0, 43), new Span(44, 57)),
                List.of()),
            new Block(
                BlockKind.PARAGRAPH,
                new Span(next, next + 26),
                null,
                "3.12",
                List.of("2.4", "2.6–2.8"),
                0,
                List.of(new Span(next, next + 12), new Span(next + 13, next + 26)),
                List.of())),
        List.of(
            new Work(
                Work.Kind.ARTICLE,
                new Span(next, next + 26),
                new Metadata(
                    Map.of(
                        MetadataField.AUTHOR,
                        List.of(
                            new Metadata.Value(
                                "Ada Quill", "page 2", Metadata.Certainty.STATED)))))),
        List.of(
            new Repair(Repair.Kind.NUMBER, new Span(0, 0), "3.12 "),
            new Repair(Repair.Kind.HYPHEN, new Span(21, 21), "-\n"),
            new Repair(Repair.Kind.NOTE_MARK, new Span(36, 36), "2")),
        List.of(new Doubt(Doubt.Kind.PAGE_WITHOUT_TEXT, 2, "Page 2 is a picture.")),
        List.of());
  }
}
