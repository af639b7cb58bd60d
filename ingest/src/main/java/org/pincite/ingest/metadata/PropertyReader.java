package org.pincite.ingest.metadata;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.pincite.corpus.Metadata.Certainty;
import org.pincite.corpus.MetadataField;

/**
 * What the file says of itself outside its text. Web pages state such things on purpose. The
 * properties of a PDF or office file are mostly left over from the program that wrote it: they
 * count only where the first pages show the same words.
 */
final class PropertyReader {
  private static final List<String> WEB_TITLES =
      List.of(
          "meta:citation_title",
          "meta:og:title",
          "jsonld:headline",
          "meta:dc.title",
          "meta:twitter:title",
          "html:title");
  private static final List<String> WEB_AUTHORS =
      List.of(
          "epub:creator",
          "meta:citation_author",
          "meta:author",
          "meta:dc.creator",
          "jsonld:author",
          "html:rel=author",
          "meta:article:author");
  private static final List<String> WEB_DATES =
      List.of(
          "epub:date",
          "meta:citation_publication_date",
          "meta:article:published_time",
          "meta:dc.date",
          "meta:dc.date.issued",
          "jsonld:datePublished",
          "meta:date",
          "html:prepared");
  private static final List<String> WEB_ADDRESSES =
      List.of("html:canonical", "link:canonical", "meta:og:url", "meta:citation_public_url");
  private static final List<String> LANGUAGES =
      List.of(
          "epub:language",
          "pdf:Language",
          "pdf:Lang",
          "html:lang",
          "meta:dc.language",
          "meta:og:locale");

  /** What stands between the parts of a page's title. */
  private static final List<String> SEPARATORS = List.of(" | ", " – ", " — ", " - ", " :: ", " · ");

  private PropertyReader() {}

  /** A book's package states its title for catalogues. */
  static void readBook(FrontMatter front, Findings findings) {
    first(front.properties(), List.of("epub:title"))
        .filter(title -> !findings.has(MetadataField.TITLE))
        .ifPresent(
            title ->
                findings.add(
                    MetadataField.TITLE,
                    title.getValue(),
                    place(title.getKey()),
                    Certainty.LIKELY));
  }

  static void read(FrontMatter front, Findings findings) {
    Map<String, String> properties = front.properties();
    first(properties, LANGUAGES)
        .ifPresent(
            p ->
                findings.add(
                    MetadataField.LANGUAGE, p.getValue(), place(p.getKey()), Certainty.STATED));
    if (properties.containsKey("charset:name")) {
      String from = properties.getOrDefault("charset:from", "its bytes");
      findings.add(
          MetadataField.CHARSET,
          properties.get("charset:name"),
          from,
          from.startsWith("a guess") ? Certainty.LIKELY : Certainty.STATED);
    }
    readTitle(front, findings);
    readWeb(properties, findings);
    readAuthor(front, findings);
  }

  private static void readTitle(FrontMatter front, Findings findings) {
    if (findings.has(MetadataField.TITLE)) {
      return;
    }
    Optional<Map.Entry<String, String>> web = first(front.properties(), WEB_TITLES);
    if (web.isPresent()) {
      Map.Entry<String, String> title = web.get();
      findings.add(
          MetadataField.TITLE,
          withoutSite(title, front.properties()),
          place(title.getKey()),
          Certainty.LIKELY);
      return;
    }
    for (Map.Entry<String, String> property : front.properties().entrySet()) {
      if (property.getKey().endsWith(":Title") && isShown(property.getValue(), front)) {
        findings.add(
            MetadataField.TITLE, property.getValue(), place(property.getKey()), Certainty.LIKELY);
      }
    }
  }

  /** A page's title mostly ends in the name of its site. */
  private static String withoutSite(
      Map.Entry<String, String> title, Map<String, String> properties) {
    String site = properties.getOrDefault("meta:og:site_name", "");
    String text = title.getValue();
    for (String separator : SEPARATORS) {
      int cut = text.lastIndexOf(separator);
      if (cut > 0
          && !site.isEmpty()
          && FrontLine.same(text.substring(cut + separator.length()), site)) {
        return text.substring(0, cut);
      }
    }
    return text;
  }

  private static void readWeb(Map<String, String> properties, Findings findings) {
    readBody(properties, findings);
    add(properties, WEB_AUTHORS, MetadataField.AUTHOR, findings);
    add(properties, WEB_DATES, MetadataField.DATE, findings);
    add(properties, WEB_ADDRESSES, MetadataField.URL, findings);
    add(
        properties,
        List.of(
            "epub:publisher",
            "meta:og:site_name",
            "jsonld:publisher",
            "meta:citation_publisher",
            "meta:dc.publisher"),
        MetadataField.PUBLISHER,
        findings);
    add(properties, List.of("epub:isbn", "meta:citation_isbn"), MetadataField.ISBN, findings);
  }

  /** A body that the page names as its author, or a committee in its title. */
  private static void readBody(Map<String, String> properties, Findings findings) {
    if (findings.has(MetadataField.BODY)) {
      return;
    }
    String author = properties.getOrDefault("jsonld:authorOrganization", "");
    if (Bodies.isDepartment(author) || Bodies.isCommittee(author) || Bodies.isInquiry(author)) {
      findings.add(
          MetadataField.BODY, author, place("jsonld:authorOrganization"), Certainty.STATED);
      return;
    }
    String parts = properties.getOrDefault("html:title", "");
    for (String separator : SEPARATORS) {
      parts = parts.replace(separator, "\n");
    }
    parts
        .lines()
        .skip(1)
        .filter(Bodies::isCommittee)
        .findFirst()
        .ifPresent(
            body -> findings.add(MetadataField.BODY, body, place("html:title"), Certainty.LIKELY));
  }

  private static void add(
      Map<String, String> properties, List<String> names, MetadataField field, Findings findings) {
    if (findings.has(field)) {
      return;
    }
    first(properties, names)
        .ifPresent(
            property -> {
              for (String value : property.getValue().split("; ", -1)) {
                String shown =
                    field == MetadataField.DATE ? value.replaceFirst("T\\d.*", "") : value;
                if (field == MetadataField.URL || !shown.matches("https?://.*")) {
                  findings.add(field, shown, place(property.getKey()), Certainty.LIKELY);
                }
              }
            });
  }

  /** An author in a PDF's properties is a user name, unless the first pages print it. */
  private static void readAuthor(FrontMatter front, Findings findings) {
    for (Map.Entry<String, String> property : front.properties().entrySet()) {
      String value = property.getValue();
      boolean body =
          Bodies.isDepartment(value) || Bodies.isCommittee(value) || Bodies.isInquiry(value);
      if (!property.getKey().endsWith(":Author")) {
        continue;
      }
      if (body && !findings.has(MetadataField.BODY)) {
        findings.add(MetadataField.BODY, value, place(property.getKey()), Certainty.LIKELY);
      } else if (!body
          && !findings.has(MetadataField.AUTHOR)
          && value.matches("\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,3}")
          && front.text().contains(value)) {
        findings.add(MetadataField.AUTHOR, value, place(property.getKey()), Certainty.LIKELY);
      }
    }
  }

  /**
   * Whether nearly all words of a property are printed on the first pages, and it is no file name.
   */
  private static boolean isShown(String value, FrontMatter front) {
    if (FrontLine.words(value) < 3
        || value.matches(
            "(?i).*(?:\\.(?:docx?|pdf|indd|qxd|pptx?|rtf)\\b|microsoft word|untitled|template|_).*")) {
      return false;
    }
    String shown =
        " " + front.text().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
    List<String> words =
        Arrays.stream(value.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
            .filter(word -> !word.isEmpty())
            .toList();
    long seen = words.stream().filter(word -> shown.contains(" " + word + " ")).count();
    return seen >= 0.9 * words.size();
  }

  private static Optional<Map.Entry<String, String>> first(
      Map<String, String> properties, List<String> names) {
    return names.stream()
        .filter(properties::containsKey)
        .findFirst()
        .map(name -> Map.entry(name, properties.get(name)));
  }

  private static String place(String name) {
    String group = name.substring(0, Math.max(0, name.indexOf(':')));
    String rest = name.substring(group.length() + 1);
    return switch (group) {
      case "epub" -> "EPUB package, dc:" + rest.replace("isbn", "identifier");
      case "pdf" -> "PDF properties";
      case "html" -> rest.equals("prepared") ? "foot of the page" : "<" + rest + ">";
      case "meta" -> "<meta " + rest + ">";
      case "jsonld" -> "JSON-LD, " + rest;
      default -> group + " properties";
    };
  }
}
