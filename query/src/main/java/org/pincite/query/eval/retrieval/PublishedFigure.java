package org.pincite.query.eval.retrieval;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What others reached.
 *
 * @param collection its name
 * @param ndcg nDCG@10
 * @param system what reached it
 * @param source where it is published
 */
public record PublishedFigure(String collection, double ndcg, String system, String source) {
  private static final String RESOURCE = "published.tsv";

  /** {@return the figures for a collection of that name; none for most} */
  public static List<PublishedFigure> of(String collection) {
    try (InputStream in = PublishedFigure.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> List.of(line.split("\t", -1)))
          .filter(parts -> parts.getFirst().equalsIgnoreCase(collection))
          .map(
              parts ->
                  new PublishedFigure(
                      parts.get(0), Double.parseDouble(parts.get(1)), parts.get(2), parts.get(3)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE + " cannot be read", e);
    }
  }
}
