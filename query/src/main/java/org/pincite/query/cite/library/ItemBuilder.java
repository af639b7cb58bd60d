package org.pincite.query.cite.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.query.cite.csl.CslItem;
import org.pincite.query.cite.source.PersonName;

/** An item that is being read. */
final class ItemBuilder {
  private static final Pattern DATE =
      Pattern.compile("\\s*(\\d{4})(?:[-/](\\d{1,2}))?(?:[-/](\\d{1,2}))?(?:[T/].*)?\\s*");
  private static final Pattern SHA256 = Pattern.compile("(?i)\\b[0-9a-f]{64}\\b");

  private final Map<String, String> variables = new LinkedHashMap<>();
  private final List<PersonName> authors = new ArrayList<>();
  private final List<String> files = new ArrayList<>();
  private List<Integer> issued = List.of();
  private String id = "";
  private String type = "document";
  private @Nullable String sha256;

  ItemBuilder id(String newId) {
    this.id = newId;
    return this;
  }

  ItemBuilder type(String newType) {
    this.type = newType;
    return this;
  }

  String type() {
    return type;
  }

  /** Keeps the first value of a variable; blank ones count for nothing. */
  ItemBuilder variable(String name, String value) {
    if (!value.isBlank()) {
      variables.putIfAbsent(name, value.strip());
    }
    return this;
  }

  ItemBuilder author(String family, String given) {
    if (!family.isBlank()) {
      authors.add(new PersonName(family.strip(), given.strip()));
    }
    return this;
  }

  /** Reads a date with its parts from the year on; another form counts for nothing. */
  ItemBuilder date(String text) {
    Matcher parts = DATE.matcher(text);
    if (parts.matches() && issued.size() < 2) {
      List<Integer> read = new ArrayList<>();
      for (int part = 1; part <= 3 && parts.group(part) != null; part++) {
        read.add(Integer.parseInt(parts.group(part)));
      }
      issued = read;
    }
    return this;
  }

  ItemBuilder issued(List<Integer> parts) {
    this.issued = List.copyOf(parts);
    return this;
  }

  List<Integer> issued() {
    return issued;
  }

  /** Takes a path or address as the name of an attached file. */
  ItemBuilder file(String path) {
    String name = path.strip().replace('\\', '/');
    name = name.substring(name.lastIndexOf('/') + 1);
    if (!name.isEmpty()) {
      files.add(name);
    }
    return this;
  }

  ItemBuilder sha256(String text) {
    Matcher hash = SHA256.matcher(text);
    if (hash.find()) {
      sha256 = hash.group().toLowerCase(Locale.ROOT);
    }
    return this;
  }

  LibraryItem build() {
    return new LibraryItem(new CslItem(id, type, authors, issued, variables), files, sha256);
  }
}
