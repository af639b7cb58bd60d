package org.pincite.query.cite;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.query.cite.source.CitedSource;

/**
 * The notes of a text in their order: the first citation of a source is in full, later ones refer
 * back to its note as the style does it, {@code Health Committee (n 3) para 12}. Feed it one
 * citation after the other, in the order in which a reader meets them. Not thread-safe.
 *
 * <pre>{@code
 * NoteSequence notes = new NoteSequence(style);
 * Citation first = notes.cite(1, CitedPlace.of(report, span, "report.pdf"));
 * Citation later = notes.cite(2, CitedPlace.of(report, other, "report.pdf"));
 * }</pre>
 */
public final class NoteSequence {
  private final CitationStyle style;
  private final Map<String, Integer> firstNotes = new HashMap<>();
  private final Map<String, Set<String>> sourcesByAuthor = new HashMap<>();
  private @Nullable CitedPlace last;
  private int lastNote;
  private int citationsInLastNote;

  public NoteSequence(CitationStyle style) {
    this.style = style;
  }

  /**
   * {@return the citation of a place, in full or referring back}
   *
   * @param note the number of the note it stands in, from 1, never smaller than that before;
   *     several citations may stand in one note
   * @throws IllegalArgumentException if the notes are not in order
   */
  public Citation cite(int note, CitedPlace place) {
    if (note < 1 || note < lastNote) {
      throw new IllegalArgumentException("note " + note + " does not follow note " + lastNote);
    }
    @Nullable Integer first = firstNotes.get(place.key());
    Citation citation =
        first == null ? style.cite(place) : style.again(place, earlier(note, first, place));
    firstNotes.putIfAbsent(place.key(), note);
    sourcesByAuthor.computeIfAbsent(author(place), name -> new HashSet<>()).add(place.key());
    citationsInLastNote = note == lastNote ? citationsInLastNote + 1 : 1;
    lastNote = note;
    last = place;
    return citation;
  }

  private CitationStyle.Earlier earlier(int note, int first, CitedPlace place) {
    CitedPlace before = last;
    boolean alone = note == lastNote || (note == lastNote + 1 && citationsInLastNote == 1);
    boolean justBefore = before != null && before.key().equals(place.key()) && alone;
    boolean samePlace = justBefore && before != null && before.pinpoint().equals(place.pinpoint());
    boolean ambiguous = sourcesByAuthor.getOrDefault(author(place), Set.of()).size() > 1;
    return new CitationStyle.Earlier(first, justBefore, samePlace, ambiguous);
  }

  private static String author(CitedPlace place) {
    return String.join("|", CitedSource.of(place.work(), place.metadata()).authors());
  }
}
