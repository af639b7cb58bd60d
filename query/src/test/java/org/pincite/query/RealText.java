package org.pincite.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.pincite.corpus.Block;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Document;
import org.pincite.corpus.Metadata;
import org.pincite.corpus.MetadataField;
import org.pincite.corpus.Page;
import org.pincite.index.Fields;
import org.pincite.index.PublicationDate;
import org.pincite.index.Word;
import org.pincite.index.WordBreaker;

/** Questions made of what stands in a document; most words of one come from near each other. */
final class RealText {
  /** Blocks from which the words of a question are taken. */
  private static final int NEAR = 12;

  private static final int MOST_WORDS = 5;

  private final Document document;
  private final Random random;
  private final List<Block> blocks;

  RealText(Document document, Random random) {
    this.document = document;
    this.random = random;
    this.blocks = document.blocks().stream().filter(b -> b.kind().isSearched()).toList();
  }

  /** {@return a maker of questions about some place of the document} */
  QuestionMaker questions() {
    int at = random.nextInt(blocks.size());
    List<Block> near = blocks.subList(at, Math.min(blocks.size(), at + 1 + random.nextInt(NEAR)));
    List<String> words = new ArrayList<>(List.of("the", "of", "nothing"));
    List<String> rows = new ArrayList<>(List.of("the"));
    for (Block block : near) {
      List<String> forms =
          WordBreaker.words(document.quote(block.span())).stream()
              .map(Word::form)
              .filter(RealText::isNoOperator)
              .toList();
      words.addAll(forms);
      if (!forms.isEmpty()) {
        int from = random.nextInt(forms.size());
        int to = Math.min(forms.size(), from + 1 + random.nextInt(MOST_WORDS));
        rows.add(String.join(" ", forms.subList(from, to)));
        rows.add(String.join(" ", forms.subList(0, Math.min(2, forms.size()))));
      }
    }
    return new QuestionMaker(random, words, rows, filters(near));
  }

  private static boolean isNoOperator(String form) {
    return !form.matches("AND|OR|NOT|NEAR|THEN");
  }

  private List<String> filters(List<Block> near) {
    List<String> filters = new ArrayList<>(List.of("block:heading", "page:3..40", "year:2000.."));
    Metadata metadata = document.metadata();
    metadata.first(MetadataField.KIND).ifPresent(kind -> filters.add("kind:=" + kind));
    metadata
        .first(MetadataField.DATE)
        .flatMap(PublicationDate::parse)
        .ifPresent(date -> filters.add("date:" + (date.year() - 1) + ".." + date.year()));
    words(filters, metadata, MetadataField.TITLE, "title:");
    words(filters, metadata, MetadataField.AUTHOR, "author:=");
    words(filters, metadata, MetadataField.HOUSE, "house:");
    for (Block block : near) {
      filters.add(
          "block:" + (block.kind() == BlockKind.HEADING ? "paragraph" : Fields.slug(block.kind())));
      document.pagesOf(block.span()).stream()
          .map(Page::index)
          .forEach(p -> filters.add("page:" + p));
      String number = block.paragraph();
      if (number != null && number.matches("[\\p{L}\\d]+([.][\\p{L}\\d]+)*")) {
        filters.add("para:" + number);
        filters.add("para:" + number + "..");
        filters.add("para:.." + number);
      }
    }
    return filters;
  }

  private void words(List<String> filters, Metadata metadata, MetadataField field, String prefix) {
    metadata
        .first(field)
        .map(WordBreaker::words)
        .filter(words -> !words.isEmpty())
        .map(words -> words.get(random.nextInt(words.size())).form())
        .filter(RealText::isNoOperator)
        .ifPresent(form -> filters.add(prefix + form));
  }
}
