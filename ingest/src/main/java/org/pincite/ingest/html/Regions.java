package org.pincite.ingest.html;

import java.util.HashSet;
import java.util.List;
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

  /** Words of prose that a box for signing up has at most. */
  private static final int MOST_SIGN_UP_PROSE = 100;

  /** Words of a button at most. */
  private static final int MOST_BUTTON_WORDS = 6;

  private static final Pattern MORE =
      Pattern.compile(
          "(?i)\\W*(?:continue reading|read (?:more|on|the rest|full (?:post|story|article))|keep reading)\\b.{0,80}");

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

  private final Weights weights;
  private final MainContent main;
  private final int mainWords;
  private final Set<String> places = new HashSet<>();

  Regions(Element body, Weights weights, MainContent main) {
    this.weights = weights;
    for (Element place : body.select("[id], a[name]")) {
      places.add("#" + place.id());
      places.add("#" + place.attr("name"));
    }
    places.remove("#");
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
      case "button", "select", "textarea", "label" -> button(element);
      case "a" -> MORE.matcher(element.text()).matches() ? button(element) : null;
      case "figcaption", "caption" -> Region.CAPTION;
      default ->
          switch (role) {
            case "complementary" -> aside(element);
            case "button" ->
                weights.of(element).words() <= MOST_BUTTON_WORDS ? button(element) : null;
            default -> null;
          };
    };
  }

  /** What stands in a heading is no button: those unfold the part below. */
  private static Region button(Element element) {
    String headings = "h1, h2, h3, h4, h5, h6, summary, dt";
    return element.closest(headings) == null && element.selectFirst(headings) == null
        ? Region.FURNITURE
        : Region.TEXT;
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

  /** Whether most of its links lead to places on this page. */
  private boolean isContents(Element nav) {
    List<Element> links = nav.select("a[href]");
    long inside = links.stream().filter(a -> places.contains(a.attr("href"))).count();
    return inside >= CONTENTS_LINKS && 3 * inside >= 2L * links.size();
  }

  private Region byName(Element element) {
    if (element.className().isEmpty() && element.id().isEmpty()) {
      return Region.TEXT;
    }
    ClassWords words = new ClassWords(element);
    Weights.Weight weight = weights.of(element);
    boolean small = weight.words() <= MOST_OF_MAIN * mainWords;
    boolean comments = words.has("comments") || words.has("commentlist");
    if (Tags.isBlock(element) && (small || comments) && element.selectFirst("h1") == null) {
      boolean label = weight.prose() < MUCH_PROSE || weight.linkShare() > 0.5;
      if (words.areSurelyFurniture()
          || (words.mayBeFurniture() && (label || isSignUp(element, weight)))) {
        return isContents(element) && label ? Region.CONTENTS : Region.FURNITURE;
      }
    } else if (words.has("editsection") || words.has("sharedaddy")) {
      return Region.FURNITURE;
    }
    if (small && isAside(words, element)) {
      return Region.ASIDE;
    }
    if (Tags.is(element, "p", "div", "span", "small")
        && Tags.isBlock(element)
        && weight.words() <= MOST_CAPTION_WORDS
        && words.areCaption()) {
      return Region.CAPTION;
    }
    return Region.TEXT;
  }

  /**
   * What asks for an address in the middle of a text, and says at length why one should give it.
   */
  private static boolean isSignUp(Element element, Weights.Weight weight) {
    return weight.prose() < MOST_SIGN_UP_PROSE
        && element.selectFirst("form, input, button") != null;
  }

  private static boolean isAside(ClassWords words, Element element) {
    return words.areAside()
        || (words.has("box")
            && Tags.isBlock(element)
            && element.text().matches("(?s)Box \\d{1,3}\\b.*"));
  }
}
