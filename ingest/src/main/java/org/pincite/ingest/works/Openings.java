package org.pincite.ingest.works;

import java.util.List;
import java.util.Optional;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Metadata.Certainty;
import org.pincite.corpus.MetadataField;
import org.pincite.ingest.works.WorkFinder.Context;

/**
 * Reads what stands at the beginning and the end of an article or post: title, byline, sign-off.
 */
final class Openings {
  /** Items from the title on among which a byline stands. */
  private static final int REACH = 4;

  /** Items at the end among which a sign-off stands. */
  private static final int LAST = 3;

  private static final int SIGNED_WORDS = 14;

  private Openings() {}

  /** {@return what a run of items shows of itself} */
  static Facts read(Context context, int from, int end) {
    Facts facts = new Facts();
    int at = context.textFrom(from, end);
    title(context, at, end).ifPresent(i -> addTitle(context, at, i, facts));
    boolean above = true;
    for (Item item : opening(context, at, end)) {
      above = above && !item.isProse();
      (above && !item.isHeading() ? named(context, item) : byline(context, item))
          .ifPresent(byline -> facts.byline(byline, item, Certainty.STATED));
    }
    signOff(context, at, end, facts);
    return facts;
  }

  private static List<Item> opening(Context context, int from, int end) {
    return context.items().subList(from, end).stream()
        .filter(item -> !item.isFurniture() && item.block().kind() != BlockKind.ASIDE)
        .limit(REACH)
        .filter(Item::isLine)
        .toList();
  }

  private static Optional<Byline> byline(Context context, Item item) {
    return Byline.of(item.text())
        .filter(byline -> byline.isLed() || byline.authors().stream().allMatch(context::isPerson));
  }

  /** A byline, or between the title and the text names and nothing else. */
  private static Optional<Byline> named(Context context, Item item) {
    Optional<Byline> byline = byline(context, item);
    if (byline.isPresent() || item.words() > SIGNED_WORDS) {
      return byline;
    }
    List<String> names = Names.list(item.text());
    return names.stream().allMatch(context::isPerson)
        ? Optional.of(new Byline(names, null, false))
        : Optional.empty();
  }

  /**
   * {@return the index of the title of a run that begins at an item: the last of the headings it
   * begins with, or a short line above a byline}
   */
  static Optional<Integer> title(Context context, int from, int end) {
    int at = from;
    while (at < end && Dates.isDate(context.items().get(at).text())) {
      at++;
    }
    int title = -1;
    while (at < end && context.items().get(at).isHeading() && context.items().get(at).isTitle()) {
      title = at++;
    }
    boolean line = title < 0 && at + 1 < end && context.items().get(at).isTitle();
    if (line && Byline.of(context.items().get(at + 1).text()).isPresent()) {
      title = at;
    }
    return title < 0 ? Optional.empty() : Optional.of(title);
  }

  private static void addTitle(Context context, int from, int last, Facts facts) {
    Item item = context.items().get(last);
    String text = item.text();
    for (int i = last - 1; i >= from; i--) {
      String above = context.items().get(i).text();
      if (!above.matches("(?i).*(?::|,|\\b(?:and|of|the|to|for|in|on|a|with))")) {
        break;
      }
      text = above + " " + text;
    }
    Certainty certainty = item.isHeading() ? Certainty.STATED : Certainty.LIKELY;
    facts.add(MetadataField.TITLE, text, item.where(), certainty);
  }

  /** A name alone, or a date, behind the last paragraph. */
  private static void signOff(Context context, int from, int end, Facts facts) {
    int seen = 0;
    for (int i = end - 1; i > from && seen < LAST; i--) {
      Item item = context.items().get(i);
      if (item.isFurniture()) {
        continue;
      }
      seen++;
      Optional<Byline> signed = signedBy(context, item);
      if (signed.isEmpty()) {
        return;
      }
      signed.ifPresent(byline -> facts.byline(byline, item, Certainty.LIKELY));
    }
  }

  /** {@return the name or date that an item below an article is} */
  private static Optional<Byline> signedBy(Context context, Item item) {
    if (!item.isLine() || item.isHeading() || item.words() > SIGNED_WORDS) {
      return Optional.empty();
    }
    if (Dates.isDate(item.text())) {
      return Byline.of(item.text());
    }
    String bare = item.text().replaceAll("\\S+@\\S+", "").replaceFirst("^[—–-] ?", "").strip();
    String name = bare.split(",| is (?:a|an|the) | [|–—] ", -1)[0].strip();
    return context.isPerson(name) && !bare.matches(".*[?!:]")
        ? Optional.of(new Byline(List.of(name), null, false))
        : byline(context, item).filter(Byline::isLed);
  }
}
