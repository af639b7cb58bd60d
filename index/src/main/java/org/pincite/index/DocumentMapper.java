package org.pincite.index;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
import org.pincite.corpus.Metadata;
import org.pincite.corpus.MetadataField;
import org.pincite.corpus.Page;
import org.pincite.corpus.Span;
import org.pincite.corpus.label.Label;
import org.pincite.corpus.statement.StatementId;
import org.pincite.corpus.statement.StatementLocator;
import org.pincite.index.label.Labeller;
import org.pincite.index.sketch.Sketch;

/**
 * Maps a document to Lucene documents: one for each searched block, and the head at the end, to be
 * added together.
 */
final class DocumentMapper implements Iterable<List<Field>> {
  private static final FieldType WORDS = words(false);
  private static final FieldType LABELS = words(true);

  private static final Map<String, List<MetadataField>> NAMES =
      Map.of(
          Fields.TITLE, List.of(MetadataField.TITLE, MetadataField.SUBTITLE),
          Fields.BODY, List.of(MetadataField.BODY),
          Fields.HOUSE, List.of(MetadataField.HOUSE),
          Fields.SESSION, List.of(MetadataField.SESSION));

  private final Document document;
  private final Map<Span, StatementId> ids;
  private final int[] sections;
  private final Meanings meanings;
  private final Sketch sketch = new Sketch();
  private final List<Field> shared = new ArrayList<>();

  DocumentMapper(Document document, PassageVectors vectors, Labeller labeller) {
    this.document = document;
    this.meanings = new Meanings(document, vectors, labeller);
    this.ids = new StatementLocator(document).ids();
    this.sections = Sections.begun(document.blocks());
    addShared();
  }

  /** {@return the Lucene documents in order; Lucene looks one ahead, so none may share a stream} */
  @Override
  public Iterator<List<Field>> iterator() {
    Stream<List<Field>> blocks =
        IntStream.range(0, document.blocks().size())
            .filter(i -> document.blocks().get(i).kind().isSearched())
            .mapToObj(this::block);
    Stream<List<Field>> last = Stream.of(shared).map(this::head);
    return Stream.concat(blocks, last).iterator();
  }

  /** Author and date are those of the innermost work that shows them, else the document's. */
  private void addOwn(List<Field> fields, Span span) {
    List<Metadata> sources = document.sourcesOf(span);
    sources.stream()
        .filter(source -> source.first(MetadataField.AUTHOR).isPresent())
        .findFirst()
        .ifPresent(
            source ->
                source
                    .all(MetadataField.AUTHOR)
                    .forEach(author -> addLabel(fields, Fields.AUTHOR, author.text())));
    sources.stream()
        .flatMap(source -> source.first(MetadataField.DATE).stream())
        .flatMap(date -> PublicationDate.parse(date).stream())
        .findFirst()
        .ifPresent(
            date -> {
              fields.add(new IntPoint(Fields.DATE, date.number()));
              fields.add(new NumericDocValuesField(Fields.DATE, date.number()));
            });
  }

  /** Made after all blocks, since it says whether all passages have vectors, and sketches all. */
  private List<Field> head(List<Field> fields) {
    List<Field> head = new ArrayList<>(fields);
    addOwn(head, new Span(0, document.text().length()));
    head.add(new StringField(Fields.HEAD, Fields.YES, Field.Store.NO));
    BlockWords none = new BlockWords(List.of(), List.of());
    head.add(words(Fields.TEXT, none, w -> true, WordForms::stem));
    head.add(words(Fields.EXACT, none, w -> true, WordForms::exact));
    head.add(new BinaryDocValuesField(Fields.SENTENCES, SentenceTable.encode(List.of())));
    meanings.addToHead(head);
    BytesRef ofDocument = Sketches.encode(sketch.ofDocument());
    head.add(new BinaryDocValuesField(Fields.DOCUMENT_SKETCH, ofDocument));
    return head;
  }

  private List<Field> block(int index) {
    Block block = document.blocks().get(index);
    List<Span> sentences = block.sentences().isEmpty() ? List.of(block.span()) : block.sentences();
    String text = document.quote(block.span());
    BlockWords words = BlockWords.of(block.number(), text, block.span().start(), sentences);
    List<Field> fields = new ArrayList<>(shared);
    fields.add(words(Fields.TEXT, words, w -> true, WordForms::stem));
    fields.add(words(Fields.EXACT, words, w -> true, WordForms::exact));
    fields.add(sentences(Fields.TEXT, words, WordForms::stem));
    fields.add(sentences(Fields.EXACT, words, WordForms::exact));
    fields.add(words(Fields.CASED, words, WordForms::isCased, w -> w));
    BytesRef table = SentenceTable.encode(words.ends());
    fields.add(new BinaryDocValuesField(Fields.SENTENCES, table));
    fields.add(new NumericDocValuesField(Fields.BLOCK, index));
    String kind = Fields.slug(block.kind());
    fields.add(new StringField(Fields.BLOCK_KIND, kind, Field.Store.NO));
    fields.add(new SortedDocValuesField(Fields.BLOCK_KIND, new BytesRef(kind)));
    addSketches(fields, words);
    List<Label> labels = meanings.add(fields, index, sentences);
    StoredBlock stored = stored(index, text, sentences, labels);
    fields.add(new StoredField(Fields.STORED, stored.encode()));
    document.workOf(block.span()).ifPresent(work -> addNames(fields, work.metadata()));
    addOwn(fields, block.span());
    if (sections[index] > 0) {
      String level = Integer.toString(sections[index]);
      fields.add(new StringField(Fields.SECTION, level, Field.Store.NO));
    }
    if (block.paragraph() != null) {
      String key = ParagraphNumber.key(block.paragraph());
      fields.add(new StringField(Fields.PARAGRAPH, key, Field.Store.NO));
    }
    for (Page page : document.pagesOf(block.span())) {
      fields.add(new IntPoint(Fields.PAGE, page.index()));
    }
    return fields;
  }

  private void addSketches(List<Field> fields, BlockWords words) {
    List<String> forms =
        words.words().stream()
            .filter(word -> word.start() < word.end())
            .map(word -> WordForms.exact(word.form()))
            .toList();
    int numbered = words.words().size() - forms.size();
    int from = 0;
    for (int end : words.ends()) {
      int to = Math.max(from, end - numbered);
      Sketch.ofSentence(forms.subList(from, to)).stream()
          .map(Sketches::term)
          .forEach(run -> fields.add(new StringField(Fields.SKETCH, run, Field.Store.NO)));
      from = to;
    }
    sketch.add(forms);
  }

  private StoredBlock stored(int index, String text, List<Span> sentences, List<Label> labels) {
    Block block = document.blocks().get(index);
    List<StoredBlock.Sentence> stored = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      Span sentence = sentences.get(i);
      Label label = labels.isEmpty() ? null : labels.get(i);
      List<Page> pages = document.pagesOf(sentence);
      String id = Optional.ofNullable(ids.get(sentence)).map(StatementId::toString).orElse("");
      stored.add(
          pages.isEmpty()
              ? new StoredBlock.Sentence(sentence, id, 0, 0, null, label)
              : new StoredBlock.Sentence(
                  sentence,
                  id,
                  pages.getFirst().index(),
                  pages.getLast().index(),
                  pages.getFirst().label(),
                  label));
    }
    return new StoredBlock(
        document.source().sha256(),
        index,
        block.kind(),
        block.span().start(),
        block.number(),
        block.paragraph(),
        text,
        stored);
  }

  /** What the document says of itself, in every Lucene document of it. */
  private void addShared() {
    String sha256 = document.source().sha256();
    shared.add(new StringField(Fields.SHA256, sha256, Field.Store.NO));
    shared.add(new SortedDocValuesField(Fields.SHA256, new BytesRef(sha256)));
    Metadata metadata = document.metadata();
    metadata
        .first(MetadataField.KIND)
        .ifPresent(
            kind -> {
              shared.add(new StringField(Fields.KIND, kind, Field.Store.NO));
              shared.add(new SortedDocValuesField(Fields.KIND, new BytesRef(kind)));
            });
    addNames(shared, metadata);
  }

  private static void addNames(List<Field> fields, Metadata metadata) {
    NAMES.forEach(
        (name, sources) ->
            sources.stream()
                .flatMap(source -> metadata.all(source).stream())
                .forEach(value -> addLabel(fields, name, value.text())));
  }

  private static void addLabel(List<Field> fields, String name, String text) {
    List<Word> words = WordBreaker.words(text);
    fields.add(label(name, words, WordForms::stem));
    fields.add(label(Fields.exact(name), words, WordForms::exact));
  }

  private static Field words(
      String name, BlockWords words, Predicate<String> filter, UnaryOperator<String> form) {
    return new Field(name, new WordStream(words.words(), filter, form), WORDS);
  }

  private static Field sentences(String name, BlockWords words, UnaryOperator<String> form) {
    return new Field(Fields.sentences(name), new SentenceStream(words, form), LABELS);
  }

  private static Field label(String name, List<Word> words, UnaryOperator<String> form) {
    return new Field(name, new WordStream(words, w -> true, form), LABELS);
  }

  private static FieldType words(boolean omitNorms) {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    type.setOmitNorms(omitNorms);
    type.freeze();
    return type;
  }
}
