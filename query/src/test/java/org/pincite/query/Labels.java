package org.pincite.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pincite.corpus.Block;
import org.pincite.corpus.Document;
import org.pincite.corpus.Metadata;
import org.pincite.corpus.MetadataField;
import org.pincite.index.Fields;
import org.pincite.index.PublicationDate;
import org.pincite.index.Word;
import org.pincite.index.WordBreaker;
import org.pincite.query.question.Field;
import org.pincite.query.question.Node;

/** Tells from a document itself, not from an index, whether a block of it passes a filter. */
record Labels(Document document) {
  boolean pass(Node.Filter filter, int block) {
    return switch (filter) {
      case Node.OneOf(Field field, List<String> values) ->
          value(field, block).map(v -> values.contains(v.toLowerCase(Locale.ROOT))).orElse(false);
      case Node.Between(Field field, int from, int to) ->
          numbers(field, block).anyMatch(number -> number >= from && number <= to);
      case Node.Says(Field field, Node.Positional words) ->
          names(field, block).anyMatch(name -> says(name, words));
      case Node.Numbered(_, String from, String to) -> {
        String number = document.blocks().get(block).paragraph();
        yield number != null
            && (from.isEmpty() || compare(number, from) >= 0)
            && (to.isEmpty()
                || compare(number, to) <= 0
                || number.toLowerCase(Locale.ROOT).startsWith(to + "."));
      }
    };
  }

  private Optional<String> value(Field field, int index) {
    Block block = document.blocks().get(index);
    return switch (field) {
      case KIND -> document.metadata().first(MetadataField.KIND);
      case BLOCK -> Optional.of(Fields.slug(block.kind()));
      default -> Optional.ofNullable(block.paragraph());
    };
  }

  private Stream<Integer> numbers(Field field, int block) {
    return field == Field.PAGE
        ? document.pagesOf(document.blocks().get(block).span()).stream().map(p -> p.index())
        : sources(block)
            .flatMap(source -> source.first(MetadataField.DATE).stream())
            .flatMap(date -> PublicationDate.parse(date).stream())
            .limit(1)
            .map(PublicationDate::number);
  }

  private Stream<Metadata> sources(int block) {
    return document.sourcesOf(document.blocks().get(block).span()).stream();
  }

  private Stream<String> names(Field field, int block) {
    if (field == Field.AUTHOR) {
      return sources(block)
          .map(source -> source.all(MetadataField.AUTHOR))
          .filter(authors -> !authors.isEmpty())
          .limit(1)
          .flatMap(List::stream)
          .map(Metadata.Value::text);
    }
    List<MetadataField> sources =
        switch (field) {
          case TITLE -> List.of(MetadataField.TITLE, MetadataField.SUBTITLE);
          default -> List.of(MetadataField.valueOf(field.name()));
        };
    Stream<Metadata> work =
        document.workOf(document.blocks().get(block).span()).map(w -> w.metadata()).stream();
    return Stream.concat(Stream.of(document.metadata()), work)
        .flatMap(metadata -> sources.stream().flatMap(source -> metadata.all(source).stream()))
        .map(Metadata.Value::text);
  }

  private static boolean says(String name, Node.Positional words) {
    List<Node.Positional> row =
        words instanceof Node.Phrase(List<Node.Positional> parts) ? parts : List.of(words);
    List<String> forms =
        WordBreaker.words(name).stream()
            .map(Word::form)
            .map(form -> form.toLowerCase(Locale.ROOT))
            .toList();
    for (int i = 0; i + row.size() <= forms.size(); i++) {
      boolean all = true;
      for (int j = 0; j < row.size(); j++) {
        all &= Vocabulary.fits(forms.get(i + j), small(row.get(j)));
      }
      if (all) {
        return true;
      }
    }
    return false;
  }

  /** Capitals do not matter in labels. */
  private static Node.Positional small(Node.Positional node) {
    return switch (node) {
      case Node.Exact(String form) -> new Node.Exact(form.toLowerCase(Locale.ROOT));
      case Node.Wildcard(String pattern, int start) ->
          new Node.Wildcard(pattern.toLowerCase(Locale.ROOT), start);
      case Node.Fuzzy(String pattern, int distance, int start) ->
          new Node.Fuzzy(pattern.toLowerCase(Locale.ROOT), distance, start);
      case Node.Regex(String pattern, int start) ->
          new Node.Regex(pattern.toLowerCase(Locale.ROOT), start);
      default -> node;
    };
  }

  /** Compares printed numbers part by part: digits by value and before letters. */
  static int compare(String one, String other) {
    List<String> a = parts(one);
    List<String> b = parts(other);
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      int order = comparePart(a.get(i), b.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(a.size(), b.size());
  }

  private static int comparePart(String a, String b) {
    boolean bothNumbers = Character.isDigit(a.charAt(0)) && Character.isDigit(b.charAt(0));
    return bothNumbers
        ? new java.math.BigInteger(a).compareTo(new java.math.BigInteger(b))
        : Integer.compare(rank(a), rank(b)) != 0
            ? Integer.compare(rank(a), rank(b))
            : a.compareTo(b);
  }

  private static int rank(String part) {
    return part.equals(".") ? 0 : Character.isDigit(part.charAt(0)) ? 1 : 2;
  }

  private static List<String> parts(String number) {
    List<String> parts = new ArrayList<>();
    Pattern.compile("\\d+|\\.|[^\\d.]+")
        .matcher(number.toLowerCase(Locale.ROOT))
        .results()
        .forEach(run -> parts.add(run.group()));
    return parts;
  }
}
