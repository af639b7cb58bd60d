package org.pincite.corpus.label;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a statement is about and what it does.
 *
 * @param themes names of the themes it is on, each with how sure that is in hundredths, 50 to 100
 * @param kind what it does
 * @param stance towards the surest of its themes; {@link Stance#NONE} where it has none
 * @param speaker whose words it holds, null where they are the document's or its author's own
 */
public record Label(
    SortedMap<String, Integer> themes,
    StatementKind kind,
    Stance stance,
    @Nullable Speaker speaker) {
  /** What {@link #voice} is where the words are the document's or its author's own. */
  public static final String OWN = "own";

  private static final Pattern THEME_NAME = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

  public Label {
    themes = Collections.unmodifiableSortedMap(new TreeMap<>(themes));
  }

  /** {@return whether a theme may be so named: lower-case letters, digits and hyphens} */
  public static boolean isThemeName(String name) {
    return THEME_NAME.matcher(name).matches();
  }

  /** {@return how the document comes by its words, as filters write it: own, quoted and so on} */
  public String voice() {
    return speaker == null ? OWN : speaker.way().slug();
  }

  /** {@return how sure it is that the statement is on a theme, in hundredths; 0 if it is not} */
  public int sureness(String theme) {
    return themes.getOrDefault(theme, 0);
  }

  /** A label of these, in the document's own words. */
  public static Label of(Map<String, Integer> themes, StatementKind kind, Stance stance) {
    return new Label(new TreeMap<>(themes), kind, stance, null);
  }

  /** {@return the same in the words of another, or in the document's own if null} */
  public Label spokenBy(@Nullable Speaker newSpeaker) {
    return new Label(themes, kind, stance, newSpeaker);
  }
}
