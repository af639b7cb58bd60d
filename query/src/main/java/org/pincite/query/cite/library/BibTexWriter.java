package org.pincite.query.cite.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.pincite.query.cite.csl.CslItem;
import org.pincite.query.cite.source.PersonName;

/** Writes BibTeX in UTF-8, with the fields of BibLaTeX where BibTeX has none. */
final class BibTexWriter {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private BibTexWriter() {}

  static String write(List<LibraryItem> items) {
    return items.stream().map(BibTexWriter::entry).collect(Collectors.joining("\n"));
  }

  private static String entry(LibraryItem library) {
    CslItem item = library.item();
    String type = type(item.type());
    Map<String, String> fields = new LinkedHashMap<>();
    put(fields, "title", braced(item.variable("title")));
    put(fields, "author", authors(item.authors()));
    date(item.issued(), fields);
    put(fields, type.equals("article") ? "journal" : "booktitle", item.variable("container-title"));
    String publisher = type.equals("techreport") ? "institution" : "publisher";
    put(fields, publisher, item.variable("publisher"));
    put(fields, "organization", item.variable("authority"));
    put(fields, "number", item.variable("number"));
    put(fields, "volume", item.variable("volume"));
    put(fields, "issue", item.variable("issue"));
    put(fields, "type", item.variable("genre"));
    put(fields, "isbn", item.variable("ISBN"));
    put(fields, "doi", item.variable("DOI"));
    put(fields, "url", item.variable("URL"));
    put(fields, "language", item.variable("language"));
    put(fields, "file", String.join(";", library.files()));
    put(fields, "sha256", library.sha256() == null ? "" : library.sha256());
    StringBuilder entry = new StringBuilder("@" + type + "{" + item.id());
    fields.forEach((name, value) -> entry.append(",\n  ").append(name).append(" = ").append(value));
    return entry.append("\n}\n").toString();
  }

  private static String type(String cslType) {
    return switch (cslType) {
      case "report" -> "techreport";
      case "article-journal", "article-magazine" -> "article";
      case "chapter" -> "incollection";
      case "book" -> "book";
      default -> "misc";
    };
  }

  private static void put(Map<String, String> fields, String name, String value) {
    if (!value.isEmpty()) {
      boolean isWritten = name.equals("title") || name.equals("author");
      fields.put(name, "{" + (isWritten ? value : Latex.encoded(value)) + "}");
    }
  }

  private static void date(List<Integer> issued, Map<String, String> fields) {
    if (issued.isEmpty()) {
      return;
    }
    String iso =
        issued.stream()
            .map(part -> String.format(Locale.ROOT, part < 100 ? "%02d" : "%04d", part))
            .collect(Collectors.joining("-"));
    fields.put("date", "{" + iso + "}");
    fields.put("year", "{" + issued.getFirst() + "}");
    if (issued.size() > 1) {
      fields.put("month", MONTHS.get(issued.get(1) - 1));
    }
  }

  private static String authors(List<PersonName> authors) {
    List<String> names = new ArrayList<>();
    for (PersonName author : authors) {
      names.add(
          author.isParted()
              ? Latex.encoded(author.family()) + ", " + Latex.encoded(author.given())
              : braced(author.family()));
    }
    return String.join(" and ", names);
  }

  /** In braces of its own a title keeps its capitals, and a body stays one name. */
  private static String braced(String text) {
    return text.isEmpty() ? "" : "{" + Latex.encoded(text) + "}";
  }
}
