package org.pincite.index.codec;

import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.StoredFieldsFormat;
import org.apache.lucene.codecs.compressing.CompressionMode;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene90.compressing.Lucene90CompressingStoredFieldsFormat;

/**
 * Lucene's codec, but for stored fields, of which it compresses 80 kilobytes together: a search
 * shows ten blocks from ten places of the index, and would mostly unpack others. Lucene finds it by
 * the name that a segment bears, so it must not change while indexes of that name are to be read.
 */
public final class BlockCodec extends FilterCodec {
  private static final String NAME = "PinciteBlocks";

  /** Bytes compressed together, four or five paragraphs. */
  private static final int CHUNK = 1 << 12;

  private static final int MOST_IN_CHUNK = 128;

  /** Lucene's own, for the table of where chunks begin. */
  private static final int BLOCK_SHIFT = 10;

  private final StoredFieldsFormat storedFields =
      new Lucene90CompressingStoredFieldsFormat(
          NAME, CompressionMode.FAST, CHUNK, MOST_IN_CHUNK, BLOCK_SHIFT);

  /** Makes it, for Lucene to find; see {@link Codec#forName}. */
  public BlockCodec() {
    super(NAME, new Lucene104Codec());
  }

  @Override
  public StoredFieldsFormat storedFieldsFormat() {
    return storedFields;
  }
}
