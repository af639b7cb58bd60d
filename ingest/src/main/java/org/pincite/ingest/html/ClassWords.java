package org.pincite.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The words of which an element's class and identifier are made, and what those words mean on most
 * pages. Two words in a row count as one too: {@code prev-next} is {@code prevnext}.
 */
final class ClassWords {
  /** Names of what is furniture even where it is prose. */
  private static final Set<String> SURELY =
      Set.of(
          "comments",
          "commentlist",
          "respond",
          "disqus",
          "cookie",
          "cookies",
          "consent",
          "gdpr",
          "sidebar",
          "advert",
          "adverts",
          "advertisement",
          "advertising",
          "adsense",
          "breadcrumb",
          "breadcrumbs",
          "crumbs",
          "sharing",
          "sharedaddy",
          "addtoany",
          "masthead",
          "popup",
          "skiplink",
          "skiplinks",
          "sitefooter",
          "youarehere",
          "editsection",
          "globalnav",
          "prevnext",
          "noprint");

  /** Names that also stand on content: they count where there is little prose. */
  private static final Set<String> MAYBE =
      Set.of(
          "nav",
          "navbar",
          "navigation",
          "menu",
          "submenu",
          "share",
          "social",
          "related",
          "recommended",
          "subscribe",
          "newsletter",
          "signup",
          "widget",
          "widgets",
          "pagination",
          "pager",
          "pagenav",
          "tags",
          "tagcloud",
          "taglist",
          "ads",
          "promo",
          "modal",
          "skip",
          "toolbar",
          "copyright",
          "footer",
          "banner",
          "topbar",
          "feedback",
          "ratings",
          "likes",
          "reactions",
          "counter",
          "views",
          "print",
          "login",
          "search",
          "searchform",
          "comment",
          "backtotop",
          "donate",
          "toast");

  private static final Set<String> ASIDES =
      Set.of(
          "pullquote",
          "callout",
          "standfirst",
          "infobox",
          "factbox",
          "sidebox",
          "textbox",
          "authorbox",
          "authorbio",
          "authorcard",
          "aboutauthor");

  private static final Set<String> CAPTIONS =
      Set.of(
          "byline",
          "by",
          "dateline",
          "timestamp",
          "caption",
          "postmeta",
          "entrymeta",
          "metadata",
          "published",
          "lastmod");

  private static final Pattern WORD_END =
      Pattern.compile("[^\\p{L}\\p{N}]+|(?<=[a-z])(?=[A-Z])|(?<=\\p{L})(?=\\d)");

  /** A name that says what the element has or is for, not what it is. */
  private static final Pattern ABOUT_OTHERS =
      Pattern.compile("(?:has|no|with|is|js|not|without|hide|show)[-_].*|.*-(?:open|closed)");

  private final List<String> words = new ArrayList<>();

  ClassWords(Element element) {
    element.classNames().forEach(this::add);
    add(element.id());
  }

  private void add(String name) {
    if (ABOUT_OTHERS.matcher(name).matches()) {
      return;
    }
    String before = "";
    for (String part : WORD_END.split(name, -1)) {
      String word = part.toLowerCase(Locale.ROOT);
      if (!word.isEmpty()) {
        words.add(word);
        words.add(before + word);
        before = word;
      }
    }
  }

  boolean has(String word) {
    return words.contains(word);
  }

  /** {@return whether they mean furniture, be it prose or not} */
  boolean areSurelyFurniture() {
    return words.stream().anyMatch(SURELY::contains);
  }

  /** {@return whether they mean furniture on what is no prose} */
  boolean mayBeFurniture() {
    return words.stream()
        .anyMatch(
            word ->
                MAYBE.contains(word)
                    || (word.length() > 5 && (word.endsWith("nav") || word.endsWith("menu"))));
  }

  /** {@return whether they mean what interrupts the text it stands in} */
  boolean areAside() {
    return words.stream().anyMatch(ASIDES::contains);
  }

  /** {@return whether they mean a line that says who, when or what it is that it stands by} */
  boolean areCaption() {
    return words.stream().anyMatch(CAPTIONS::contains);
  }
}
