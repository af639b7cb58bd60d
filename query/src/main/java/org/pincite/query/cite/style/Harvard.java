package org.pincite.query.cite.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pincite.corpus.MetadataField;
import org.pincite.corpus.Work;
import org.pincite.query.cite.Citation;
import org.pincite.query.cite.CitationStyle;
import org.pincite.query.cite.CitedPlace;
import org.pincite.query.cite.Pinpoint;
import org.pincite.query.cite.source.CitedSource;
import org.pincite.query.cite.source.PersonName;

/**
 * Harvard as British universities teach it: author, year and place in brackets at the quote, and an
 * entry for the list at the end. There is no one standard; the entries are {@link HarvardEntries}.
 */
final class Harvard implements CitationStyle {
  private static final PlaceText PLACES = PlaceText.HARVARD;

  @Override
  public String name() {
    return "harvard";
  }

  @Override
  public Citation cite(CitedPlace place) {
    CitedSource source = CitedSource.of(place.work(), place.metadata());
    CitationBuilder out = new CitationBuilder(source, place.displayName());
    Pinpoint pinpoint = place.pinpoint();
    out.counted(pinpoint).plain("(");
    switch (source.kind()) {
      case STATUTE -> out.plain(source.title().orElse(""));
      case UNION_ACT -> dated(out.plain(LegalSources.shortAct(source.title().orElse(""))));
      case HANSARD -> {
        out.plain(Debates.of(out) + ".");
        out.date().ifPresent(date -> out.plain(", " + date));
      }
      case JUDGMENT -> dated(LegalSources.caseName(out));
      default -> dated(authors(out));
    }
    String where = PLACES.of(pinpoint);
    out.plain(where.isEmpty() ? "" : ", " + where).plain(speaker(place)).plain(")");
    CitationBuilder entry = new CitationBuilder(source, place.displayName());
    List<Citation.Run> reference = HarvardEntries.of(entry, place);
    entry.gapsInto(out);
    return out.with(reference, pinpoint);
  }

  private static CitationBuilder dated(CitationBuilder out) {
    return out.plain(", " + out.year().orElse("no date"));
  }

  /** The authors, or the title where none is shown. */
  private static CitationBuilder authors(CitationBuilder out) {
    CitedSource source = out.source();
    List<String> names = names(source, false);
    if (names.isEmpty()) {
      return out.gap(MetadataField.BODY, "no author or body shown").title(true);
    }
    if (names.size() > 3) {
      return out.plain(names.getFirst() + " ").italic("et al.");
    }
    return out.plain(NoteStyle.joined(names));
  }

  /**
   * {@return the authors' names; committees with their House}
   *
   * @param whole whether persons have their initials behind the family's name
   */
  static List<String> names(CitedSource source, boolean whole) {
    List<String> names = new ArrayList<>();
    for (String name : source.authors()) {
      if (source.isByPersons()) {
        PersonName person = PersonName.of(name);
        names.add(whole ? person.inverted() : person.family());
      } else {
        names.add(house(source).map(house -> house + " ").orElse("") + name);
      }
    }
    return names;
  }

  /** The House whose committee it is; a joint committee has none. */
  private static Optional<String> house(CitedSource source) {
    boolean committee =
        source.authors().stream().allMatch(name -> name.matches("(?!Joint ).*Committee( on .*)?"));
    boolean one = source.papers().size() == 1;
    if (!committee || !one) {
      return Optional.empty();
    }
    String house = source.papers().getFirst().house();
    return Optional.of(house.equals("HL") ? "House of Lords" : "House of Commons");
  }

  private static String speaker(CitedPlace place) {
    return place
        .inWork()
        .filter(work -> work.kind() == Work.Kind.TURN)
        .flatMap(work -> work.metadata().first(MetadataField.AUTHOR))
        .map(name -> ", " + name)
        .orElse("");
  }
}
