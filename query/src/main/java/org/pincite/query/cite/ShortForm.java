package org.pincite.query.cite;

import java.util.Optional;
import java.util.stream.Stream;
import org.pincite.corpus.Metadata;
import org.pincite.corpus.MetadataField;
import org.pincite.index.PublicationDate;
import org.pincite.query.cite.source.PaperNumber;

/**
 * A name for a source and a place in it that fits into a column: for finding one's way in a list,
 * not for citing.
 */
public final class ShortForm {
  private static final int LONGEST_TITLE = 28;

  private ShortForm() {}

  /**
   * {@return the short name and the place: {@code HC 1407 para 22}, {@code ACW0051 para 3}, {@code
   * Carriages for the next… (2024) p 12}}
   *
   * @param fileName for a source that shows neither a number nor a title
   */
  public static String of(Metadata source, Pinpoint pinpoint, String fileName) {
    String place = place(pinpoint);
    return name(source, fileName) + (place.isEmpty() ? "" : " " + place);
  }

  private static String name(Metadata source, String fileName) {
    return Stream.of(
            source.first(MetadataField.EVIDENCE_CODE),
            source.first(MetadataField.COMMAND_NUMBER),
            source.first(MetadataField.PAPER_NUMBER).map(ShortForm::paper))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> titled(source, fileName));
  }

  private static String paper(String printed) {
    return PaperNumber.of(printed).map(p -> p.house() + " " + p.number()).orElse(printed);
  }

  private static String titled(Metadata source, String fileName) {
    String year =
        source
            .first(MetadataField.DATE)
            .flatMap(PublicationDate::parse)
            .map(date -> " (" + date.year() + ")")
            .orElse("");
    return cut(source.first(MetadataField.TITLE).orElse(fileName)) + year;
  }

  /** The main title, if it is short enough; else as many of its words as fit. */
  private static String cut(String title) {
    String main = title.split(": ", 2)[0];
    if (main.length() <= LONGEST_TITLE) {
      return main;
    }
    int space = main.lastIndexOf(' ', LONGEST_TITLE);
    return main.substring(0, space > 0 ? space : LONGEST_TITLE) + "…";
  }

  private static String place(Pinpoint pinpoint) {
    return switch (pinpoint) {
      case Pinpoint.Whole whole -> "";
      case Pinpoint.Within within -> within.part() + " " + place(within.place());
      case Pinpoint.Note note -> place(note.place()) + ", note " + note.mark();
      case Pinpoint.PdfPage page -> "PDF p " + Ranges.of("" + page.first(), "" + page.last());
      case Pinpoint.Position at -> "[" + Ranges.of("" + at.first(), "" + at.last()) + "]";
      case Pinpoint.Restated restated -> "para " + restated.places().getFirst();
      case Pinpoint.Paragraph p -> p.words();
      case Pinpoint.Question q -> q.words();
      case Pinpoint.Page p -> p.words();
      case Pinpoint.Column c -> c.words();
      case Pinpoint.Provision p -> p.words();
    };
  }
}
