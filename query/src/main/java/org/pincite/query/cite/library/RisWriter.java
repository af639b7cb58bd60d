package org.pincite.query.cite.library;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.pincite.query.cite.csl.CslItem;
import org.pincite.query.cite.source.PersonName;

/** Writes RIS: a tag of two letters and its value a line, CR LF at its end. */
final class RisWriter {
  private RisWriter() {}

  static String write(List<LibraryItem> items) {
    return items.stream().map(RisWriter::entry).collect(Collectors.joining("\r\n"));
  }

  private static String entry(LibraryItem library) {
    CslItem item = library.item();
    StringBuilder entry = new StringBuilder();
    line(entry, "TY", RisTypes.ris(item.type()));
    line(entry, "ID", item.id());
    line(entry, "TI", item.variable("title"));
    for (PersonName author : item.authors()) {
      line(
          entry,
          "AU",
          author.isParted() ? author.family() + ", " + author.given() : body(author.family()));
    }
    if (!item.issued().isEmpty()) {
      line(entry, "PY", Integer.toString(item.issued().getFirst()));
      line(entry, "DA", date(item.issued()));
    }
    line(entry, "T2", item.variable("container-title"));
    line(entry, "PB", item.variable("publisher"));
    line(entry, "A3", item.variable("authority"));
    line(entry, "M1", item.variable("number"));
    line(entry, "VL", item.variable("volume"));
    line(entry, "IS", item.variable("issue"));
    line(entry, "M3", item.variable("genre"));
    line(entry, "SN", item.variable("ISBN"));
    line(entry, "DO", item.variable("DOI"));
    line(entry, "UR", item.variable("URL"));
    line(entry, "LA", item.variable("language"));
    library.files().forEach(file -> line(entry, "L1", file));
    line(entry, "N1", library.sha256() == null ? "" : "SHA-256 " + library.sha256());
    return entry.append("ER  - \r\n").toString();
  }

  /** A comma would part it into family and given names: a comma at the end says that none does. */
  private static String body(String name) {
    return name.contains(",") ? name + "," : name;
  }

  private static String date(List<Integer> issued) {
    String parts =
        issued.stream()
            .map(part -> String.format(Locale.ROOT, part < 100 ? "%02d" : "%04d", part))
            .collect(Collectors.joining("/"));
    return parts + "/".repeat(3 - issued.size());
  }

  private static void line(StringBuilder entry, String tag, String value) {
    if (!value.isEmpty()) {
      entry.append(tag).append("  - ").append(value.replaceAll("\\p{Cntrl}+", " ")).append("\r\n");
    }
  }
}
