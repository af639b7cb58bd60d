package org.pincite.index;

import java.util.Locale;
import org.pincite.corpus.BlockKind;

/**
 * The fields of the index. A Lucene document is a searched block of a document, or, one for each
 * document, its head, which holds no text but counts the document.
 */
public final class Fields {
  private Fields() {}

  /** Stems of the block's words with positions. */
  public static final String TEXT = "text";

  /** The words in lower case, at the same positions as in {@link #TEXT}. */
  public static final String EXACT = "exact";

  /** Those words that have a capital, as written, at the same positions as in {@link #TEXT}. */
  public static final String CASED = "cased";

  /**
   * {@return the field that has each word of {@link #TEXT} or {@link #EXACT} once for each sentence
   * of the block that holds it, its position being the index of the sentence}
   */
  public static String sentences(String field) {
    return field + "#";
  }

  /** SHA-256 of the document's source, for filters, and as sorted doc value. */
  public static final String SHA256 = "sha256";

  /** Holds {@link #YES} in a document's head. */
  public static final String HEAD = "head";

  /** The value of a field that is only ever there or not. */
  public static final String YES = "y";

  /** Name of the block's kind: see {@link #slug}; a sorted doc value of the same name. */
  public static final String BLOCK_KIND = "block";

  /** Index of the block in its document, a numeric doc value. */
  public static final String BLOCK = "ordinal";

  /** In a block that begins a section, the section's level as a digit, 1 being the highest. */
  public static final String SECTION = "section";

  /**
   * Numbers of words of the block's sentences, a binary doc value, empty in heads: see {@link
   * SentenceTable}.
   */
  public static final String SENTENCES = "sentences";

  /** What is needed to show a hit, stored: see {@link StoredBlock}. */
  public static final String STORED = "stored";

  /** Slug of the document's kind; a sorted doc value of the same name. */
  public static final String KIND = "kind";

  /** Stems of the words of title and subtitle, the document's and those of the block's work. */
  public static final String TITLE = "title";

  /** Stems of the words of the body's name. */
  public static final String BODY = "body";

  /** Stems of the words of the authors' names: those of the block's work, else the document's. */
  public static final String AUTHOR = "author";

  /** Stems of the words of the House's name. */
  public static final String HOUSE = "house";

  /** Words of the parliamentary session, e.g. {@code 2010}, {@code 12}. */
  public static final String SESSION = "session";

  /**
   * Date of publication as a point and a numeric doc value: see {@link PublicationDate#number()};
   * that of the block's work, else the document's; missing where neither shows one.
   */
  public static final String DATE = "date";

  /** The paragraph's printed number as {@link ParagraphNumber} makes a key of it. */
  public static final String PARAGRAPH = "para";

  /** Indexes of the pages that print the block, points. */
  public static final String PAGE = "page";

  /** {@return the field that has the words of a label as they are, in lower case, beside stems} */
  public static String exact(String label) {
    return label + "=";
  }

  /** Vector of a passage's meaning, bytes compared by cosine: see {@link Passages}. */
  public static final String VECTOR = "vector";

  /**
   * Vectors of a passage's sentences, one after another, a binary doc value; missing where one of
   * them is missing.
   */
  public static final String SENTENCE_VECTORS = "sentence-vectors";

  /**
   * In a document's head: the model of its passages' vectors, where every passage of it has one.
   */
  public static final String EMBEDDED = "embedded";

  /** Names of the themes that statements of the block are on: see {@link #LABELS}. */
  public static final String THEME = "theme";

  /** What statements of the block do: recommendation, claim and so on; see {@link #LABELS}. */
  public static final String SAYS = "says";

  /** Where statements of the block stand towards their themes: for, against and so on. */
  public static final String STANCE = "stance";

  /** How the block comes by the words of its statements: own, quoted and so on. */
  public static final String VOICE = "voice";

  /** Hashes of runs of words of the block's sentences: see {@link Sketches}. */
  public static final String SKETCH = "sketch";

  /** In a document's head: hashes of runs of its words, a binary doc value: {@link Sketches}. */
  public static final String DOCUMENT_SKETCH = "document-sketch";

  /** Labels of the block's sentences, a binary doc value: see {@code index.label.Labels}. */
  public static final String LABELS = "labels";

  /** In a document's head: the model that labelled its statements, where it did. */
  public static final String LABELLED = "labelled";

  /** {@return the name of a kind of block as the index and filters write it, e.g. list-item} */
  public static String slug(BlockKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
