package org.pincite.query.cite.csl;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pincite.query.cite.CitedPlace;
import org.pincite.query.cite.source.PersonName;

/**
 * A source in the terms of the Citation Style Language (CSL 1.0.2), as reference managers exchange
 * it. It holds what the source shows and nothing else.
 *
 * @param id tells it from others in a list
 * @param type one of CSL's types, e.g. {@code report}, {@code legal_case}, {@code webpage}
 * @param authors who is named as author, in order; bodies as one family name
 * @param issued year, month and day of publication as far as they are shown; empty for none
 * @param variables its other fields by their CSL names ({@code title}, {@code number}, {@code
 *     container-title}, {@code ISBN}, {@code URL} …), in a fixed order, no empty values
 */
public record CslItem(
    String id,
    String type,
    List<PersonName> authors,
    List<Integer> issued,
    Map<String, String> variables) {
  public CslItem {
    authors = List.copyOf(authors);
    issued = List.copyOf(issued);
    variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
  }

  /** {@return the source of a place} */
  public static CslItem of(String id, CitedPlace place) {
    return CslMapping.item(id, place);
  }

  /** {@return a variable's value; empty where the source has none} */
  public String variable(String name) {
    return variables.getOrDefault(name, "");
  }

  /** {@return the item as CSL-JSON has it: strings, lists and maps} */
  public Map<String, Object> asMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", id);
    map.put("type", type);
    if (!authors.isEmpty()) {
      List<Object> names = new ArrayList<>();
      for (PersonName author : authors) {
        names.add(name(author));
      }
      map.put("author", names);
    }
    if (!issued.isEmpty()) {
      map.put("issued", Map.of("date-parts", List.of(issued)));
    }
    map.putAll(variables);
    return map;
  }

  private static Map<String, Object> name(PersonName author) {
    Map<String, Object> name = new LinkedHashMap<>();
    name.put(author.isParted() ? "family" : "literal", author.family());
    if (author.isParted()) {
      name.put("given", author.given());
    }
    return name;
  }
}
