package org.pincite.query.app.repeat;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pincite.corpus.store.CatalogueEntry;
import org.pincite.query.app.Library;

/**
 * Which of some documents are one work in several forms: a PDF and the web page of it, a draft and
 * the final text, copies in other formats. They share most of their runs of words; of two with one
 * title or number a fifth is enough. One form of a work is cited and counted, all are searched.
 *
 * @param works those that have several forms
 */
public record Forms(List<Work> works) {
  public Forms {
    works = List.copyOf(works);
  }

  /**
   * A work with several forms.
   *
   * @param cited SHA-256 of the document that is cited and counted
   * @param others the other forms with the reason why they are not, by their SHA-256
   */
  public record Work(String cited, Map<String, String> others) {
    public Work {
      others = new TreeMap<>(others);
    }
  }

  /** {@return the works that have several forms among some documents} */
  public static Forms of(Library library, Collection<String> documents) {
    Map<String, Form> forms = new TreeMap<>();
    for (CatalogueEntry file : library.catalogue().entries().values()) {
      String hash = file.documentHash();
      if (hash != null && documents.contains(hash)) {
        forms.putIfAbsent(
            hash, new Form(hash, file, library.metadata(file), library.needs(file).size()));
      }
    }
    Map<String, String> leaders = new HashMap<>();
    new Resemblance(library.index().sketches().documents(), forms.values())
        .pairs((one, other) -> join(leaders, one, other));
    Map<String, List<Form>> groups =
        forms.values().stream()
            .filter(form -> leaders.containsKey(form.sha256()))
            .collect(
                Collectors.groupingBy(
                    form -> leader(leaders, form.sha256()), TreeMap::new, Collectors.toList()));
    return new Forms(
        groups.values().stream()
            .map(Forms::work)
            .sorted(Comparator.comparing(Work::cited))
            .toList());
  }

  private static Work work(List<Form> group) {
    List<Form> ordered = group.stream().sorted(Form.CITED_FIRST).toList();
    Form cited = ordered.getFirst();
    Map<String, String> others = new TreeMap<>();
    for (Form other : ordered.subList(1, ordered.size())) {
      others.put(other.sha256(), other.behind(cited).words());
    }
    return new Work(cited.sha256(), others);
  }

  private static void join(Map<String, String> leaders, String one, String other) {
    String first = leader(leaders, one);
    String second = leader(leaders, other);
    leaders.put(first, first);
    leaders.put(second, first);
  }

  private static String leader(Map<String, String> leaders, String hash) {
    String above = leaders.getOrDefault(hash, hash);
    return above.equals(hash) ? hash : leader(leaders, above);
  }

  /** {@return those documents of which no other form is cited} */
  public Set<String> counted(Collection<String> documents) {
    Set<String> counted = new LinkedHashSet<>(documents);
    works.forEach(work -> counted.removeAll(work.others().keySet()));
    return counted;
  }
}
