package org.pincite.query.cite.library;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.BibTeXString;
import org.jbibtex.Key;
import org.jbibtex.ObjectResolutionException;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;
import org.pincite.query.question.QueryException;

/** Reads BibTeX and BibLaTeX as reference managers write them. */
final class BibTexReader {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** Our variable, and the fields that hold it, the surest first. */
  private static final Map<String, List<String>> FIELDS =
      Map.of(
          "container-title", List.of("journal", "journaltitle", "booktitle"),
          "publisher", List.of("publisher", "institution", "school"),
          "authority", List.of("organization"),
          "number", List.of("number"),
          "volume", List.of("volume"),
          "issue", List.of("issue"),
          "genre", List.of("type"),
          "ISBN", List.of("isbn"),
          "DOI", List.of("doi"),
          "language", List.of("language", "langid"));

  /** Tells the names of a list from each other, outside of braces. */
  private static final Pattern AND = Pattern.compile("(?i)\\s+and\\s+(?![^{}]*\\})");

  /** JabRef parts description, path and type by colons, Zotero several files by semicolons. */
  private static final Pattern FILE_PARTS = Pattern.compile("(?<!\\\\)[:;]");

  private BibTexReader() {}

  static List<LibraryItem> read(String text) {
    try {
      BibTeXDatabase database = new Lenient().parse(new StringReader(text));
      return database.getEntries().values().stream().map(BibTexReader::item).toList();
    } catch (ParseException | TokenMgrException | ObjectResolutionException e) {
      throw new QueryException("it is not BibTeX: " + said(e), e);
    }
  }

  /** Libraries name strings and entries that they do not hold; their names then stand for them. */
  private static final class Lenient extends BibTeXParser {
    Lenient() throws ParseException {
      super();
    }

    @Override
    public void checkStringResolution(Key key, BibTeXString string) {}

    @Override
    public void checkCrossReferenceResolution(Key key, BibTeXEntry entry) {}
  }

  private static String said(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }

  private static LibraryItem item(BibTeXEntry entry) {
    Map<String, String> fields = new HashMap<>();
    entry
        .getFields()
        .forEach(
            (key, value) ->
                fields.put(key.getValue().toLowerCase(Locale.ROOT), value.toUserString()));
    ItemBuilder item = new ItemBuilder().id(entry.getKey().getValue());
    item.type(type(entry.getType().getValue().toLowerCase(Locale.ROOT)));
    item.variable("title", title(fields));
    new TreeMap<>(FIELDS)
        .forEach(
            (variable, names) ->
                names.forEach(name -> item.variable(variable, decoded(fields, name))));
    item.variable("URL", fields.getOrDefault("url", "").replace("\\", "").replaceAll("[{}]", ""));
    AND.splitAsStream(fields.getOrDefault("author", "")).forEach(name -> author(name, item));
    date(fields, item);
    files(fields, item);
    return item.sha256(fields.getOrDefault("sha256", "")).build();
  }

  private static String type(String bibTexType) {
    return switch (bibTexType) {
      case "techreport", "report" -> "report";
      case "article" -> "article-journal";
      case "incollection", "inbook" -> "chapter";
      case "book" -> "book";
      case "online", "electronic", "www" -> "webpage";
      case "jurisdiction" -> "legal_case";
      case "legislation" -> "legislation";
      default -> "document";
    };
  }

  private static String title(Map<String, String> fields) {
    String subtitle = decoded(fields, "subtitle");
    return decoded(fields, "title") + (subtitle.isEmpty() ? "" : ": " + subtitle);
  }

  private static String decoded(Map<String, String> fields, String name) {
    return Latex.decoded(fields.getOrDefault(name, ""));
  }

  /** A name in braces of its own is that of a body, whatever commas it has. */
  private static void author(String name, ItemBuilder item) {
    String bare = name.strip();
    int comma = bare.startsWith("{") ? -1 : bare.indexOf(',');
    if (comma > 0) {
      item.author(
          Latex.decoded(bare.substring(0, comma)), Latex.decoded(bare.substring(comma + 1)));
      return;
    }
    int space = bare.startsWith("{") ? -1 : bare.lastIndexOf(' ');
    item.author(
        Latex.decoded(bare.substring(space + 1)),
        space < 0 ? "" : Latex.decoded(bare.substring(0, space)));
  }

  private static void date(Map<String, String> fields, ItemBuilder item) {
    item.date(fields.getOrDefault("date", ""));
    if (!item.issued().isEmpty()) {
      return;
    }
    item.date(decoded(fields, "year"));
    String month = decoded(fields, "month").toLowerCase(Locale.ROOT);
    int index =
        month.matches("\\d{1,2}")
            ? Integer.parseInt(month)
            : MONTHS.indexOf(month.substring(0, Math.min(3, month.length()))) + 1;
    if (!item.issued().isEmpty() && index >= 1 && index <= 12) {
      List<Integer> parts = new ArrayList<>(item.issued());
      parts.add(index);
      item.issued(parts);
    }
  }

  private static void files(Map<String, String> fields, ItemBuilder item) {
    FILE_PARTS
        .splitAsStream(fields.getOrDefault("file", ""))
        .map(part -> Latex.decoded(part.replace("\\:", ":").replace("\\;", ";")))
        .filter(part -> part.matches(".*[^./]\\.\\w{2,5}"))
        .forEach(item::file);
  }
}
