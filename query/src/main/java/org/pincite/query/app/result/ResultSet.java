package org.pincite.query.app.result;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Document;
import org.pincite.corpus.store.CatalogueEntry;
import org.pincite.corpus.store.Summary;
import org.pincite.index.Vocabulary;
import org.pincite.query.Explainer;
import org.pincite.query.Hit;
import org.pincite.query.Hits;
import org.pincite.query.Options;
import org.pincite.query.Searcher;
import org.pincite.query.app.Answer;
import org.pincite.query.app.Library;
import org.pincite.query.app.Statement;
import org.pincite.query.app.repeat.Forms;
import org.pincite.query.app.repeat.RepeatFinder;
import org.pincite.query.app.repeat.Repeated;
import org.pincite.query.concordance.ConcordanceLine;
import org.pincite.query.concordance.ConcordanceOrder;
import org.pincite.query.explain.Explanation;
import org.pincite.query.question.QueryException;
import org.pincite.query.question.Question;
import org.pincite.query.words.WordScore;

/**
 * All that a question finds in some documents, to be looked at in several ways. Whatever part is
 * shown, the numbers are those of all.
 */
public final class ResultSet {
  private static final int NO_STATEMENT = 0;

  /** How many hits more are looked at than are shown, since some say the same. */
  private static final int AHEAD = 20;

  private final Library library;
  private final Question question;
  private final Options options;
  private final List<Path> folders;
  private @Nullable Explainer explainer;

  /**
   * @param options scope, order and page
   * @param folders to search below; all documents if none is given
   */
  public ResultSet(Library library, Question question, Options options, List<Path> folders) {
    this.library = library;
    this.question = question;
    this.folders = List.copyOf(folders);
    this.options = folders.isEmpty() ? options : options.documents(library.documentsUnder(folders));
  }

  /**
   * {@return the page of statements}
   *
   * @throws QueryException if the question stands for too many words
   */
  public Answer statements() {
    return answer(hits());
  }

  /**
   * {@return the page of statements, each once with the other documents that hold it; of a work in
   * several forms only the one that is cited is searched}
   *
   * @throws QueryException if the question stands for too many words
   */
  public TogetherAnswer together() {
    Set<String> below = library.documentsUnder(folders);
    Forms forms = Forms.of(library, below);
    Set<String> searched = forms.counted(below);
    int wanted = options.offset() + options.limit();
    int depth = wanted;
    Hits hits = Hits.NONE;
    List<Repeated> each = List.of();
    do {
      depth = 2 * depth + AHEAD;
      Options once = options.documents(searched).page(0, depth);
      hits = searched.isEmpty() ? Hits.NONE : new Searcher(library.index()).search(question, once);
      each = each(hits.hits(), wanted + 1, new RepeatFinder(library, searched));
    } while (each.size() <= wanted && hits.hits().size() == depth);
    List<Repeated> page = each.stream().limit(wanted).skip(options.offset()).toList();
    Answer numbers =
        new Answer(hits.statements(), hits.byDocument(), List.of(), library.coverage(folders));
    return new TogetherAnswer(numbers, page, each.size() <= wanted, forms);
  }

  /** The first of the hits that say the same, at most so many. */
  private static List<Repeated> each(List<Hit> hits, int most, RepeatFinder finder) {
    List<Repeated> each = new ArrayList<>();
    for (Hit hit : hits) {
      if (each.size() < most && !finder.hasMet(hit)) {
        each.add(finder.find(hit));
      }
    }
    return each;
  }

  /**
   * {@return the page of documents, the best statements of each together}
   *
   * @param perDocument how many statements of a document at most
   * @throws QueryException if the question stands for too many words
   */
  public Answer byDocument(int perDocument) {
    return answer(
        searchesNothing()
            ? Hits.NONE
            : new Searcher(library.index()).searchByDocument(question, options, perDocument));
  }

  /** {@return how the statements of an answer to this question are spread} */
  public List<FacetCount> count(Answer answer, Facet facet) {
    if (facet.isOfStatements()) {
      LabelCounter counter = new LabelCounter(facet);
      if (!searchesNothing()) {
        new Searcher(library.index()).forEachLabel(question, options, counter);
      }
      return counter.counts(answer.coverage().documents(), sentences());
    }
    return new FacetCounter(library, library.filesUnder(folders), answer.byDocument()).by(facet);
  }

  /** {@return how many sentences the documents searched have} */
  private long sentences() {
    Map<String, Integer> sentences = new HashMap<>();
    for (CatalogueEntry file : library.filesUnder(folders)) {
      String hash = file.documentHash();
      Summary summary = file.summary();
      if (hash != null && summary != null) {
        sentences.put(hash, summary.sentences());
      }
    }
    return sentences.values().stream().mapToLong(Integer::longValue).sum();
  }

  /** {@return why a statement of an answer to this question has its score} */
  public Explanation explain(Statement statement) {
    Document document = statement.document();
    int block = document.blockAt(statement.span().start());
    int sentence = document.blocks().get(block).sentences().indexOf(statement.span());
    return explainer().explain(document.source().sha256(), block, Math.max(0, sentence));
  }

  /**
   * {@return the words of the question that stand in no document, with what may have been meant}
   */
  public List<AskedWord> unknownWords() {
    return new WordCheck(library).unknown(question);
  }

  /**
   * {@return all plain words of the question with how often they stand in the index: what may help
   * where nothing is found}
   */
  public List<AskedWord> askedWords() {
    return new WordCheck(library).all(question);
  }

  /** {@return what it is looked for in} */
  public Library library() {
    return library;
  }

  /** {@return an answer that has the numbers, but no statement} */
  public Answer numbers() {
    return answer(hits(options.page(0, NO_STATEMENT)));
  }

  /**
   * {@return the matches of all statements lined up, in an order; offset and limit count matches}
   *
   * @param width the most characters on each side of a match
   * @throws QueryException if the question stands for too many words
   */
  public ConcordancePage concordance(ConcordanceOrder order, int width) {
    List<ConcordanceLine> all = new ArrayList<>();
    Set<String> documents = new HashSet<>();
    int[] statements = {0};
    forEach(
        options,
        hit -> {
          List<ConcordanceLine> lines = ConcordanceLine.of(hit, width);
          if (!lines.isEmpty()) {
            all.addAll(lines);
            statements[0]++;
            documents.add(hit.sha256());
          }
        });
    List<ConcordancePage.Line> page =
        order.sorted(all).stream()
            .skip(options.offset())
            .limit(options.limit())
            .map(line -> new ConcordancePage.Line(line, library.statement(line.hit())))
            .toList();
    return new ConcordancePage(
        all.size(), statements[0], documents.size(), page, library.coverage(folders));
  }

  /**
   * {@return the words of all statements found, beside the whole index}
   *
   * @param least how often a word must come
   */
  public WordList words(WordList.Order order, int least) {
    WordStatistics statistics = new WordStatistics();
    forEach(options, statistics::addStatement);
    return list(statistics, order, least);
  }

  /**
   * {@return the words near the matches of all statements found, beside the whole index}
   *
   * @param window how many words on each side of a match, as far as its paragraph goes
   * @param least how often a word must come
   */
  public WordList wordsNear(int window, WordList.Order order, int least) {
    WordStatistics statistics = new WordStatistics();
    forEach(options.sort(Options.Sort.POSITION), hit -> statistics.addNear(hit, window));
    statistics.endOfBlocks(window);
    return list(statistics, order, least);
  }

  private WordList list(WordStatistics statistics, WordList.Order order, int least) {
    Vocabulary vocabulary = library.index().vocabulary();
    long indexed = vocabulary.size();
    List<WordScore> words = order.sorted(statistics.scores(vocabulary, indexed, least));
    return new WordList(
        statistics.statements(),
        statistics.matches(),
        statistics.counted(),
        indexed,
        words,
        library.coverage(folders));
  }

  private Explainer explainer() {
    Explainer made =
        explainer == null ? new Searcher(library.index()).explainer(question, options) : explainer;
    explainer = made;
    return made;
  }

  /** {@return the page of statements, without what is needed to cite them} */
  Hits hits() {
    return hits(options);
  }

  private Hits hits(Options paged) {
    return searchesNothing() ? Hits.NONE : new Searcher(library.index()).search(question, paged);
  }

  private Answer answer(Hits hits) {
    return new Answer(
        hits.statements(),
        hits.byDocument(),
        hits.hits().stream().map(library::statement).toList(),
        library.coverage(folders));
  }

  private void forEach(Options ordered, Consumer<Hit> action) {
    if (!searchesNothing()) {
      new Searcher(library.index()).forEach(question, ordered, action);
    }
  }

  private boolean searchesNothing() {
    return !folders.isEmpty() && options.documents().isEmpty();
  }
}
