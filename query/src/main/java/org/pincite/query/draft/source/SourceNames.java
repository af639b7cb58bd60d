package org.pincite.query.draft.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pincite.corpus.DocumentKind;
import org.pincite.corpus.Metadata;
import org.pincite.corpus.MetadataField;

/** By what names the documents of a corpus may be called in a text. */
public final class SourceNames {
  private static final Pattern SUBTITLE = Pattern.compile("(?<=\\S)(?:: | [–—-] ).*");
  private static final Pattern FILE =
      Pattern.compile(
          "[\\p{L}\\p{N}_]+(?:[-.+][\\p{L}\\p{N}_]+)+|[\\p{L}\\p{N}]+_[\\p{L}\\p{N}_]+");
  private static final Pattern REPLY =
      Pattern.compile("(?i)\\b(?:response|reply|respond\\w*|replie[sd])\\b[^.;]{0,80}$");

  private final NameTable names = new NameTable();
  private final PaperNumbers numbers = new PaperNumbers();
  private final Map<String, Set<String>> files = new HashMap<>();
  private final Map<String, String> replies = new HashMap<>();
  private final Map<String, Set<String>> makers = new HashMap<>();

  /**
   * Takes a document.
   *
   * @param metadata what is known of it
   * @param fileNames names of its files, without folders
   */
  public void add(String sha256, Metadata metadata, List<String> fileNames) {
    numbers.add(sha256, metadata);
    for (Metadata.Value title : metadata.all(MetadataField.TITLE)) {
      addTitle(title.text(), sha256);
      if (metadata
          .first(MetadataField.KIND)
          .filter(DocumentKind.GOVERNMENT_RESPONSE.slug()::equals)
          .isPresent()) {
        replies.put(sha256, TextWords.plain(title.text()));
      }
    }
    for (MetadataField maker : List.of(MetadataField.BODY, MetadataField.AUTHOR)) {
      for (Metadata.Value name : metadata.all(maker)) {
        addMaker(name.text(), sha256);
      }
    }
    for (String file : fileNames) {
      String lower = file.toLowerCase(Locale.ROOT);
      put(files, lower, sha256);
      put(files, lower.replaceFirst("(?<=.)\\.[^.]+$", ""), sha256);
    }
  }

  private void addTitle(String title, String sha256) {
    names.add(title, Mention.By.TITLE, sha256);
    String main = SUBTITLE.matcher(title).replaceFirst("");
    if (TextWords.of(main).size() > 1) {
      names.add(main, Mention.By.TITLE, sha256);
    }
  }

  private void addMaker(String printed, String sha256) {
    String name = printed.replaceFirst("^(?:[Tt]he )?(?:House of (?:Commons|Lords) )?", "");
    List<TextWords.Word> words = TextWords.of(name);
    if (words.size() > 1) {
      names.add(name, Mention.By.MAKER, sha256);
      put(makers, TextWords.plain(name), sha256);
    }
  }

  private static void put(Map<String, Set<String>> map, String key, String sha256) {
    map.computeIfAbsent(key, k -> new HashSet<>()).add(sha256);
  }

  /** {@return whether these words are the title of a document} */
  public boolean isTitle(String text) {
    return !names.titled(text).isEmpty();
  }

  /** {@return the makers of documents whose names end in a word, in lower case} */
  Set<String> makersEndingIn(String word) {
    Set<String> found = new HashSet<>();
    for (String maker : makers.keySet()) {
      if (maker.endsWith(" " + word)) {
        found.add(maker);
      }
    }
    return found;
  }

  /** {@return the documents of a maker, by the name in lower case} */
  Set<String> of(String maker) {
    return makers.getOrDefault(maker, Set.of());
  }

  /** {@return whatever names documents in a text, in order, none overlapping another} */
  public List<Mention> in(String text) {
    List<Mention> all = new ArrayList<>(numbers.in(text));
    Matcher file = FILE.matcher(text);
    while (file.find()) {
      Set<String> held = files.getOrDefault(file.group().toLowerCase(Locale.ROOT), Set.of());
      if (!held.isEmpty()) {
        all.add(new Mention(file.start(), file.end(), Mention.By.FILE, held));
      }
    }
    for (Mention name : names.in(text)) {
      all.add(name.by() == Mention.By.MAKER ? name : replied(text, name));
    }
    return apart(all).stream()
        .map(m -> m.by() == Mention.By.NUMBER ? replied(text, m) : m)
        .toList();
  }

  /** What stands behind “response to” names the reply, if the corpus holds it. */
  private Mention replied(String text, Mention named) {
    String before = text.substring(Math.max(0, named.start() - 120), named.start());
    boolean isReply = replies.keySet().containsAll(named.documents());
    if (named.documents().isEmpty() || isReply || !REPLY.matcher(before).find()) {
      return named;
    }
    String title = TextWords.plain(text.substring(named.start(), named.end()));
    Set<String> found = new HashSet<>();
    replies.forEach(
        (sha256, reply) -> {
          if (named.by() == Mention.By.TITLE && reply.contains(title)) {
            found.add(sha256);
          }
        });
    Mention.By by = found.isEmpty() ? Mention.By.MAKER : Mention.By.TITLE;
    return new Mention(named.start(), named.end(), by, found);
  }

  /** Of mentions that overlap, the longest. */
  private static List<Mention> apart(List<Mention> all) {
    List<Mention> byLength = new ArrayList<>(all);
    byLength.sort((a, b) -> Integer.compare(b.end() - b.start(), a.end() - a.start()));
    List<Mention> kept = new ArrayList<>();
    for (Mention mention : byLength) {
      if (kept.stream().noneMatch(k -> k.start() < mention.end() && mention.start() < k.end())) {
        kept.add(mention);
      }
    }
    kept.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return kept;
  }
}
