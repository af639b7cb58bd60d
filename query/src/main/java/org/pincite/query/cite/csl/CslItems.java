package org.pincite.query.cite.csl;

import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import org.jspecify.annotations.Nullable;
import org.pincite.query.cite.source.PersonName;

/** Items as citeproc takes them. */
final class CslItems {
  private CslItems() {}

  /**
   * {@return an item}
   *
   * @param displayName what a source without a title is called, and said to be; null for nothing
   */
  static CSLItemData data(CslItem item, @Nullable String displayName) {
    String title = item.variable("title");
    String file = displayName == null ? "" : "; file ‘" + displayName + "’";
    CSLItemDataBuilder data =
        new CSLItemDataBuilder()
            .id(item.id())
            .type(CSLType.fromString(item.type()))
            .title(title.isEmpty() ? "[no title shown" + file + "]" : title)
            .author(item.authors().stream().map(CslItems::name).toArray(CSLName[]::new));
    if (!item.issued().isEmpty()) {
      int[] parts = item.issued().stream().mapToInt(Integer::intValue).toArray();
      data.issued(new CSLDateBuilder().dateParts(parts).build());
    }
    item.variables().forEach((name, value) -> set(data, name, value));
    return data.build();
  }

  private static CSLName name(PersonName author) {
    return author.isParted()
        ? new CSLNameBuilder().family(author.family()).given(author.given()).build()
        : new CSLNameBuilder().literal(author.family()).build();
  }

  private static void set(CSLItemDataBuilder data, String name, String value) {
    switch (name) {
      case "number" -> data.number(value);
      case "genre" -> data.genre(value);
      case "volume" -> data.volume(value);
      case "issue" -> data.issue(value);
      case "container-title" -> data.containerTitle(value);
      case "authority" -> data.authority(value);
      case "publisher" -> data.publisher(value);
      case "ISBN" -> data.ISBN(value);
      case "URL" -> data.URL(value);
      case "language" -> data.language(value);
      default -> {}
    }
  }
}
