package org.pincite.ingest.word;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Failure;
import org.pincite.ingest.draft.IngestException;
import org.pincite.ingest.office.Archive;
import org.pincite.ingest.office.Element;

/** The parts of a Word file, found by their relationships and not by their names. */
final class WordPackage {
  private final Archive archive;
  private final Map<String, String> ownNames = new HashMap<>();
  private final String mainName;
  private final Element document;
  private final Map<String, Relation> relations;

  /**
   * A relationship from the main part.
   *
   * @param type the last word of its type, e.g. {@code footnotes}
   * @param part name of the part it leads to; a web address where it leads out of the file
   */
  private record Relation(String type, String part) {}

  private WordPackage(Archive archive) throws IngestException {
    this.archive = archive;
    archive.names().forEach(name -> ownNames.putIfAbsent(key(name), name));
    this.mainName =
        relations("").values().stream()
            .filter(relation -> relation.type().equals("officeDocument"))
            .map(Relation::part)
            .findFirst()
            .orElse("word/document.xml");
    this.document =
        xml(mainName)
            .orElseThrow(
                () ->
                    new IngestException(
                        Failure.Kind.BROKEN, "the part that holds its text is missing"));
    this.relations = relations(mainName);
  }

  static WordPackage of(Archive archive) throws IngestException {
    return new WordPackage(archive);
  }

  /** {@return the main part} */
  Element document() {
    return document;
  }

  /** {@return the part that a type of relationship leads to, e.g. {@code styles}} */
  Optional<Element> part(String type) throws IngestException {
    for (Relation relation : relations.values()) {
      if (relation.type().equals(type)) {
        return xml(relation.part());
      }
    }
    return Optional.empty();
  }

  /** {@return the part that a relationship of the main part leads to, by its id} */
  Optional<Element> related(@Nullable String id) throws IngestException {
    @Nullable Relation relation = id == null ? null : relations.get(id);
    return relation == null ? Optional.empty() : xml(relation.part());
  }

  /** {@return the name of the part that an id leads to, or the id} */
  String nameOf(String id) {
    @Nullable Relation relation = relations.get(id);
    return relation == null ? id : relation.part();
  }

  /** {@return title, author and the like} */
  Optional<Element> coreProperties() throws IngestException {
    for (Relation relation : relations("").values()) {
      if (relation.type().equals("core-properties")) {
        return xml(relation.part());
      }
    }
    return Optional.empty();
  }

  private Optional<Element> xml(String name) throws IngestException {
    @Nullable String own = ownNames.get(key(name));
    return own == null ? Optional.empty() : archive.xml(own);
  }

  private Map<String, Relation> relations(String part) throws IngestException {
    int slash = part.lastIndexOf('/') + 1;
    String name = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    Map<String, Relation> found = new HashMap<>();
    List<Element> all = new ArrayList<>();
    xml(name).ifPresent(list -> all.addAll(list.elements("Relationship")));
    for (Element relation : all) {
      String type = relation.attribute("Type", "");
      String target = relation.attribute("Target", "");
      boolean outside = relation.attribute("TargetMode", "").equals("External");
      String id = relation.attribute("Id", "");
      found.put(
          id,
          new Relation(
              type.substring(type.lastIndexOf('/') + 1),
              outside ? target : resolved(part.substring(0, slash), target)));
    }
    return found;
  }

  /** {@return the name of a part as the list of the archive has it} */
  private static String resolved(String folder, String target) {
    try {
      return URI.create("/" + folder).resolve(target).getPath().substring(1);
    } catch (IllegalArgumentException | NullPointerException | StringIndexOutOfBoundsException e) {
      return folder + target;
    }
  }

  /** Names differ in case and slashes between programs. */
  private static String key(String name) {
    return name.replace('\\', '/').replaceFirst("^/", "").toLowerCase(java.util.Locale.ROOT);
  }
}
