package org.pincite.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.pincite.corpus.Block;
import org.pincite.corpus.Document;
import org.pincite.corpus.MetadataField;
import org.pincite.corpus.Page;
import org.pincite.corpus.Span;
import org.pincite.corpus.StatementId;
import org.pincite.corpus.StatementLocator;

/** Maps a document to Lucene documents: one for each searched block, and the head at the end. */
final class DocumentMapper {
  private static final FieldType WORDS =
      words(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
  private static final FieldType LABELS = words(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

  private static final Map<String, List<MetadataField>> NAMES =
      Map.of(
          Fields.TITLE, List.of(MetadataField.TITLE, MetadataField.SUBTITLE),
          Fields.BODY, List.of(MetadataField.BODY),
          Fields.AUTHOR, List.of(MetadataField.AUTHOR),
          Fields.HOUSE, List.of(MetadataField.HOUSE),
          Fields.SESSION, List.of(MetadataField.SESSION));

  private final Document document;
  private final Map<Span, StatementId> ids;

  private DocumentMapper(Document document) {
    this.document = document;
    this.ids = new StatementLocator(document).ids();
  }

  /** {@return the Lucene documents, to be added together} */
  static List<org.apache.lucene.document.Document> map(Document document) {
    try {
      return new DocumentMapper(document).all();
    } catch (IOException e) {
      throw new IndexException("a block of " + document.source().sha256() + " has no form", e);
    }
  }

  private List<org.apache.lucene.document.Document> all() throws IOException {
    List<org.apache.lucene.document.Document> all = new ArrayList<>();
    for (int i = 0; i < document.blocks().size(); i++) {
      if (document.blocks().get(i).kind().isSearched()) {
        all.add(block(i));
      }
    }
    org.apache.lucene.document.Document head = common();
    head.add(new StringField(Fields.HEAD, Fields.YES, Field.Store.NO));
    all.add(head);
    return all;
  }

  private org.apache.lucene.document.Document block(int index) throws IOException {
    Block block = document.blocks().get(index);
    List<Span> sentences = block.sentences().isEmpty() ? List.of(block.span()) : block.sentences();
    List<Word> words = new ArrayList<>();
    BytesRef table = SentenceTable.encode(cut(block, sentences, words));
    StoredBlock stored = stored(index, block, sentences);
    org.apache.lucene.document.Document doc = common();
    doc.add(stream(Fields.TEXT, words, w -> true, WordForms::stem));
    doc.add(stream(Fields.EXACT, words, w -> true, WordForms::exact));
    doc.add(stream(Fields.CASED, words, WordForms::isCased, w -> w));
    doc.add(new BinaryDocValuesField(Fields.SENTENCES, table));
    doc.add(new NumericDocValuesField(Fields.BLOCK, index));
    String kind = Fields.slug(block.kind());
    doc.add(new StringField(Fields.BLOCK_KIND, kind, Field.Store.NO));
    doc.add(new SortedDocValuesField(Fields.BLOCK_KIND, new BytesRef(kind)));
    doc.add(new StoredField(Fields.STORED, stored.encode()));
    if (block.paragraph() != null) {
      String paragraph = block.paragraph().toLowerCase(Locale.ROOT);
      doc.add(new StringField(Fields.PARAGRAPH, paragraph, Field.Store.NO));
    }
    for (Page page : document.pagesOf(block.span())) {
      doc.add(new IntPoint(Fields.PAGE, page.index()));
    }
    return doc;
  }

  /**
   * Cuts the text of a block into words sentence by sentence, so that no word belongs to two. What
   * stands between two sentences goes with the first.
   *
   * @return the number of words of each sentence
   */
  private int[] cut(Block block, List<Span> sentences, List<Word> words) {
    int[] counts = new int[sentences.size()];
    int from = block.span().start();
    for (int i = 0; i < counts.length; i++) {
      boolean last = i + 1 == counts.length;
      int to = last ? block.span().end() : sentences.get(i + 1).start();
      int shift = from - block.span().start();
      List<Word> found = WordBreaker.words(document.text().substring(from, to));
      for (Word word : found) {
        words.add(new Word(word.form(), word.start() + shift, word.end() + shift));
      }
      counts[i] = found.size();
      from = to;
    }
    return counts;
  }

  private StoredBlock stored(int index, Block block, List<Span> sentences) {
    List<StoredBlock.Sentence> stored = new ArrayList<>();
    for (Span sentence : sentences) {
      List<Page> pages = document.pagesOf(sentence);
      String id = Optional.ofNullable(ids.get(sentence)).map(StatementId::toString).orElse("");
      stored.add(
          pages.isEmpty()
              ? new StoredBlock.Sentence(sentence, id, 0, 0, null)
              : new StoredBlock.Sentence(
                  sentence,
                  id,
                  pages.getFirst().index(),
                  pages.getLast().index(),
                  pages.getFirst().label()));
    }
    return new StoredBlock(
        document.source().sha256(),
        index,
        block.kind(),
        block.span().start(),
        block.number(),
        block.paragraph(),
        document.quote(block.span()),
        stored);
  }

  /** What the document says of itself, in every Lucene document of it. */
  private org.apache.lucene.document.Document common() {
    org.apache.lucene.document.Document doc = new org.apache.lucene.document.Document();
    String sha256 = document.source().sha256();
    doc.add(new StringField(Fields.SHA256, sha256, Field.Store.NO));
    doc.add(new SortedDocValuesField(Fields.SHA256, new BytesRef(sha256)));
    document
        .metadata()
        .first(MetadataField.KIND)
        .ifPresent(
            kind -> {
              doc.add(new StringField(Fields.KIND, kind, Field.Store.NO));
              doc.add(new SortedDocValuesField(Fields.KIND, new BytesRef(kind)));
            });
    document
        .metadata()
        .first(MetadataField.DATE)
        .flatMap(PublicationDate::parse)
        .ifPresent(
            date -> {
              doc.add(new IntPoint(Fields.DATE, date.number()));
              doc.add(new NumericDocValuesField(Fields.DATE, date.number()));
            });
    NAMES.forEach(
        (name, sources) ->
            sources.stream()
                .flatMap(source -> document.metadata().all(source).stream())
                .forEach(value -> doc.add(label(name, value.text()))));
    return doc;
  }

  private static Field label(String name, String text) {
    WordStream stream = new WordStream(w -> true, WordForms::stem);
    return new Field(name, stream.of(WordBreaker.words(text)), LABELS);
  }

  private static Field stream(
      String name, List<Word> words, Predicate<String> filter, UnaryOperator<String> form) {
    return new Field(name, new WordStream(filter, form).of(words), WORDS);
  }

  private static FieldType words(IndexOptions options) {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(options);
    type.setOmitNorms(options == IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    type.freeze();
    return type;
  }
}
