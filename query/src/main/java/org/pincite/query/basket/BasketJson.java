package org.pincite.query.basket;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.CorpusException;
import org.pincite.corpus.Span;
import org.pincite.corpus.statement.StatementId;
import org.pincite.corpus.statement.TextQuote;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The file of a basket. */
final class BasketJson {
  private static final int FORMAT = 1;
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_EMPTY))
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  private BasketJson() {}

  private record File(int format, List<Item> items) {}

  private record Item(
      String id,
      @Nullable String note,
      @Nullable List<String> tags,
      String added,
      String quote,
      @Nullable String prefix,
      @Nullable String suffix,
      int start,
      int end,
      String citation,
      @Nullable String title,
      @Nullable String file,
      String sha256,
      String madeBy) {}

  static byte[] write(List<BasketItem> items) {
    return MAPPER.writeValueAsBytes(
        new File(FORMAT, items.stream().map(BasketJson::written).toList()));
  }

  /**
   * {@return the items of a basket}
   *
   * @throws CorpusException if the file has another format
   */
  static List<BasketItem> read(byte[] bytes) {
    File file = MAPPER.readValue(bytes, File.class);
    if (file.format() != FORMAT) {
      throw new CorpusException("it does not have format " + FORMAT);
    }
    List<BasketItem> items = new ArrayList<>();
    if (file.items() != null) {
      file.items().forEach(item -> items.add(read(item)));
    }
    return items;
  }

  private static Item written(BasketItem item) {
    BasketItem.Kept kept = item.kept();
    return new Item(
        item.id().toString(),
        item.note(),
        item.tags(),
        item.added().toString(),
        kept.quote().exact(),
        kept.quote().prefix(),
        kept.quote().suffix(),
        kept.span().start(),
        kept.span().end(),
        kept.citation(),
        kept.title(),
        kept.file(),
        kept.sha256(),
        kept.madeBy());
  }

  private static BasketItem read(Item item) {
    return new BasketItem(
        StatementId.parse(item.id()),
        orEmpty(item.note()),
        item.tags() == null ? List.of() : item.tags(),
        Instant.parse(item.added()),
        new BasketItem.Kept(
            item.sha256(),
            orEmpty(item.file()),
            item.title(),
            item.madeBy(),
            new Span(item.start(), item.end()),
            new TextQuote(item.quote(), orEmpty(item.prefix()), orEmpty(item.suffix())),
            item.citation()));
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
