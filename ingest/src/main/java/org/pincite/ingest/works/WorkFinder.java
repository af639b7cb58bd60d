package org.pincite.ingest.works;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pincite.corpus.DocumentKind;
import org.pincite.corpus.Metadata;
import org.pincite.corpus.MetadataField;
import org.pincite.ingest.draft.Draft;
import org.pincite.ingest.draft.DraftBlock;
import org.pincite.ingest.draft.DraftWork;

/** Finds the works in a document, by the forms in which documents show where one begins. */
public final class WorkFinder {
  /** What parts a whole document, the surest sign first. */
  private static final List<Function<Context, List<Part>>> PARTITIONS =
      List.of(Submissions::find, Notices::find, Posts::find, Articles::find);

  /** Kinds of document that bodies write as one: names and dates in them sign no articles. */
  private static final Set<String> ONE_WORK =
      Stream.of(
              DocumentKind.COMMITTEE_REPORT,
              DocumentKind.GOVERNMENT_RESPONSE,
              DocumentKind.WHITE_PAPER,
              DocumentKind.GREEN_PAPER,
              DocumentKind.COMMAND_PAPER,
              DocumentKind.INQUIRY_REPORT,
              DocumentKind.LEGISLATION,
              DocumentKind.EXPLANATORY_MEMORANDUM,
              DocumentKind.IMPACT_ASSESSMENT,
              DocumentKind.CODE_OF_PRACTICE,
              DocumentKind.JUDGMENT,
              DocumentKind.GUIDELINES,
              DocumentKind.AUDIT_REPORT)
          .map(DocumentKind::slug)
          .collect(Collectors.toUnmodifiableSet());

  private WorkFinder() {}

  /**
   * Adds the works of a draft to it; none where the document is one work.
   *
   * @return what the document says of itself, without a title that turned out to be its first
   *     work's, and with the byline of a text that is one work
   */
  public static Metadata apply(Draft draft, Metadata metadata) {
    Context context = new Context(Item.of(draft), metadata);
    boolean one = metadata.first(MetadataField.KIND).filter(ONE_WORK::contains).isPresent();
    List<Part> parts =
        new ArrayList<>(
            PARTITIONS.stream()
                .filter(partition -> !one)
                .map(partition -> partition.apply(context))
                .filter(found -> found.size() > 1)
                .findFirst()
                .orElse(List.of()));
    Stream.concat(Turns.find(context).stream(), Letters.find(context).stream())
        .filter(part -> parts.stream().allMatch(p -> p.contains(part) || p.isApartFrom(part)))
        .filter(
            part -> parts.stream().noneMatch(p -> p.from() == part.from() && p.end() == part.end()))
        .forEach(parts::add);
    parts.sort(
        Comparator.comparingInt(Part::from).thenComparing(Part::end, Comparator.reverseOrder()));
    parts.forEach(part -> add(part, context, draft));
    if (parts.isEmpty()) {
      boolean printed = draft.pages().stream().anyMatch(page -> page.width() > 0);
      return one || printed ? metadata : signed(context, metadata);
    }
    return withoutTitleOf(parts.getFirst(), metadata);
  }

  /** A text that is one work as a whole is signed and dated in the same way as one among others. */
  private static Metadata signed(Context context, Metadata metadata) {
    Metadata shown = Openings.read(context, 0, context.items().size()).metadata();
    Map<MetadataField, List<Metadata.Value>> fields = new EnumMap<>(MetadataField.class);
    fields.putAll(metadata.fields());
    for (MetadataField field : List.of(MetadataField.AUTHOR, MetadataField.DATE)) {
      if (!shown.all(field).isEmpty()) {
        fields.putIfAbsent(field, shown.all(field));
      }
    }
    return new Metadata(fields);
  }

  private static Metadata withoutTitleOf(Part first, Metadata metadata) {
    boolean same =
        metadata.all(MetadataField.TITLE).stream()
            .filter(title -> title.certainty() == Metadata.Certainty.LIKELY)
            .anyMatch(
                title ->
                    first
                        .metadata()
                        .first(MetadataField.TITLE)
                        .filter(title.text()::equals)
                        .isPresent());
    Map<MetadataField, List<Metadata.Value>> fields = new EnumMap<>(MetadataField.class);
    fields.putAll(metadata.fields());
    if (same) {
      fields.remove(MetadataField.TITLE);
    }
    return new Metadata(fields);
  }

  private static void add(Part part, Context context, Draft draft) {
    List<DraftBlock> blocks =
        context.items().subList(part.from(), part.end()).stream()
            .filter(item -> !item.isFurniture())
            .map(Item::block)
            .toList();
    if (!blocks.isEmpty()) {
      draft
          .works()
          .add(new DraftWork(part.kind(), blocks.getFirst(), blocks.getLast(), part.metadata()));
    }
  }

  /**
   * What the finders look at.
   *
   * @param items the document's blocks with text, in reading order
   * @param metadata what the document says of itself
   * @param words its words that are written small
   */
  record Context(List<Item> items, Metadata metadata, Set<String> words) {
    Context(List<Item> items, Metadata metadata) {
      this(items, metadata, smallWords(items));
    }

    private static Set<String> smallWords(List<Item> items) {
      Set<String> words = new HashSet<>();
      items.forEach(
          item -> {
            for (String word : item.text().split("[^\\p{L}’'-]+", -1)) {
              if (!word.isEmpty() && Character.isLowerCase(word.codePointAt(0))) {
                words.add(word);
              }
            }
          });
      return words;
    }

    /**
     * {@return whether a text names a person: it has the form of a name, and not all of its words
     * are words of this document}
     */
    boolean isPerson(String text) {
      return Names.isPerson(text)
          && !Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}’'-]+", -1))
              .allMatch(words::contains);
    }

    /** {@return the item of that index, if there is one} */
    Optional<Item> at(int index) {
      return index >= 0 && index < items.size() ? Optional.of(items.get(index)) : Optional.empty();
    }

    /** {@return the index of the first item from one on that is no furniture, or the end} */
    int textFrom(int index, int end) {
      int at = index;
      while (at < end && items.get(at).isFurniture()) {
        at++;
      }
      return at;
    }

    /** {@return the words of prose from one item up to another} */
    int prose(int from, int end) {
      return items.subList(from, end).stream().filter(Item::isProse).mapToInt(Item::words).sum();
    }
  }
}
