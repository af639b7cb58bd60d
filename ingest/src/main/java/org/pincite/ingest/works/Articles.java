package org.pincite.ingest.works;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pincite.corpus.DocumentKind;
import org.pincite.corpus.MetadataField;
import org.pincite.corpus.Work;
import org.pincite.ingest.works.WorkFinder.Context;

/**
 * The articles of a newsletter, and chapters by authors of their own: sections under headings of
 * one level of which several show who wrote them or when. In what calls itself a newsletter,
 * sections of that level that show no author are articles too.
 */
final class Articles {
  private static final Pattern SELF =
      Pattern.compile(
          "(?i)\\b(?:this|our) (?:newsletter|bulletin|magazine)\\b|\\bin this (?:issue|edition)\\b");
  private static final Pattern CHAPTER =
      Pattern.compile("(?i)(?:chapter|part|essay) (?:\\d|[ivx]+\\b|one|two|three).*");
  private static final Pattern POSTED = Pattern.compile("(?i)(?:posted|published) .*");
  private static final Pattern BACK =
      Pattern.compile(
          "(?i)(?:references|bibliography|(?:end)?notes|index|contents|in this issue|inside|acknowledge?ments|glossary|about the authors?|contributors|further reading|appendix\\b.*|annex\\b.*)");

  /** Bounded, since it is tried on paragraphs of any length. */
  private static final Pattern CONTINUED =
      Pattern.compile("(?i)(?<title>.{0,300}?)\\W{0,9}\\bcontinued from (?:page|p\\.?) ?\\d+\\W*");

  private static final int LEAST = 40;
  private static final int DEEPEST = 6;

  /** One section in so many must be signed: a report whose foreword is signed has no articles. */
  private static final int SHARE = 3;

  /** Sections of a newsletter without any author that show the level of its articles. */
  private static final int MANY = 3;

  private record Section(Part part, boolean signed) {}

  private Articles() {}

  static List<Part> find(Context context) {
    boolean newsletter = isNewsletter(context);
    List<Part> best = List.of();
    long most = 1;
    for (int level = 1; level <= DEEPEST; level++) {
      List<Section> sections = sections(context, level);
      long signed = sections.stream().filter(Section::signed).count();
      boolean all = newsletter || 2 * signed >= sections.size();
      boolean many = newsletter && best.isEmpty() && sections.size() >= MANY && signed > 0;
      if ((signed > most && SHARE * signed >= sections.size()) || many) {
        most = Math.max(signed, most);
        best = sections.stream().filter(s -> all || s.signed).map(Section::part).toList();
      }
    }
    return best.isEmpty() ? underLines(context) : best;
  }

  private static boolean isNewsletter(Context context) {
    boolean kind =
        context
            .metadata()
            .first(MetadataField.KIND)
            .filter(DocumentKind.NEWSLETTER.slug()::equals)
            .isPresent();
    long says =
        context.items().stream().filter(item -> SELF.matcher(item.text()).find()).limit(2).count();
    return kind || says > 1;
  }

  private static List<Section> sections(Context context, int level) {
    List<Section> sections = new ArrayList<>();
    int from = -1;
    for (int i = 0; i <= context.items().size(); i++) {
      boolean ends = i == context.items().size() || begins(context, i, level);
      if (ends && from >= 0) {
        section(context, from, i).ifPresent(sections::add);
      }
      from = ends ? i : from;
    }
    return sections;
  }

  /** Whether a heading of that level or a higher one stands here, and none just above it. */
  private static boolean begins(Context context, int index, int level) {
    Item item = context.items().get(index);
    if (item.isHeading() && CONTINUED.matcher(item.text()).matches()) {
      return true;
    }
    if (!item.isHeading() || item.block().level() > level) {
      return false;
    }
    Optional<Item> above = context.at(index - 1);
    return above.filter(a -> a.isHeading() && a.block().level() <= level).isEmpty();
  }

  private static Optional<Section> section(Context context, int from, int end) {
    if (context.prose(from, end) < LEAST
        || BACK.matcher(context.items().get(from).text()).matches()) {
      return Optional.empty();
    }
    Facts facts = Openings.read(context, from, end);
    boolean signed = facts.has(MetadataField.AUTHOR) || isPosted(context, from, end);
    return Optional.of(
        new Section(new Part(kind(context, from, end), from, end, facts.metadata()), signed));
  }

  private static boolean isPosted(Context context, int from, int end) {
    return context.items().subList(from, Math.min(end, from + 3)).stream()
        .anyMatch(i -> POSTED.matcher(i.text()).matches() && Byline.of(i.text()).isPresent());
  }

  private static Work.Kind kind(Context context, int from, int end) {
    if (CHAPTER.matcher(context.items().get(from).text()).matches()) {
      return Work.Kind.CHAPTER;
    }
    return isPosted(context, from, end) ? Work.Kind.POST : Work.Kind.ARTICLE;
  }

  /** Without headings: from the line above one byline to the line above the next. */
  private static List<Part> underLines(Context context) {
    List<Integer> starts = new ArrayList<>();
    for (int i = 1; i < context.items().size(); i++) {
      boolean byline = Byline.isByline(context.items().get(i).text());
      if (byline && context.items().get(i - 1).isTitle() && !context.items().get(i).isHeading()) {
        starts.add(i - 1);
      }
    }
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : context.items().size();
      section(context, starts.get(i), end).map(Section::part).ifPresent(parts::add);
    }
    return parts;
  }
}
