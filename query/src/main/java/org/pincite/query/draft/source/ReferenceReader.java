package org.pincite.query.draft.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads citations: of documents by name, and of earlier citations. */
public final class ReferenceReader {
  private static final Pattern SEPARATOR =
      Pattern.compile(";|(?<=[.)])\\s+(?=(?:See|Cf|Compare|But|For|Also|And|Quoted|Cited)\\b)");
  private static final Pattern IBID = Pattern.compile("(?i:\\bibid(?:em)?\\b)|\\bId\\.");
  private static final String MARK = "(\\d{1,4}|[ivxlc]{1,7})\\b";
  private static final Pattern NOTE =
      Pattern.compile(
          "\\((?:above |supra )?nn?\\.? ?"
              + MARK
              + "\\)|\\b(?i:above|supra),? n(?:ote)?\\.? ?"
              + MARK
              + "|\\bn(?:ote)?\\.? ?"
              + MARK
              + " (?i:above|supra)");

  private final SourceNames names;

  public ReferenceReader(SourceNames names) {
    this.names = names;
  }

  /** {@return the citations in a text that are understood, in order} */
  public List<Reference> read(String text, Earlier earlier) {
    List<Reference> found = new ArrayList<>();
    for (String citation : SEPARATOR.split(text, -1)) {
      Earlier here =
          new Earlier() {
            @Override
            public Reference previous() {
              return found.isEmpty() ? earlier.previous() : found.getLast();
            }

            @Override
            public Reference note(String mark) {
              return earlier.note(mark);
            }
          };
      Reference reference = one(citation, here);
      if (!reference.isEmpty()) {
        found.add(reference);
      }
    }
    return found;
  }

  private Reference one(String citation, Earlier earlier) {
    List<Mention> mentions = names.in(citation);
    Optional<Reference> back = back(citation, earlier);
    String rest = without(mentions, citation);
    Reference named = named(mentions, citation);
    Places places = PlaceReader.read(rest, named.namesSource() || back.isPresent());
    return (back.isPresent() && !isStrong(mentions) ? back.get() : named).at(places);
  }

  private static boolean isStrong(List<Mention> mentions) {
    return mentions.stream().anyMatch(m -> m.by() != Mention.By.MAKER);
  }

  /** What {@code ibid} means, with its place; what {@code (n 3)} means, without. */
  private static Optional<Reference> back(String citation, Earlier earlier) {
    Matcher note = NOTE.matcher(citation);
    if (note.find()) {
      for (int group = 1; group <= note.groupCount(); group++) {
        if (note.group(group) != null) {
          return Optional.of(earlier.note(note.group(group)).nowhere());
        }
      }
    }
    return IBID.matcher(citation).find() ? Optional.of(earlier.previous()) : Optional.empty();
  }

  /** {@return the source that mentions in one citation name together, at no place} */
  static Reference named(List<Mention> mentions, String text) {
    List<Set<String>> strong = new ArrayList<>();
    List<Set<String>> makers = new ArrayList<>();
    List<String> absent = new ArrayList<>();
    for (Mention mention : mentions) {
      if (mention.by() == Mention.By.MAKER) {
        makers.add(mention.documents());
      } else if (mention.documents().isEmpty()) {
        absent.add(text.substring(mention.start(), mention.end()));
      } else {
        strong.add(mention.documents());
      }
    }
    if (!strong.isEmpty()) {
      return new Reference(together(strong), Places.NONE, List.of());
    }
    Set<String> documents = absent.isEmpty() ? together(makers) : Set.of();
    return new Reference(documents, Places.NONE, absent);
  }

  /** What all name; if that is nothing, whatever one of them names. */
  static Set<String> together(List<Set<String>> sets) {
    Set<String> all = new HashSet<>();
    sets.forEach(all::addAll);
    Set<String> common = new HashSet<>(all);
    sets.stream().filter(set -> !set.isEmpty()).forEach(common::retainAll);
    return common.isEmpty() ? all : common;
  }

  /** The text with the names of sources taken out, so that their numbers are no places. */
  static String without(List<Mention> mentions, String text) {
    StringBuilder rest = new StringBuilder(text);
    for (Mention mention : mentions) {
      for (int i = mention.start(); i < mention.end(); i++) {
        rest.setCharAt(i, '¤');
      }
    }
    return rest.toString();
  }
}
