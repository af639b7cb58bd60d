package org.pincite.query.draft.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names made of several words, found in a text as its words follow each other. */
final class NameTable {
  /** A name and the documents that bear it. */
  private record Name(List<String> words, Mention.By by, Set<String> documents) {}

  private final Map<String, List<Name>> byFirstWord = new HashMap<>();

  /** Takes a name; one without words is none. */
  void add(String name, Mention.By by, String sha256) {
    List<String> words = TextWords.of(name).stream().map(TextWords.Word::text).toList();
    if (words.isEmpty()) {
      return;
    }
    List<Name> names = byFirstWord.computeIfAbsent(words.getFirst(), first -> new ArrayList<>());
    for (Name known : names) {
      if (known.words().equals(words) && known.by() == by) {
        known.documents().add(sha256);
        return;
      }
    }
    names.add(new Name(words, by, new HashSet<>(Set.of(sha256))));
  }

  /** {@return the documents whose title these words are; none if they are no title} */
  Set<String> titled(String text) {
    List<String> words = TextWords.of(text).stream().map(TextWords.Word::text).toList();
    return words.isEmpty()
        ? Set.of()
        : byFirstWord.getOrDefault(words.getFirst(), List.of()).stream()
            .filter(name -> name.by() == Mention.By.TITLE && name.words().equals(words))
            .findFirst()
            .map(Name::documents)
            .orElse(Set.of());
  }

  /** {@return the names in a text, of those that share a word the longest} */
  List<Mention> in(String text) {
    List<TextWords.Word> words = TextWords.of(text);
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      @Nullable Name longest = longestAt(words, i);
      if (longest != null) {
        int last = i + longest.words().size() - 1;
        mentions.add(
            new Mention(
                words.get(i).start(), words.get(last).end(), longest.by(), longest.documents()));
        i = last;
      }
    }
    return mentions;
  }

  private @Nullable Name longestAt(List<TextWords.Word> words, int at) {
    @Nullable Name longest = null;
    if (!words.get(at).capital()) {
      return null;
    }
    for (Name name : byFirstWord.getOrDefault(words.get(at).text(), List.of())) {
      boolean longer = longest == null || name.words().size() > longest.words().size();
      if (longer && follows(words, at, name.words())) {
        longest = name;
      }
    }
    return longest;
  }

  private static boolean follows(List<TextWords.Word> words, int at, List<String> name) {
    if (at + name.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < name.size(); i++) {
      if (!words.get(at + i).text().equals(name.get(i))) {
        return false;
      }
    }
    return true;
  }
}
