package org.pincite.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells by tag, role and class what an element is on its page. */
final class Regions {
  /** What an element is. */
  enum Region {
    TEXT,
    FURNITURE,
    ASIDE,
    CONTENTS,
    CAPTION
  }

  /** Links that lead to places of the same page, from which a menu is a table of contents. */
  private static final int CONTENTS_LINKS = 3;

  /** Share of the main content that furniture never has. */
  private static final double MOST_OF_MAIN = 0.5;

  /** Words of prose from which a name that may mean furniture does not. */
  private static final int MUCH_PROSE = 30;

  private static final int MOST_CAPTION_WORDS = 30;

  private static final Pattern WORD_END =
      Pattern.compile("[^\\p{L}\\p{N}]+|(?<=[a-z])(?=[A-Z])|(?<=\\p{L})(?=\\d)");

  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "search",
          "banner",
          "contentinfo",
          "dialog",
          "alertdialog",
          "menu",
          "menubar",
          "toolbar");

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
      Set.of("pullquote", "callout", "standfirst", "infobox", "factbox", "sidebox", "textbox");

  private static final Set<String> CAPTIONS =
      Set.of("byline", "by", "dateline", "timestamp", "caption", "postmeta", "published");

  private final Weights weights;
  private final MainContent main;
  private final int mainWords;

  Regions(Weights weights, MainContent main) {
    this.weights = weights;
    this.main = main;
    this.mainWords = Math.max(1, weights.of(main.root()).words());
  }

  Region of(Element element) {
    if (main.isAround(element)) {
      return Region.TEXT;
    }
    @Nullable Region region = byTag(element);
    return region != null ? region : byName(element);
  }

  private @Nullable Region byTag(Element element) {
    String role = element.attr("role");
    if (role.equals("doc-toc")) {
      return Region.CONTENTS;
    }
    if (Tags.is(element, "nav", "menu") || ROLES.contains(role)) {
      return isContents(element) ? Region.CONTENTS : Region.FURNITURE;
    }
    if (role.equals("doc-pullquote")) {
      return Region.ASIDE;
    }
    return switch (element.normalName()) {
      case "aside" -> aside(element);
      case "footer" -> isQuoted(element) || holdsNotes(element) ? Region.CAPTION : Region.FURNITURE;
      case "header" ->
          element.selectFirst("h1, h2") == null && isOfPage(element)
              ? Region.FURNITURE
              : Region.TEXT;
      case "form", "search" -> isSmall(element) ? Region.FURNITURE : Region.TEXT;
      case "button", "select", "textarea", "label" ->
          element.closest("h1, h2, h3, h4, h5, h6, summary, dt") == null
              ? Region.FURNITURE
              : Region.TEXT;
      case "figcaption", "caption" -> Region.CAPTION;
      default -> role.equals("complementary") ? aside(element) : null;
    };
  }

  private Region aside(Element element) {
    if (holdsNotes(element)) {
      return Region.TEXT;
    }
    boolean inContent = main.isMarked() ? isInMain(element) : element.closest("article") != null;
    boolean links = weights.of(element).linkShare() >= 0.5;
    return inContent && !links && byName(element) != Region.FURNITURE
        ? Region.ASIDE
        : Region.FURNITURE;
  }

  private boolean isInMain(Element element) {
    return element.parents().contains(main.root());
  }

  private static boolean isOfPage(Element header) {
    return header.closest("article, section, main") == null;
  }

  private static boolean isQuoted(Element element) {
    return element.closest("blockquote, figure") != null;
  }

  private static boolean holdsNotes(Element element) {
    return element.attr("role").startsWith("doc-")
        || element.selectFirst("[class*=footnote], [class*=endnote], [id^=fn]") != null
        || NoteMark.isNamed(element);
  }

  /** A form that is no more than its fields; some pages are one form as a whole. */
  private boolean isSmall(Element form) {
    return weights.of(form).prose() < MUCH_PROSE && form.selectFirst("h1, article") == null;
  }

  private static boolean isContents(Element nav) {
    List<Element> links = nav.select("a[href]");
    long inside = links.stream().filter(a -> a.attr("href").matches("#.+")).count();
    return inside >= CONTENTS_LINKS && 3 * inside >= 2L * links.size();
  }

  private Region byName(Element element) {
    if (element.className().isEmpty() && element.id().isEmpty()) {
      return Region.TEXT;
    }
    List<String> words = words(element);
    Weights.Weight weight = weights.of(element);
    boolean small = weight.words() <= MOST_OF_MAIN * mainWords;
    boolean comments = words.contains("comments") || words.contains("commentlist");
    if (Tags.isBlock(element) && (small || comments) && element.selectFirst("h1") == null) {
      boolean label = weight.prose() < MUCH_PROSE || weight.linkShare() > 0.5;
      for (String word : words) {
        if (SURELY.contains(word) || (label && isMaybe(word))) {
          return isContents(element) && label ? Region.CONTENTS : Region.FURNITURE;
        }
      }
    } else if (words.contains("editsection") || words.contains("sharedaddy")) {
      return Region.FURNITURE;
    }
    if (small && isAside(words, element)) {
      return Region.ASIDE;
    }
    if (Tags.is(element, "p", "div", "span", "small")
        && Tags.isBlock(element)
        && weight.words() <= MOST_CAPTION_WORDS
        && words.stream().anyMatch(CAPTIONS::contains)) {
      return Region.CAPTION;
    }
    return Region.TEXT;
  }

  private static boolean isMaybe(String word) {
    return MAYBE.contains(word)
        || (word.length() > 5 && (word.endsWith("nav") || word.endsWith("menu")));
  }

  private static boolean isAside(List<String> words, Element element) {
    if (words.stream().anyMatch(ASIDES::contains)) {
      return true;
    }
    int pull = words.indexOf("pull");
    if (pull >= 0 && pull + 1 < words.size() && words.get(pull + 1).equals("quote")) {
      return true;
    }
    return words.contains("box")
        && Tags.isBlock(element)
        && element.text().matches("(?s)Box \\d{1,3}\\b.*");
  }

  /** The words of class and id; a name that says what the element has or is for is left out. */
  private static List<String> words(Element element) {
    List<String> words = new ArrayList<>();
    List<String> names = new ArrayList<>(element.classNames());
    names.add(element.id());
    for (String name : names) {
      if (!name.matches("(?:has|no|with|is|js|not|without|hide|show)[-_].*|.*-(?:open|closed)")) {
        for (String word : WORD_END.split(name, -1)) {
          if (!word.isEmpty()) {
            words.add(word.toLowerCase(Locale.ROOT));
          }
        }
      }
    }
    return words;
  }
}
