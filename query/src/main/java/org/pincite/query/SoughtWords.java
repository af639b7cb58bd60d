package org.pincite.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.pincite.index.Fields;
import org.pincite.index.WordForms;
import org.pincite.query.place.Shape;
import org.pincite.query.question.Node;

/**
 * Translates what stands at places, be it in the text or in a label such as the title. A word
 * scores by BM25; so do words in a row that are in one field; all else scores as its words do
 * together.
 */
final class SoughtWords {
  private final IndexSearcher searcher;
  private final Expansion expansion;
  private final Forms forms;

  /**
   * The fields that hold the forms of the same words at the same positions.
   *
   * @param stem what inflected forms have in common
   * @param exact in lower case
   * @param cased those with a capital, as written; {@code exact} where capitals do not matter
   */
  record Forms(String stem, String exact, String cased) {
    static final Forms TEXT = new Forms(Fields.TEXT, Fields.EXACT, Fields.CASED);

    static Forms label(String field) {
      return new Forms(field, Fields.exact(field), Fields.exact(field));
    }

    boolean haveCapitals() {
      return !cased.equals(exact);
    }
  }

  SoughtWords(IndexSearcher searcher, Expansion expansion, Forms forms) {
    this.searcher = searcher;
    this.expansion = expansion;
    this.forms = forms;
  }

  Sought sought(Node.Positional node) throws IOException {
    return switch (node) {
      case Node.Term(String form) -> word(forms.stem, WordForms.stem(form));
      case Node.Exact(String form) -> word(field(form), inField(form));
      case Node.Expanding expanding -> expanded(expanding);
      case Node.Phrase(List<Node.Positional> words) -> anyRow(Readings.of(words, this));
      case Node.Compound _ -> anyRow(Readings.of(List.of(node), this));
      case Node.Near(int gap, boolean ordered, Node.Positional first, Node.Positional second) -> {
        List<Sought> parts = all(List.of(first, second));
        Shape pair =
            new Shape.Pair(gap, ordered, parts.getFirst().shape(), parts.getLast().shape());
        yield joined(pair, parts, Occur.MUST, false);
      }
      case Node.AnyOf(List<Node.Positional> choices) -> {
        List<Sought> parts = all(choices);
        boolean exact = parts.stream().allMatch(Sought::exact);
        yield joined(new Shape.Choice(shapes(parts)), parts, Occur.SHOULD, exact);
      }
    };
  }

  /** {@return a word as the printed number of a block, null where none has it} */
  @Nullable Sought number(Node.Positional word) throws IOException {
    return switch (word) {
      case Node.Term(String form) -> held(forms.stem, WordForms.stem(WordForms.numbered(form)));
      case Node.Exact(String form) -> held(field(form), WordForms.numbered(inField(form)));
      default -> null;
    };
  }

  /** {@return two words as one, null where no block has it} */
  @Nullable Sought joined(Node.Positional first, Node.Positional second) throws IOException {
    if (first instanceof Node.Term(String a) && second instanceof Node.Term(String b)) {
      return held(forms.stem, WordForms.stem(a + b));
    }
    return first instanceof Node.Exact(String a) && second instanceof Node.Exact(String b)
        ? held(field(a + b), inField(a + b))
        : null;
  }

  private @Nullable Sought held(String field, String text) throws IOException {
    return searcher.getIndexReader().docFreq(new Term(field, text)) > 0 ? word(field, text) : null;
  }

  private Sought word(String field, String text) throws IOException {
    Term term = new Term(field, text);
    TermStates states = TermStates.build(searcher, term, true);
    Shape.Words shape = new Shape.Words(field, List.of(new Shape.Word(term.bytes(), states)));
    Query query = new TermQuery(term, states);
    return new Sought(shape, query, true, query, weight(states.docFreq()));
  }

  /** The field in which a form is looked for: if it has capitals, the one that keeps them. */
  private String field(String form) {
    return WordForms.isCased(form) ? forms.cased : forms.exact;
  }

  private String inField(String form) {
    return forms.haveCapitals() ? form : WordForms.exact(form);
  }

  private Sought expanded(Node.Expanding node) throws IOException {
    String field = field(node.pattern());
    List<BytesRef> words = expansion.words(node, field, forms.haveCapitals());
    List<Shape.Word> forms = new ArrayList<>();
    int frequency = 0;
    for (BytesRef word : words) {
      TermStates states = TermStates.build(searcher, new Term(field, word), true);
      frequency = Math.max(frequency, states.docFreq());
      forms.add(new Shape.Word(word, states));
    }
    Shape.Words shape = new Shape.Words(field, forms);
    if (words.isEmpty()) {
      Query nothing = new MatchNoDocsQuery("no word fits " + node);
      return new Sought(shape, nothing, true, nothing, 0);
    }
    Query blocks = new TermInSetQuery(field, words);
    return new Sought(shape, oneOf(field, words, blocks), true, blocks, weight(frequency));
  }

  /** Many words score as one word with many forms; too many to score are only found. */
  private static Query oneOf(String field, List<BytesRef> words, Query unscored) {
    if (words.size() > IndexSearcher.getMaxClauseCount()) {
      return new ConstantScoreQuery(unscored);
    }
    SynonymQuery.Builder synonyms = new SynonymQuery.Builder(field);
    words.forEach(word -> synonyms.addTerm(new Term(field, word)));
    return synonyms.build();
  }

  private static Sought anyRow(List<List<Sought>> readings) {
    List<Sought> rows = readings.stream().map(SoughtWords::row).toList();
    if (rows.size() == 1) {
      return rows.getFirst();
    }
    Query best = new DisjunctionMaxQuery(rows.stream().map(Sought::query).toList(), 0);
    boolean exact = rows.stream().allMatch(Sought::exact);
    Query blocks = joined(rows, Sought::blocks, Occur.SHOULD);
    return new Sought(new Shape.Choice(shapes(rows)), best, exact, blocks, weight(rows));
  }

  private static Sought row(List<Sought> parts) {
    if (parts.size() == 1) {
      return parts.getFirst();
    }
    Shape row = new Shape.Row(shapes(parts));
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    String field = null;
    for (Sought part : parts) {
      if (!(part.query() instanceof TermQuery word)
          || (field != null && !field.equals(word.getTerm().field()))) {
        return joined(row, parts, Occur.MUST, false);
      }
      field = word.getTerm().field();
      phrase.add(word.getTerm());
    }
    Query blocks = joined(parts, Sought::blocks, Occur.MUST);
    return new Sought(row, phrase.build(), true, blocks, weight(parts));
  }

  List<Sought> all(List<Node.Positional> nodes) throws IOException {
    List<Sought> all = new ArrayList<>();
    for (Node.Positional node : nodes) {
      all.add(sought(node));
    }
    return all;
  }

  private static List<Shape> shapes(List<Sought> parts) {
    return parts.stream().map(Sought::shape).toList();
  }

  private static Sought joined(Shape shape, List<Sought> parts, Occur occur, boolean exact) {
    return new Sought(
        shape,
        joined(parts, Sought::query, occur),
        exact,
        joined(parts, Sought::blocks, occur),
        weight(parts));
  }

  private static Query joined(List<Sought> parts, Function<Sought, Query> as, Occur occur) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    parts.forEach(part -> query.add(as.apply(part), occur));
    return query.build();
  }

  private static double weight(List<Sought> parts) {
    return parts.stream().mapToDouble(Sought::weight).max().orElse(0);
  }

  /** The inverse document frequency of BM25. */
  private double weight(int documents) {
    return Math.log1p((searcher.getIndexReader().maxDoc() - documents + 0.5) / (documents + 0.5));
  }
}
