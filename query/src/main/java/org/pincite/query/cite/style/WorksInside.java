package org.pincite.query.cite.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pincite.corpus.MetadataField;
import org.pincite.corpus.Work;
import org.pincite.query.cite.Citation;
import org.pincite.query.cite.CitedPlace;
import org.pincite.query.cite.source.CitedDate;
import org.pincite.query.cite.source.CitedSource;

/**
 * Works inside documents: articles and posts name the publication and the date in brackets,
 * chapters and pieces of evidence stand in the whole citation of what holds them, and a speaker's
 * turn is cited as the hearing with the speaker's name behind the place.
 */
final class WorksInside {
  private WorksInside() {}

  /**
   * {@return the citation of a place in a work}
   *
   * @param holder the citation of the same place in the document that holds it
   */
  static Citation cite(Work work, Citation holder, CitedPlace place, PlaceText places) {
    CitationBuilder out = new CitationBuilder(CitedSource.of(work.metadata()), null);
    return switch (work.kind()) {
      case TURN -> spoken(out, holder);
      case CHAPTER, SUBMISSION -> named(out).plain(" in ").in(holder);
      case ARTICLE, POST, LETTER, NOTICE -> published(out, place, places);
    };
  }

  /** {@return whether a source's title is set in italics} */
  static boolean isItalic(CitedSource source) {
    return switch (source.kind()) {
      case HOUSE_PAPER, COMMAND_PAPER, LAW_COMMISSION, JUDGMENT -> true;
      case OTHER -> source.first(MetadataField.ISBN).isPresent();
      case STATUTE, UNION_ACT, REGISTER, HANSARD, WRITTEN_EVIDENCE, ORAL_EVIDENCE -> false;
    };
  }

  private static Citation spoken(CitationBuilder out, Citation holder) {
    String speaker =
        out.source().first(MetadataField.AUTHOR).map(name -> " (" + name + ")").orElse("");
    List<Citation.Run> runs = new ArrayList<>(holder.runs());
    Citation.Run last = runs.removeLast();
    runs.add(new Citation.Run(last.text().replaceFirst("\\.$", "") + speaker + ".", last.italic()));
    return new Citation(runs, holder.pinpoint(), holder.gaps(), holder.needs());
  }

  private static Citation published(CitationBuilder out, CitedPlace place, PlaceText places) {
    out.counted(place.pinpoint());
    named(out);
    CitedSource holder = CitedSource.of(place.metadata());
    List<String> parts = new ArrayList<>();
    holder
        .title()
        .or(() -> holder.first(MetadataField.BODY))
        .or(() -> Optional.ofNullable(place.displayName()).map(file -> "file ‘" + file + "’"))
        .ifPresent(parts::add);
    Optional<String> date =
        out.source().first(MetadataField.DATE).or(() -> holder.first(MetadataField.DATE));
    date.map(CitedDate::of)
        .ifPresentOrElse(parts::add, () -> out.gap(MetadataField.DATE, "no date shown"));
    NoteStyle.bracket(out, parts);
    String url = holder.first(MetadataField.URL).map(address -> " <" + address + ">").orElse("");
    return out.end((places.of(place.pinpoint()) + url).strip(), place.pinpoint());
  }

  /** Author and title; a title that names the author does so once. */
  private static CitationBuilder named(CitationBuilder out) {
    String title = out.source().title().orElse("");
    List<String> authors = out.source().all(MetadataField.AUTHOR);
    if (authors.isEmpty()) {
      out.gap("no author shown");
    } else if (!title.contains(authors.getFirst())) {
      out.plain(NoteStyle.joined(authors) + ", ");
    }
    return out.title(false);
  }
}
