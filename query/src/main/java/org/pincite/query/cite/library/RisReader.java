package org.pincite.query.cite.library;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.query.question.QueryException;

/** Reads RIS as reference managers write it. */
final class RisReader {
  private static final Pattern LINE = Pattern.compile("\\s*([A-Z][A-Z0-9])\\s{1,2}-(?: (.*))?");

  private RisReader() {}

  static List<LibraryItem> read(String text) {
    List<LibraryItem> items = new ArrayList<>();
    @Nullable ItemBuilder item = null;
    int number = 0;
    for (String line : text.split("\\R", -1)) {
      number++;
      Matcher tagged = LINE.matcher(line);
      // A line without a tag goes on with a note or an abstract, which we do not need.
      if (!tagged.matches()) {
        continue;
      }
      String value = tagged.group(2) == null ? "" : tagged.group(2).strip();
      if (tagged.group(1).equals("TY")) {
        checkEnded(item, number);
        item = new ItemBuilder().type(RisTypes.csl(value));
      } else if (item == null) {
        throw new QueryException("it is not RIS: line " + number + " stands before any TY");
      } else if (tagged.group(1).equals("ER")) {
        items.add(item.build());
        item = null;
      } else {
        put(tagged.group(1), value, item);
      }
    }
    checkEnded(item, number);
    if (items.isEmpty()) {
      throw new QueryException("it is not RIS: no line begins with TY");
    }
    return items;
  }

  private static void checkEnded(@Nullable ItemBuilder item, int line) {
    if (item != null) {
      throw new QueryException("it is not RIS: an entry has no ER before line " + line);
    }
  }

  private static void put(String tag, String value, ItemBuilder item) {
    switch (tag) {
      case "ID" -> item.id(value);
      case "TI", "T1", "CT", "BT" -> item.variable("title", value);
      case "AU", "A1" -> author(value, item);
      case "PY", "Y1", "DA" -> item.date(value.replaceAll("/+$", ""));
      case "T2", "JO", "JF" -> item.variable("container-title", value);
      case "PB" -> item.variable("publisher", value);
      case "A3" -> item.variable("authority", value);
      case "M1" -> item.variable("number", value);
      case "VL" -> item.variable("volume", value);
      case "IS" -> item.variable("issue", value);
      case "M3" -> item.variable("genre", value);
      case "SN" -> item.variable("ISBN", value);
      case "DO" -> item.variable("DOI", value);
      case "UR" -> item.variable("URL", value);
      case "LA" -> item.variable("language", value);
      case "L1", "L2" -> item.file(value);
      case "N1" -> item.sha256(value);
      default -> {}
    }
  }

  private static void author(String name, ItemBuilder item) {
    int comma = name.indexOf(',');
    if (comma < 0 || name.endsWith(",")) {
      item.author(comma < 0 ? name : name.substring(0, name.length() - 1), "");
    } else {
      item.author(name.substring(0, comma), name.substring(comma + 1));
    }
  }
}
