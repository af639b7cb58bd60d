package org.pincite.ingest.html;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Which marks in the text lead to which notes, by the links between them. */
final class Notes {
  /** A note of more words is a section of the page. */
  private static final int MOST_WORDS = 1500;

  private final Weights weights;
  private final Map<String, Element> targets = new HashMap<>();
  private final Map<Element, String> marks = new HashMap<>();
  private final Map<Element, String> numbers = new HashMap<>();
  private final Map<Element, String> bodies = new LinkedHashMap<>();
  private final Map<Element, String> starts = new LinkedHashMap<>();
  private final Set<Element> backLinks = new HashSet<>();
  private final Set<String> values = new HashSet<>();

  Notes(Element body, Weights weights) {
    this.weights = weights;
    for (Element named : body.select("[id], a[name]")) {
      targets.putIfAbsent(named.id().isEmpty() ? named.attr("name") : named.id(), named);
      if (named.hasAttr("name")) {
        targets.putIfAbsent(named.attr("name"), named);
      }
    }
    List<Link> found = new ArrayList<>();
    for (Element a : body.select("a[href*=#], a[class~=(?i)note|fn], a[role=doc-noteref]")) {
      link(a).ifPresent(found::add);
    }
    found.forEach(this::takeBackLink);
    found.forEach(this::takeMark);
    placeBodies();
    NoteSections.find(body).forEach((element, value) -> bodies.putIfAbsent(element, value));
    values.addAll(bodies.values());
    values.addAll(starts.values());
    RaisedMarks.find(body, values, marks);
  }

  /** A link that is a mark by its words, and where it leads on this page. */
  private record Link(Element element, String value, @Nullable Element target) {}

  /** {@return the printed form of the mark that the element is, or null} */
  @Nullable String mark(Element element) {
    return marks.get(element);
  }

  /** {@return the printed form of a note's own number, if the element is that, or null} */
  @Nullable String number(Element element) {
    return numbers.get(element);
  }

  /** {@return whether it only leads from a note back to its mark} */
  boolean isBackLink(Element element) {
    return backLinks.contains(element);
  }

  /** {@return the mark of the note that fills the block, or null; empty if only known as a note} */
  @Nullable String body(Element block) {
    return bodies.get(block);
  }

  /** {@return the mark of the note that begins at the anchor inside a block, or null} */
  @Nullable String start(Element anchor) {
    return starts.get(anchor);
  }

  private Optional<Link> link(Element a) {
    String text = a.childNodeSize() > 12 ? "" : a.text();
    Optional<String> value = NoteMark.value(text);
    String href = a.attr("href");
    @Nullable Element target = href.contains("#") ? target(href) : null;
    if (value.isPresent()) {
      return Optional.of(new Link(a, value.get(), target));
    }
    boolean back = target != null && NoteMark.isBack(text) && isMarkPlace(target);
    if (back) {
      backLinks.add(a);
    }
    return Optional.empty();
  }

  private @Nullable Element target(String href) {
    String fragment = href.substring(href.indexOf('#') + 1);
    @Nullable Element exact = targets.get(fragment);
    if (exact == null && fragment.contains("%")) {
      try {
        return targets.get(URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8));
      } catch (IllegalArgumentException e) {
        return null; // not an escape after all
      }
    }
    return exact;
  }

  /** Whether a target is where a mark stands in the text, not where its note does. */
  private boolean isMarkPlace(Element target) {
    if (Tags.isBlock(target)) {
      return false;
    }
    @Nullable Element shown = target.hasText() ? target : target.nextElementSibling();
    return shown != null
        && !Tags.isBlock(shown)
        && shown.childNodeSize() <= 12
        && (NoteMark.value(shown.text()).isPresent() || NoteMark.isRaised(shown.text()))
        && !Nearby.isFirst(shown);
  }

  private void takeBackLink(Link link) {
    @Nullable Element target = link.target();
    if (target != null && isMarkPlace(target)) {
      if (Nearby.isFirst(link.element())) {
        numbers.put(whole(link.element()), whole(link.element()).text());
      } else {
        backLinks.add(link.element());
      }
    }
  }

  private void takeMark(Link link) {
    Element a = link.element();
    @Nullable Element target = link.target();
    if (backLinks.contains(a) || numbers.containsKey(whole(a)) || Nearby.isFirst(a)) {
      return;
    }
    boolean raised = isRaised(a) || (target != null && leadsBack(target, a));
    boolean bracketed = a.text().strip().startsWith("[");
    boolean named = NoteMark.isNamed(a) || NoteMark.leadsToNote(a.attr("href"));
    boolean letters = Character.isLetter(link.value().charAt(0));
    if (letters ? !raised && !NoteMark.isNamed(a) : !raised && !bracketed && !named) {
      return;
    }
    if (target == null) {
      if (!letters) {
        putMark(a);
      }
    } else if (isNote(target, a)) {
      putMark(a);
      starts.putIfAbsent(target, link.value());
    }
  }

  private static boolean isRaised(Element a) {
    return a.closest("sup") != null
        || a.selectFirst(
                "sup, [class~=(?i)^super(script)?$], [style~=(?i)vertical-align:\\s*super]")
            != null;
  }

  /** Whether the note's own number is a link to the mark. */
  private static boolean leadsBack(Element target, Element mark) {
    @Nullable Element link = Tags.is(target, "a") ? target : target.selectFirst("a[href*=#]");
    if (link == null) {
      return false;
    }
    String fragment = link.attr("href").substring(link.attr("href").indexOf('#') + 1);
    return !fragment.isEmpty()
        && (fragment.equals(mark.id())
            || fragment.equals(mark.attr("name"))
            || mark.parents().stream().limit(2).anyMatch(above -> fragment.equals(above.id())));
  }

  private boolean isNote(Element target, Element link) {
    @Nullable Element block = Tags.blockOf(target);
    return block != null
        && !block.equals(Tags.blockOf(link))
        && Tags.headingLevel(block) == 0
        && !target.equals(link.closest("body"))
        && !link.parents().contains(target);
  }

  private void putMark(Element a) {
    Element whole = whole(a);
    String printed = whole.text().strip();
    if (whole.equals(a) || !Tags.is(whole, "sup")) {
      printed = withBrackets(whole, printed);
    }
    marks.put(whole, printed);
  }

  /** Takes brackets that stand as text around the mark into it. */
  private static String withBrackets(Element mark, String printed) {
    if (mark.previousSibling() instanceof TextNode before
        && mark.nextSibling() instanceof TextNode after) {
      String left = before.getWholeText();
      String right = after.getWholeText();
      boolean square = left.endsWith("[") && right.startsWith("]");
      if (square || (left.endsWith("(") && right.startsWith(")") && Tags.is(mark, "sup"))) {
        before.text(left.substring(0, left.length() - 1));
        after.text(right.substring(1));
        return left.charAt(left.length() - 1) + printed + right.charAt(0);
      }
    }
    return printed;
  }

  /** The outermost inline element that holds nothing but the mark, or marks. */
  private static Element whole(Element mark) {
    Element whole = mark;
    @Nullable Element parent = mark.parent();
    while (parent != null
        && !Tags.isBlock(parent)
        && parent.childNodeSize() <= 12
        && (NoteMark.value(parent.text()).isPresent() || NoteMark.isRaised(parent.text()))) {
      whole = parent;
      parent = parent.parent();
    }
    return whole;
  }

  /** Finds the block of each note; where several share one, each goes on to the next anchor. */
  private void placeBodies() {
    Map<Element, List<Element>> byBlock = new LinkedHashMap<>();
    for (Element target : List.copyOf(starts.keySet())) {
      @Nullable Element block = Tags.blockOf(target);
      if (block != null) {
        byBlock.computeIfAbsent(block, key -> new ArrayList<>()).add(target);
      }
    }
    Set<Node> holders = new HashSet<>();
    byBlock.keySet().stream().map(Node::parent).filter(Objects::nonNull).forEach(holders::add);
    byBlock.forEach(
        (block, anchors) -> {
          Element first = anchors.getFirst();
          boolean fills = first.equals(block) || Nearby.isFirst(first);
          boolean small = weights.of(block).words() <= MOST_WORDS && !Tags.is(block, "body");
          if (anchors.size() == 1 && fills && small && !holders.contains(block)) {
            fill(block, starts.getOrDefault(first, ""));
            starts.remove(first);
          } else if (first.equals(block)) {
            starts.remove(first);
          }
        });
  }

  private void fill(Element block, String value) {
    bodies.put(block, value);
    boolean alone = NoteMark.value(block.text()).isPresent();
    @Nullable Element next = block.nextElementSibling();
    @Nullable Element parent = block.parent();
    if (!alone || next == null || parent == null) {
      return;
    }
    numbers.put(block, block.text());
    if (Tags.is(block, "td", "th") && Tags.is(parent, "tr")) {
      bodies.remove(block);
      bodies.put(parent, value);
    } else if (Tags.is(block, "dt")) {
      bodies.remove(block);
      bodies.put(next, value);
    }
  }
}
