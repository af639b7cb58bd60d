package org.pincite.corpus.store;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Block;
import org.pincite.corpus.Box;
import org.pincite.corpus.CorpusException;
import org.pincite.corpus.Document;
import org.pincite.corpus.Line;
import org.pincite.corpus.Page;
import org.pincite.corpus.Recognised;
import org.pincite.corpus.Region;
import org.pincite.corpus.Repair;
import org.pincite.corpus.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Documents as JSON (UTF-8): the same document gives the same bytes. Spans, boxes, regions, lines,
 * pages, repairs and recognised words are arrays in the order of their components; what is null at
 * the end of an object is left out, and so are the pointers of a block that has none.
 */
public final class DocumentJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
          .addMixIn(Block.class, BlockObject.class)
          .addMixIn(Span.class, SpanArray.class)
          .addMixIn(Box.class, BoxArray.class)
          .addMixIn(Region.class, RegionArray.class)
          .addMixIn(Line.class, LineArray.class)
          .addMixIn(Page.class, PageArray.class)
          .addMixIn(Repair.class, RepairArray.class)
          .addMixIn(Recognised.Word.class, RecognisedWordArray.class)
          .build();

  private DocumentJson() {}

  /** {@return the document as JSON} */
  public static byte[] write(Document document) {
    return MAPPER.writeValueAsBytes(document);
  }

  /**
   * {@return the document that some JSON describes}
   *
   * @throws CorpusException if it describes none
   */
  public static Document read(byte[] json) {
    try {
      return MAPPER.readValue(json, Document.class);
    } catch (JacksonException e) {
      throw new CorpusException("not a stored document: " + e.getOriginalMessage(), e);
    }
  }

  /** {@return whether values of a type are written as arrays of their components} */
  static boolean isArray(Class<?> type) {
    @Nullable Class<?> mixed = MAPPER.serializationConfig().findMixInClassFor(type);
    return mixed != null && mixed.isAnnotationPresent(JsonFormat.class);
  }

  /** {@return whether a component that is not null is left out when it is empty} */
  static boolean mayBeLeftOut(Class<?> type, String component) {
    @Nullable Class<?> mixed = MAPPER.serializationConfig().findMixInClassFor(type);
    return mixed != null
        && Arrays.stream(mixed.getDeclaredMethods())
            .anyMatch(
                method ->
                    method.getName().equals(component)
                        && method.isAnnotationPresent(JsonInclude.class));
  }

  private interface BlockObject {
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonSetter(nulls = Nulls.AS_EMPTY)
    List<String> pointers();
  }

  @JsonFormat(shape = JsonFormat.Shape.ARRAY)
  @JsonPropertyOrder({"start", "end"})
  @JsonIgnoreProperties("empty")
  private interface SpanArray {}

  @JsonFormat(shape = JsonFormat.Shape.ARRAY)
  @JsonPropertyOrder({"x", "y", "width", "height"})
  private interface BoxArray {}

  @JsonFormat(shape = JsonFormat.Shape.ARRAY)
  @JsonPropertyOrder({"page", "box"})
  private interface RegionArray {}

  @JsonFormat(shape = JsonFormat.Shape.ARRAY)
  @JsonPropertyOrder({"span", "page", "box", "edges"})
  private interface LineArray {}

  @JsonFormat(shape = JsonFormat.Shape.ARRAY)
  @JsonPropertyOrder({"index", "label", "width", "height"})
  private interface PageArray {}

  @JsonFormat(shape = JsonFormat.Shape.ARRAY)
  @JsonPropertyOrder({"kind", "span", "printed"})
  private interface RepairArray {}

  @JsonFormat(shape = JsonFormat.Shape.ARRAY)
  @JsonPropertyOrder({"x", "y", "confidence"})
  private interface RecognisedWordArray {}
}
