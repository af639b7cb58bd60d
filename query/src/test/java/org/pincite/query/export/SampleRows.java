package org.pincite.query.export;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Metadata;
import org.pincite.corpus.Metadata.Certainty;
import org.pincite.corpus.Metadata.Value;
import org.pincite.corpus.MetadataField;
import org.pincite.corpus.Page;
import org.pincite.corpus.Span;
import org.pincite.corpus.Work;
import org.pincite.corpus.label.Label;
import org.pincite.corpus.label.Speaker;
import org.pincite.corpus.label.Stance;
import org.pincite.corpus.label.StatementKind;
import org.pincite.corpus.statement.StatementId;
import org.pincite.corpus.statement.TextQuote;
import org.pincite.query.cite.Citation;
import org.pincite.query.cite.Pinpoint;

/** Rows of our own making: one as they usually are, one in a newsletter, one that means harm. */
final class SampleRows {
  static final ExportContext CONTEXT =
      new ExportContext(
          "Statements found",
          "ferries AND \"night crews\"",
          List.of("--sort relevance"),
          "oscola-5",
          "1.2.3",
          Instant.parse("2026-03-04T05:06:07Z"),
          List.of("Searched 2 documents.", "Not searched: /papers/torn.pdf (it is damaged)"));

  static final String HARM =
      "=HYPERLINK(\"http://x.example\") <script>alert('x')</script> # [a](b) *c* _d_ `e` |f|"
          + " &amp; _x0041_ 𝄞 \u202Eabc";

  private SampleRows() {}

  static List<ExportRow> all() {
    return List.of(usual(), inNewsletter(), harmful());
  }

  static ExportRow usual() {
    Metadata report =
        metadata(
            Map.of(
                MetadataField.TITLE, "Night ferries: who keeps watch",
                MetadataField.BODY, "Harbours Committee",
                MetadataField.KIND, "committee-report",
                MetadataField.DATE, "3 May 2024",
                MetadataField.SESSION, "2023–24",
                MetadataField.PAPER_NUMBER, "HC 87"));
    return row(
        "Night crews are short of three mates in ten.",
        new ExportRow.Source(
            "a".repeat(64), "ferries.pdf", "/papers/ferries.pdf", "application/pdf", report, null),
        new ExportRow.Place(
            BlockKind.PARAGRAPH,
            new Page(9, "7", 595, 842),
            "3.10",
            new Span(1204, 1248),
            new Span(1200, 1244)),
        new Citation(
            List.of(
                new Citation.Run("Harbours Committee, ", false),
                new Citation.Run("Night ferries: who keeps watch", true),
                new Citation.Run(" (HC 2023–2024, 87) para 3.10.", false)),
            new Pinpoint.Paragraph("3.10", "3.10"),
            List.of(),
            List.of()),
        new Label(
            new TreeMap<>(Map.of("workforce", 91, "scrutiny", 60)),
            StatementKind.EVIDENCE,
            Stance.FOR,
            new Speaker(Speaker.Way.QUOTED, "Pilots’ Guild")),
        new ExportRow.Remark("answers question 4", List.of("crews", "a|b\\c")),
        new ExportRow.Standing(1, 2.5, "workforce"));
  }

  static ExportRow inNewsletter() {
    Metadata letter =
        metadata(
            Map.of(
                MetadataField.TITLE, "Quayside",
                MetadataField.BODY, "Friends of the Estuary",
                MetadataField.DATE, "June 2024"));
    Metadata article =
        metadata(
            Map.of(
                MetadataField.TITLE, "Tolls again",
                MetadataField.AUTHOR, "Ines Calder"));
    return row(
        "Nobody was asked.",
        new ExportRow.Source(
            "b".repeat(64),
            "quayside.html",
            "/papers/quayside.html",
            "text/html",
            letter,
            new Work(Work.Kind.ARTICLE, new Span(10, 400), article)),
        new ExportRow.Place(
            BlockKind.PARAGRAPH, null, null, new Span(120, 137), new Span(120, 137)),
        new Citation(
            List.of(
                new Citation.Run("Ines Calder, ‘Tolls again’ (", false),
                new Citation.Run("Quayside", true),
                new Citation.Run(", June 2024) [para 2, counted].", false)),
            new Pinpoint.Position(2, 2, null),
            List.of("no paragraph or page number printed"),
            List.of()),
        null,
        null,
        new ExportRow.Standing(2, 1.0, "workforce"));
  }

  static ExportRow harmful() {
    Metadata metadata =
        metadata(
            Map.of(
                MetadataField.TITLE, "@SUM(1) <b>bold</b>",
                MetadataField.AUTHOR, "+cmd|' /C calc'!A0"));
    return row(
        HARM,
        new ExportRow.Source(
            "c".repeat(64), "-x <i>.txt", "/papers/-x <i>.txt", "text/plain", metadata, null),
        new ExportRow.Place(
            BlockKind.NOTE,
            null,
            null,
            new Span(0, HARM.length()),
            new Span(0, HARM.codePointCount(0, HARM.length()))),
        new Citation(
            List.of(new Citation.Run("‘@SUM(1) <b>bold</b>’.", false)),
            new Pinpoint.Whole(),
            List.of("no author shown"),
            List.of()),
        null,
        new ExportRow.Remark("one;=1+1\n\t-2\u0000\u0007\ud800", List.of("＝full", "'=quoted")),
        new ExportRow.Standing(3, null, "<img src=x onerror=alert(1)>"));
  }

  static ExportRow withQuote(String quote) {
    ExportRow row = usual();
    return row(
        quote,
        row.source(),
        row.place(),
        row.citation(),
        row.label(),
        row.remark(),
        row.standing());
  }

  private static ExportRow row(
      String quote,
      ExportRow.Source source,
      ExportRow.Place place,
      Citation citation,
      @Nullable Label label,
      ExportRow.@Nullable Remark remark,
      ExportRow.Standing standing) {
    StatementId id =
        StatementId.of(
            new org.pincite.corpus.Source(source.sha256(), source.mediaType(), 1), quote, 1);
    String printed = quote.startsWith("Night") ? quote.replace("three", "thr-ee") : null;
    return new ExportRow(
        id,
        source,
        place,
        new TextQuote(quote, "before.\n\n", " After it"),
        printed,
        citation,
        label,
        remark,
        standing);
  }

  private static Metadata metadata(Map<MetadataField, String> says) {
    EnumMap<MetadataField, List<Value>> fields = new EnumMap<>(MetadataField.class);
    says.forEach(
        (field, text) -> fields.put(field, List.of(new Value(text, "page 1", Certainty.STATED))));
    return new Metadata(fields);
  }
}
