package org.pincite.query.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Metadata;
import org.pincite.corpus.MetadataField;
import org.pincite.corpus.Work;

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
   * @param source what that document says of itself
   * @param displayName what to call it where it shows no title
   */
  static Citation cite(Work work, Citation holder, Metadata source, @Nullable String displayName) {
    CitationBuilder out = new CitationBuilder(work.metadata(), null);
    return switch (work.kind()) {
      case TURN -> spoken(out, holder);
      case CHAPTER, SUBMISSION -> named(out).plain(" in ").in(holder);
      case ARTICLE, POST, LETTER, NOTICE -> published(out, holder, source, displayName);
    };
  }

  private static Citation spoken(CitationBuilder out, Citation holder) {
    String speaker = out.field(MetadataField.AUTHOR).map(name -> " (" + name + ")").orElse("");
    List<Citation.Run> runs = new ArrayList<>(holder.runs());
    Citation.Run last = runs.removeLast();
    runs.add(new Citation.Run(last.text().replaceFirst("\\.$", "") + speaker + ".", last.italic()));
    return new Citation(runs, holder.pinpoint(), holder.gaps(), holder.needs());
  }

  private static Citation published(
      CitationBuilder out, Citation holder, Metadata source, @Nullable String displayName) {
    named(out);
    List<String> parts = new ArrayList<>();
    source
        .first(MetadataField.TITLE)
        .or(() -> source.first(MetadataField.BODY))
        .or(() -> Optional.ofNullable(displayName).map(file -> "file ‘" + file + "’"))
        .ifPresent(parts::add);
    Optional<String> date =
        out.field(MetadataField.DATE).or(() -> source.first(MetadataField.DATE));
    date.map(CitedDate::of)
        .ifPresentOrElse(parts::add, () -> out.gap(MetadataField.DATE, "no date shown"));
    if (!parts.isEmpty()) {
      out.plain(" (" + String.join(", ", parts) + ")");
    }
    String url = source.first(MetadataField.URL).map(address -> " <" + address + ">").orElse("");
    return out.end((Oscola5.place(holder.pinpoint()) + url).strip(), holder.pinpoint());
  }

  /** Author and title; a title that names the author does so once. */
  private static CitationBuilder named(CitationBuilder out) {
    String title = out.field(MetadataField.TITLE).orElse("");
    List<String> authors = out.all(MetadataField.AUTHOR);
    if (authors.isEmpty()) {
      out.gap("no author shown");
    } else if (!title.contains(authors.getFirst())) {
      out.plain(Oscola5.joined(authors) + ", ");
    }
    return out.title(false);
  }
}
