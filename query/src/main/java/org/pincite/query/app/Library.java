package org.pincite.query.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.CorpusException;
import org.pincite.corpus.Document;
import org.pincite.corpus.Metadata;
import org.pincite.corpus.MetadataField;
import org.pincite.corpus.Span;
import org.pincite.corpus.statement.StatementId;
import org.pincite.corpus.statement.StatementLocator;
import org.pincite.corpus.store.Catalogue;
import org.pincite.corpus.store.CatalogueEntry;
import org.pincite.corpus.store.Summary;
import org.pincite.corpus.store.Workspace;
import org.pincite.index.SearchIndex;
import org.pincite.ingest.embedding.Embedder;
import org.pincite.query.Hit;
import org.pincite.query.Hits;
import org.pincite.query.Options;
import org.pincite.query.Searcher;
import org.pincite.query.app.embedding.ModelEncoder;
import org.pincite.query.app.setting.Settings;
import org.pincite.query.app.theme.ThemedLabeller;
import org.pincite.query.app.theme.UserThemes;
import org.pincite.query.app.version.Versions;
import org.pincite.query.cite.Citation;
import org.pincite.query.cite.CitationStyle;
import org.pincite.query.cite.Citer;
import org.pincite.query.cite.style.CitationStyles;
import org.pincite.query.label.StatementLabeller;
import org.pincite.query.question.Loose;
import org.pincite.query.question.QueryException;
import org.pincite.query.rank.Ranking;

/**
 * An opened workspace that answers. It shows the last good state; what is indexed later needs
 * another opening.
 */
public final class Library implements AutoCloseable {

  private final Workspace workspace;
  private final SearchIndex index;
  private final Catalogue catalogue;
  private final Versions versions;
  private final @Nullable String styleAsked;
  private @Nullable ModelEncoder encoder;
  private @Nullable Citer citer;

  private Library(
      Workspace workspace, SearchIndex index, Catalogue catalogue, @Nullable String styleAsked) {
    this.workspace = workspace;
    this.styleAsked = styleAsked;
    this.index = index;
    this.catalogue = catalogue;
    this.versions = new Versions(workspace, catalogue);
  }

  /**
   * Opens the workspace in a folder for reading.
   *
   * @throws CorpusException if there is none or it cannot be read
   * @throws org.pincite.index.IndexException if its index cannot be read
   */
  public static Library open(Path folder) {
    return open(folder, null);
  }

  /**
   * Opens the workspace in a folder for reading, as {@link #open(Path)}.
   *
   * @param style name of the style of its citations; null for the one that the workspace's settings
   *     name
   */
  public static Library open(Path folder, @Nullable String style) {
    Workspace workspace = Workspace.openForReading(folder);
    try {
      return open(workspace, style);
    } catch (CorpusException e) {
      // A run that commits between the two readings takes the catalogue away: the next reading
      // fits.
      return open(workspace, style);
    }
  }

  private static Library open(Workspace workspace, @Nullable String style) {
    SearchIndex index = SearchIndex.open(workspace.indexFolder());
    try {
      String generation = index.userData().getOrDefault(IndexState.GENERATION, "0");
      Catalogue catalogue = workspace.catalogues().read(Long.parseLong(generation));
      return new Library(workspace, index, catalogue, style);
    } catch (CorpusException e) {
      index.close();
      throw e;
    }
  }

  /** {@return the catalogue in force in a workspace} */
  static Catalogue catalogueAt(Path folder) {
    try (Library library = open(folder)) {
      return library.catalogue;
    }
  }

  /** {@return the folder of what the user made} */
  public Path userFolder() {
    return workspace.userFolder();
  }

  /**
   * {@return the style of the citations}
   *
   * @throws QueryException if there is no such style
   */
  public CitationStyle style() {
    return citer().style();
  }

  private Citer citer() {
    Citer known = citer;
    if (known == null) {
      String name = styleAsked == null ? Settings.read(userFolder()).style() : styleAsked;
      known = new Citer(CitationStyles.named(name));
      citer = known;
    }
    return known;
  }

  /** {@return which files there are and what became of each} */
  public Catalogue catalogue() {
    return catalogue;
  }

  /** {@return the index, for searching} */
  public SearchIndex index() {
    return index;
  }

  /** {@return the hashes of the documents whose statements have labels by the model in force} */
  public Set<String> labelled() {
    return index.labelled(new ThemedLabeller(StatementLabeller.builtIn(), themes()).model());
  }

  /** {@return the themes that were added to the workspace} */
  public UserThemes themes() {
    return UserThemes.of(userFolder());
  }

  /**
   * {@return the hashes of the documents of which a file lies under one of the folders; of all
   * documents if none is given}
   */
  public Set<String> documentsUnder(List<Path> folders) {
    Set<String> hashes = new LinkedHashSet<>();
    for (CatalogueEntry entry : filesUnder(folders)) {
      String hash = entry.documentHash();
      if (hash != null) {
        hashes.add(hash);
      }
    }
    return hashes;
  }

  /** {@return the files under the folders, or all} */
  public List<CatalogueEntry> filesUnder(List<Path> folders) {
    List<Path> roots = folders.stream().map(f -> f.toAbsolutePath().normalize()).toList();
    return catalogue.entries().values().stream()
        .filter(
            entry -> roots.isEmpty() || roots.stream().anyMatch(Path.of(entry.path())::startsWith))
        .toList();
  }

  /** {@return what answers from the documents under some folders see and do not see} */
  public Coverage coverage(List<Path> folders) {
    return Coverage.of(filesUnder(folders));
  }

  /**
   * {@return the statements that come nearest to a question, taken loosely}
   *
   * @param ranking null for the best there is: by words and meaning where any document has vectors,
   *     else by words
   * @param folders to search below; all documents if none is given
   * @throws QueryException if the ranking needs vectors and there are none
   */
  public RankedAnswer rank(
      Loose question, Options options, @Nullable Ranking ranking, List<Path> folders) {
    Coverage coverage = coverage(folders);
    Set<String> searched = documentsUnder(folders);
    int embedded = (int) index.embedded(Embedder.MODEL).stream().filter(searched::contains).count();
    Ranking used = ranking != null ? ranking : embedded > 0 ? Ranking.HYBRID : Ranking.BM25;
    if (searched.isEmpty()) {
      return new RankedAnswer(used, 0, 0, List.of(), embedded, coverage);
    }
    if (used != Ranking.BM25 && embedded == 0) {
      throw new QueryException(
          "no document has vectors of its meaning yet; make them with: pincite embed");
    }
    Options scoped = folders.isEmpty() ? options : options.documents(searched);
    Hits hits =
        new Searcher(index).rank(question, scoped, used, used == Ranking.BM25 ? null : encoder());
    return new RankedAnswer(
        used,
        hits.statements(),
        hits.documents(),
        hits.hits().stream().map(this::statement).toList(),
        embedded,
        coverage);
  }

  private ModelEncoder encoder() {
    ModelEncoder opened = encoder == null ? ModelEncoder.open() : encoder;
    encoder = opened;
    return opened;
  }

  /**
   * {@return the statement of that id, wherever it stands, also in a version that is kept; empty if
   * no document holds it}
   */
  public Optional<Statement> statement(StatementId id) {
    for (String hash : versions.hashes(id.source())) {
      Document document = document(hash);
      Optional<StatementLocator.Place> place = new StatementLocator(document).find(id);
      if (place.isPresent()) {
        return Optional.of(
            statement(document, place.get().span(), List.of(), id, 0, place.get().relocated()));
      }
    }
    return Optional.empty();
  }

  /** {@return the sentence that says that there is no statement of that id} */
  public static String notFound(StatementId id) {
    return "no indexed document holds the statement "
        + id
        + "; it names words of one certain file, which must be indexed here";
  }

  /**
   * {@return the paths of all files that a statement's document lies in, a copy kept of it last}
   */
  public List<String> filesOf(Statement statement) {
    return versions.filesOf(statement.document().source().sha256());
  }

  /**
   * Draws the pages that a statement stands on, with its words marked.
   *
   * @param file for the first page; further pages get {@code -2}, {@code -3} before the ending
   * @return the files written
   * @throws QueryException if the document has no pages to draw, its file is gone or changed, or
   *     nothing can be written
   */
  public List<Path> drawPages(Statement statement, Path file) {
    return PageDrawing.draw(statement, filesOf(statement), file);
  }

  /**
   * {@return the document of that source, also of a version that is kept}
   *
   * @throws QueryException if it is gone since the workspace was opened
   */
  public Document document(String sha256) {
    return versions.document(sha256);
  }

  /** {@return the documents, and the versions of them that something cites} */
  public Versions versions() {
    return versions;
  }

  /** {@return the metadata of a file's document as corrected; nothing where there is none} */
  public Metadata metadata(CatalogueEntry file) {
    String hash = file.documentHash();
    Summary summary = file.summary();
    return hash == null || summary == null
        ? Metadata.NONE
        : versions.corrected(hash, summary.metadata());
  }

  /** {@return the fields that a citation of a file's document needs and it does not show} */
  public List<MetadataField> needs(CatalogueEntry file) {
    return file.documentHash() == null
        ? List.of()
        : new Citer(CitationStyles.standard()).needs(metadata(file));
  }

  /** {@return the statement of that id, whose place is known} */
  public Statement statement(Document document, Span sentence, StatementId id) {
    return statement(document, sentence, List.of(), id, 0, false);
  }

  /** {@return the statement of a hit, with what is needed to cite it} */
  public Statement statement(Hit hit) {
    Document document = document(hit.sha256());
    StatementId id = StatementId.parse(hit.statement().id());
    return statement(document, hit.span(), hit.matches(), id, hit.score(), false)
        .with(hit.statement().label());
  }

  /** {@return how a place in a document is cited, in the style of {@link #style}} */
  public Citation cite(Document document, Span span) {
    String file = versions.pathOf(document.source().sha256());
    String name = file.substring(file.lastIndexOf('/') + 1);
    return citer().cite(document, span, name.isEmpty() ? null : name);
  }

  Statement statement(
      Document document,
      Span span,
      List<Span> matches,
      StatementId id,
      double score,
      boolean relocated) {
    String file = versions.pathOf(document.source().sha256());
    return new Statement(
        id,
        document,
        file,
        span,
        new ArrayList<>(matches),
        cite(document, span),
        score,
        relocated,
        null);
  }

  @Override
  public void close() {
    if (encoder != null) {
      encoder.close();
    }
    index.close();
    workspace.close();
  }
}
