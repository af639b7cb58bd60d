package org.pincite.ingest.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page's own style says that decides which words are shown: {@code style} attributes, and
 * rules of its {@code <style>} elements for one tag, class or id. Linked style sheets are not read.
 */
final class Styles {
  private static final int MOST_STYLE = 1 << 18;

  private static final Pattern COMMENT = Pattern.compile("/\\*(?:(?!\\*/).)*+\\*/", Pattern.DOTALL);
  private static final Pattern RULE = Pattern.compile("([^{}@;]{1,500})\\{([^{}]{0,2000})\\}");
  private static final Pattern SIMPLE = Pattern.compile("([a-z][a-z0-9]*)?([.#][\\w-]+)?");
  private static final Pattern DECLARATION =
      Pattern.compile("(?:^|;)\\s*(display|visibility|list-style|list-style-type)\\s*:([^;]*)");
  private static final Pattern HIDING_CLASS =
      Pattern.compile(
          "(?:^|\\s)(?:[\\w-]*visually-?hidden|sr-only|screen-reader-(?:text|only)|element-invisible"
              + "|offscreen|hidden)(?=\\s|$)",
          Pattern.CASE_INSENSITIVE);

  /** {@code md:block} beside {@code hidden}: seen on wide screens. */
  private static final Pattern SHOWN_SOMEWHERE =
      Pattern.compile(":(?:block|flex|inline|grid|table|not-sr-only)");

  /** Property and value by selector ({@code .note}, {@code #top}, {@code ol}, {@code ol.alpha}). */
  private final Map<String, Map<String, String>> rules = new HashMap<>();

  private final Weights weights;

  Styles(Document page) {
    for (Element style : page.select("style:not([media~=(?i)print])")) {
      String css = style.data();
      read(css.substring(0, Math.min(MOST_STYLE, css.length())));
    }
    this.weights = new Weights(page, this::isHiddenAtAll);
  }

  /** {@return how many words each part of the page shows} */
  Weights weights() {
    return weights;
  }

  /** {@return whether no reader sees it; never so of what holds most of the page's words} */
  boolean isHidden(Element element) {
    return isHiddenAtAll(element);
  }

  /** {@return {@code none}, {@code lower-alpha} and the like, if the page says so} */
  Optional<String> listStyle(Element list) {
    return value(list, "list-style-type")
        .or(() -> value(list, "list-style"))
        .map(style -> style.split("\\s+", -1)[0]);
  }

  private boolean isHiddenAtAll(Element element) {
    if (Tags.isSilent(element)) {
      return true;
    }
    if (Tags.is(element, "html", "body", "main", "article")) {
      return false;
    }
    return isHiddenByAttribute(element)
        || value(element, "display").filter("none"::equals).isPresent()
        || value(element, "visibility").filter("hidden"::equals).isPresent();
  }

  private static boolean isHiddenByAttribute(Element element) {
    boolean hidden = element.hasAttr("hidden") && !element.attr("hidden").equals("until-found");
    boolean named =
        HIDING_CLASS.matcher(element.className()).find()
            && !SHOWN_SOMEWHERE.matcher(element.className()).find();
    if (hidden || named) {
      return true;
    }
    if (element.attr("aria-hidden").equals("true")) {
      return element.text().codePoints().filter(Character::isLetterOrDigit).limit(3).count() < 3;
    }
    return false;
  }

  private Optional<String> value(Element element, String property) {
    @Nullable String own = declared(element.attr("style")).get(property);
    if (own != null) {
      return Optional.of(own);
    }
    if (rules.isEmpty()) {
      return Optional.empty();
    }
    String tag = element.normalName();
    if (!element.id().isEmpty()) {
      Optional<String> found = either(tag, "#" + element.id(), property);
      if (found.isPresent()) {
        return found;
      }
    }
    for (String name : element.classNames()) {
      Optional<String> found = either(tag, "." + name, property);
      if (found.isPresent()) {
        return found;
      }
    }
    return rule(tag, property);
  }

  private Optional<String> either(String tag, String name, String property) {
    return rule(tag + name, property).or(() -> rule(name, property));
  }

  private Optional<String> rule(String selector, String property) {
    return Optional.ofNullable(rules.getOrDefault(selector, Map.of()).get(property));
  }

  private void read(String css) {
    Matcher rule = RULE.matcher(withoutMedia(COMMENT.matcher(css).replaceAll(" ")));
    while (rule.find()) {
      Map<String, String> declared = declared(rule.group(2));
      if (declared.isEmpty()) {
        continue;
      }
      for (String selector : rule.group(1).split(",", -1)) {
        String name = selector.strip();
        if (!name.isEmpty() && SIMPLE.matcher(name).matches()) {
          rules.computeIfAbsent(name, key -> new HashMap<>()).putAll(declared);
        }
      }
    }
  }

  /** Leaves out what holds for some screens or printers only. */
  private static String withoutMedia(String css) {
    StringBuilder kept = new StringBuilder();
    int depth = 0;
    int skipAt = -1;
    for (int i = 0; i < css.length(); i++) {
      char c = css.charAt(i);
      if (c == '@' && depth == 0 && skipAt < 0) {
        skipAt = 0;
      }
      if (skipAt < 0) {
        kept.append(c);
      }
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (skipAt >= 0 && ((c == '}' && depth == 0) || (c == ';' && depth == 0))) {
        skipAt = -1;
      }
    }
    return kept.toString();
  }

  private static Map<String, String> declared(String style) {
    if (style.isEmpty()) {
      return Map.of();
    }
    Map<String, String> found = new HashMap<>();
    Matcher declaration = DECLARATION.matcher(style.toLowerCase(Locale.ROOT));
    while (declaration.find()) {
      String value = declaration.group(2).replace("!important", "").strip();
      found.put(declaration.group(1), value);
    }
    return found;
  }
}
