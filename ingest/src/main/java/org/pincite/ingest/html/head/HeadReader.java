package org.pincite.ingest.html.head;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.pincite.ingest.draft.Draft;

/** Notes what a page's head says of it, and whom its marks name as its only author. */
public final class HeadReader {
  /** What stands between several values of one name. */
  private static final String SEPARATOR = "; ";

  /** Names that a page may give more than once. */
  private static final Pattern SEVERAL = Pattern.compile("author|creator|contributor|keyword|:tag");

  private HeadReader() {}

  /** Adds what the head says to a draft's properties. */
  public static void read(Document page, Draft draft) {
    draft.property("html:title", page.title());
    Element html = page.selectFirst("html");
    if (html != null) {
      draft.property("html:lang", html.hasAttr("lang") ? html.attr("lang") : html.attr("xml:lang"));
    }
    Element canonical = page.selectFirst("link[rel~=(?i)\\bcanonical\\b][href]");
    if (canonical != null) {
      draft.property("html:canonical", canonical.attr("href"));
    }
    for (Element meta : page.select("meta[content]")) {
      name(meta).ifPresent(name -> note(draft, name, meta.attr("content")));
    }
    List<String> authors =
        page.select("[rel~=(?i)\\bauthor\\b], [itemprop=author]").stream()
            .flatMap(author -> firstText(author).stream())
            .distinct()
            .toList();
    if (authors.size() == 1) {
      draft.property("html:rel=author", authors.getFirst());
    }
    for (Element script : page.select("script[type=application/ld+json]")) {
      LinkedData.read(script.data(), draft);
    }
  }

  /** {@return the first words in an element: a name, before what is said of it} */
  private static Optional<String> firstText(Element element) {
    return element
        .selectStream("*")
        .flatMap(part -> part.textNodes().stream())
        .map(text -> text.text().strip())
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  private static Optional<String> name(Element meta) {
    for (String key : new String[] {"name", "property", "itemprop"}) {
      if (!meta.attr(key).isBlank()) {
        return Optional.of(meta.attr(key).strip().toLowerCase(Locale.ROOT));
      }
    }
    return Optional.empty();
  }

  private static void note(Draft draft, String name, String value) {
    String property = "meta:" + name;
    if (SEVERAL.matcher(name).find()) {
      add(draft, property, value);
    } else if (!draft.properties().containsKey(property)) {
      draft.property(property, value);
    }
  }

  /** Adds a value behind those of the same name: a page with several authors names each. */
  static void add(Draft draft, String name, String value) {
    String clean = value.strip();
    String before = draft.properties().getOrDefault(name, "");
    boolean known = (SEPARATOR + before + SEPARATOR).contains(SEPARATOR + clean + SEPARATOR);
    if (!clean.isEmpty() && !known) {
      draft.property(name, before.isEmpty() ? clean : before + SEPARATOR + clean);
    }
  }
}
