package org.pincite.ingest.voice;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Document;
import org.pincite.corpus.DocumentKind;
import org.pincite.corpus.Metadata;
import org.pincite.corpus.MetadataField;

/** By what names a document speaks of its own body. */
final class Own {
  private static final Set<String> SELVES =
      Set.of(
          "report",
          "response",
          "reply",
          "paper",
          "document",
          "review",
          "study",
          "statement",
          "note",
          "submission",
          "memorandum",
          "committee",
          "inquiry",
          "government",
          "authority",
          "strategy",
          "commission",
          "chapter",
          "publication",
          "letter",
          "newsletter",
          "guidance");

  private static final Pattern POSSESSIVE = Pattern.compile("[’']s?$");
  private static final Pattern ARTICLE =
      Pattern.compile("^(?:the|this|our|current|new) (?:current |new )?");
  private static final Pattern WHOSE =
      Pattern.compile("^(?:uk|hm|his majesty[’']s|her majesty[’']s|british) (?=government)");

  private static final Set<String> GOVERNMENT = Set.of("government", "department", "ministers");

  private final Set<String> names = new HashSet<>();
  private final boolean hearsWitnesses;

  private Own(Document document) {
    Metadata metadata = document.metadata();
    String kind = metadata.first(MetadataField.KIND).orElse("");
    names.addAll(aliases(kind));
    hearsWitnesses =
        kind.equals(DocumentKind.COMMITTEE_REPORT.slug())
            || kind.equals(DocumentKind.INQUIRY_REPORT.slug());
    metadata.all(MetadataField.BODY).forEach(body -> addBody(body.text()));
    metadata.all(MetadataField.AUTHOR).forEach(author -> names.add(key(author.text())));
  }

  static Own of(Document document) {
    return new Own(document);
  }

  /** {@return the author or speaker of a work, or the body of a document, if it shows one} */
  static Optional<String> shown(Metadata metadata) {
    List<String> authors =
        metadata.all(MetadataField.AUTHOR).stream().map(Metadata.Value::text).toList();
    return authors.isEmpty()
        ? metadata.first(MetadataField.BODY)
        : Optional.of(String.join(", ", authors));
  }

  /** {@return whether who is unnamed in it, "we were told", are its witnesses} */
  boolean hearsWitnesses() {
    return hearsWitnesses;
  }

  /** {@return who told a committee or inquiry what it was told; null where nobody did} */
  @Nullable Speaker witnesses() {
    return hearsWitnesses ? new Speaker(Speaker.Kind.NOBODY, "witnesses", null) : null;
  }

  /** {@return whether the words, article included, name the document's own body} */
  boolean isNamedBy(List<Token> words) {
    if (Grammar.isFirstPerson(words.getFirst())) {
      return true;
    }
    String first = words.getFirst().lower();
    String key = key(words.stream().map(Token::text).collect(Collectors.joining(" ")));
    boolean its = first.equals("this") || first.equals("our");
    return names.contains(key) || (its && SELVES.contains(key.substring(key.lastIndexOf(' ') + 1)));
  }

  private void addBody(String body) {
    names.add(key(body));
    List<String> words = Arrays.asList(body.split(" ", -1));
    String initials =
        words.stream()
            .filter(w -> !w.isEmpty() && Character.isUpperCase(w.charAt(0)))
            .map(w -> w.substring(0, 1))
            .collect(Collectors.joining());
    if (initials.length() > 2) {
      names.add(initials.toLowerCase(Locale.ROOT));
    }
    for (String head : List.of("committee", "inquiry", "authority", "inspectorate", "department")) {
      if (body.toLowerCase(Locale.ROOT).contains(head)) {
        names.add(head);
      }
    }
  }

  private static Set<String> aliases(String kind) {
    return Arrays.stream(DocumentKind.values())
        .filter(k -> k.slug().equals(kind))
        .findFirst()
        .map(Own::aliases)
        .orElse(Set.of());
  }

  private static Set<String> aliases(DocumentKind kind) {
    return switch (kind) {
      case COMMITTEE_REPORT -> Set.of("committee", "sub-committee");
      case INQUIRY_REPORT -> Set.of("inquiry", "chair", "inquiry panel");
      case GOVERNMENT_RESPONSE, WHITE_PAPER, GREEN_PAPER, COMMAND_PAPER, EXPLANATORY_MEMORANDUM ->
          GOVERNMENT;
      case AUDIT_REPORT -> Set.of("gao", "nao");
      case WRITTEN_EVIDENCE,
          ORAL_EVIDENCE,
          HANSARD,
          LEGISLATION,
          IMPACT_ASSESSMENT,
          CODE_OF_PRACTICE,
          JUDGMENT,
          GUIDELINES,
          REGISTER,
          NEWSLETTER,
          ARTICLE,
          PRESS_NOTICE,
          OTHER ->
          Set.of();
    };
  }

  /** A name in lower case, without article, possessive, and what says whose government it is. */
  private static String key(String name) {
    String bare = POSSESSIVE.matcher(name.toLowerCase(Locale.ROOT)).replaceFirst("");
    return WHOSE.matcher(ARTICLE.matcher(bare).replaceFirst("")).replaceFirst("");
  }
}
