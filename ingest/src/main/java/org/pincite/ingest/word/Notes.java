package org.pincite.ingest.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pincite.ingest.draft.IngestException;
import org.pincite.ingest.office.Element;
import org.pincite.ingest.office.NumberFormat;

/** The footnotes or endnotes of a document, counted in the order of their marks. */
final class Notes {
  private final Map<String, Element> byId = new HashMap<>();
  private final List<Element> sections = new ArrayList<>();
  private final @Nullable Element settings;
  private final String property;
  private final NumberFormat usual;
  private int section;
  private int count;

  private Notes(
      Optional<Element> part,
      Optional<Element> settings,
      List<Element> sections,
      String property,
      NumberFormat usual) {
    part.ifPresent(
        notes -> notes.elements().forEach(note -> byId.put(note.attribute("id", ""), note)));
    this.settings = settings.map(s -> s.first(property)).orElse(null);
    this.sections.addAll(sections);
    this.property = property;
    this.usual = usual;
  }

  static Notes footnotes(WordPackage parts, Optional<Element> settings, List<Element> sections)
      throws IngestException {
    return new Notes(
        parts.part("footnotes"), settings, sections, "w:footnotePr", NumberFormat.DECIMAL);
  }

  static Notes endnotes(WordPackage parts, Optional<Element> settings, List<Element> sections)
      throws IngestException {
    return new Notes(
        parts.part("endnotes"), settings, sections, "w:endnotePr", NumberFormat.LOWER_ROMAN);
  }

  /** {@return the note of an id, null if there is none} */
  @Nullable Element note(String id) {
    return byId.get(id);
  }

  /** {@return the mark that comes next; nothing where it depends on the pages} */
  String next() {
    count++;
    if (setting("w:numRestart").equals("eachPage")) {
      return "";
    }
    String format = setting("w:numFmt");
    int start = number(setting("w:numStart"));
    return (format.isEmpty() ? usual : NumberFormat.ofWord(format)).print(start + count - 1);
  }

  /** Goes on to the next section. */
  void sectionEnd() {
    section++;
    if (setting("w:numRestart").equals("eachSect")) {
      count = 0;
    }
  }

  private static int number(String start) {
    return start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1;
  }

  private String setting(String name) {
    @Nullable Element own =
        section < sections.size() ? sections.get(section).first(property) : null;
    @Nullable Element value = own == null ? null : own.first(name);
    if (value == null && settings != null) {
      value = settings.first(name);
    }
    return value == null ? "" : value.attribute("val", "");
  }
}
