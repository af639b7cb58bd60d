package org.pincite.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.pincite.index.Fields;
import org.pincite.index.WordForms;

/**
 * Translates what stands at places. A single word and a phrase in one field score by BM25; what is
 * only to be had with intervals scores as its words do.
 */
final class SoughtWords {
  private final IndexReader reader;
  private final String question;

  SoughtWords(IndexReader reader, String question) {
    this.reader = reader;
    this.question = question;
  }

  Sought sought(Node.Positional node) throws IOException {
    return switch (node) {
      case Node.Term(String form) -> term(Fields.TEXT, WordForms.stem(form));
      case Node.Exact(String form) -> {
        boolean cased = WordForms.isCased(form);
        yield term(cased ? Fields.CASED : Fields.EXACT, form);
      }
      case Node.Wildcard(String pattern) -> wildcard(pattern);
      case Node.Phrase(List<Node.Positional> words) -> phrase(words);
      case Node.Near near -> near(near);
      case Node.AnyOf(List<Node.Positional> choices) -> anyOf(choices);
    };
  }

  private Sought term(String field, String text) throws IOException {
    Term term = new Term(field, text);
    return new Sought(
        Intervals.fixField(field, Intervals.term(text)),
        new TermQuery(term),
        weight(reader.docFreq(term)));
  }

  private Sought wildcard(String pattern) throws IOException {
    List<BytesRef> words = Expansion.words(reader, pattern, question);
    if (words.isEmpty()) {
      return new Sought(
          Intervals.noIntervals(pattern), new MatchNoDocsQuery("no word fits " + pattern), 0);
    }
    int frequency = 0;
    SynonymQuery.Builder synonyms = new SynonymQuery.Builder(Fields.EXACT);
    boolean scored = words.size() <= IndexSearcher.getMaxClauseCount();
    List<IntervalsSource> sources = new ArrayList<>();
    for (BytesRef word : words) {
      Term term = new Term(Fields.EXACT, word);
      frequency = Math.max(frequency, reader.docFreq(term));
      sources.add(Intervals.term(word));
      if (scored) {
        synonyms.addTerm(term);
      }
    }
    Query query =
        scored ? synonyms.build() : new ConstantScoreQuery(new TermInSetQuery(Fields.EXACT, words));
    return new Sought(
        Intervals.fixField(Fields.EXACT, Intervals.or(false, sources)), query, weight(frequency));
  }

  private Sought phrase(List<Node.Positional> words) throws IOException {
    List<Sought> parts = all(words);
    IntervalsSource places = Intervals.phrase(places(parts));
    double weight = parts.stream().mapToDouble(Sought::weight).max().orElseThrow();
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    for (Sought part : parts) {
      if (!(part.query() instanceof TermQuery word)
          || !word.getTerm().field().equals(fieldOf(parts.getFirst()))) {
        return new Sought(places, within(parts, places, Occur.MUST), weight);
      }
      phrase.add(word.getTerm());
    }
    return new Sought(places, phrase.build(), weight);
  }

  private static String fieldOf(Sought part) {
    return part.query() instanceof TermQuery word ? word.getTerm().field() : "";
  }

  private Sought near(Node.Near near) throws IOException {
    List<Sought> parts = all(List.of(near.first(), near.second()));
    IntervalsSource first = parts.getFirst().places();
    IntervalsSource second = parts.getLast().places();
    IntervalsSource places = Intervals.maxgaps(near.gap(), Intervals.ordered(first, second));
    if (!near.ordered()) {
      IntervalsSource reversed = Intervals.maxgaps(near.gap(), Intervals.ordered(second, first));
      places = Intervals.or(places, reversed);
    }
    double weight = parts.stream().mapToDouble(Sought::weight).max().orElseThrow();
    return new Sought(places, within(parts, places, Occur.MUST), weight);
  }

  private Sought anyOf(List<Node.Positional> choices) throws IOException {
    List<Sought> parts = all(choices);
    IntervalsSource places = Intervals.or(places(parts));
    double weight = parts.stream().mapToDouble(Sought::weight).max().orElseThrow();
    return new Sought(places, within(parts, places, Occur.SHOULD), weight);
  }

  private List<Sought> all(List<Node.Positional> nodes) throws IOException {
    List<Sought> all = new ArrayList<>();
    for (Node.Positional node : nodes) {
      all.add(sought(node));
    }
    return all;
  }

  private static IntervalsSource[] places(List<Sought> parts) {
    return parts.stream().map(Sought::places).toArray(IntervalsSource[]::new);
  }

  private static Query within(List<Sought> parts, IntervalsSource places, Occur occur) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    parts.forEach(part -> query.add(part.query(), occur));
    query.add(new IntervalQuery(Fields.TEXT, places), Occur.FILTER);
    return query.build();
  }

  /** The inverse document frequency of BM25. */
  private double weight(int documents) {
    return Math.log1p((reader.numDocs() - documents + 0.5) / (documents + 0.5));
  }
}
