package org.pincite.query.cite.style;

import java.util.ArrayList;
import java.util.List;
import org.pincite.query.cite.CitationStyle;
import org.pincite.query.cite.csl.CslStyle;
import org.pincite.query.question.QueryException;

/** The styles of citation that there are, by name. */
public final class CitationStyles {
  /** The style where none is chosen. */
  public static final String DEFAULT = "oscola-5";

  private static final List<CitationStyle> OWN =
      List.of(
          Oscola.fifth(), Oscola.fourth(true), Oscola.fourth(false), new Harts(), new Harvard());

  private CitationStyles() {}

  /** {@return the style where none is chosen} */
  public static CitationStyle standard() {
    return OWN.getFirst();
  }

  /**
   * {@return a style}
   *
   * @param name one of our own ({@link #own}), one of the public styles of the Citation Style
   *     Language ({@code apa}), or the path of a file that ends in {@code .csl}
   * @throws QueryException if there is no such style, or the file is not one
   */
  public static CitationStyle named(String name) {
    return OWN.stream()
        .filter(style -> style.name().equals(name))
        .findFirst()
        .orElseGet(() -> CslStyle.named(name, standard()));
  }

  /** {@return the names of the styles that are rules of our own} */
  public static List<String> own() {
    return OWN.stream().map(CitationStyle::name).toList();
  }

  /** {@return the names of all styles, our own first; takes a while} */
  public static List<String> all() {
    List<String> names = new ArrayList<>(own());
    names.addAll(CslStyle.names());
    return names;
  }
}
