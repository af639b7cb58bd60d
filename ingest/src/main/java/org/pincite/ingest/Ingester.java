package org.pincite.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Document;
import org.pincite.corpus.Failure;
import org.pincite.corpus.Metadata;
import org.pincite.corpus.Sha256;
import org.pincite.corpus.Source;
import org.pincite.ingest.Extraction.Extracted;
import org.pincite.ingest.Extraction.Failed;
import org.pincite.ingest.draft.Assembler;
import org.pincite.ingest.draft.Draft;
import org.pincite.ingest.draft.ExtractionOptions;
import org.pincite.ingest.draft.Extractor;
import org.pincite.ingest.draft.IngestException;
import org.pincite.ingest.draft.PageListener;
import org.pincite.ingest.epub.EpubExtractor;
import org.pincite.ingest.html.HtmlExtractor;
import org.pincite.ingest.language.SentenceSplitter;
import org.pincite.ingest.metadata.MetadataReader;
import org.pincite.ingest.ocr.Recogniser;
import org.pincite.ingest.odf.OdfExtractor;
import org.pincite.ingest.pdf.PdfExtractor;
import org.pincite.ingest.plain.PlainTextExtractor;
import org.pincite.ingest.rtf.RtfExtractor;
import org.pincite.ingest.structure.Numbering;
import org.pincite.ingest.word.WordExtractor;
import org.pincite.ingest.works.WorkFinder;

/** Makes documents of files. Safe for use by several threads. */
public final class Ingester {
  /** Counts changes to what all extractors share: structure, sentences, metadata. */
  private static final String SHARED_VERSION = "pincite-ingest 9, opennlp 2.5.11";

  /** A file with more bytes is refused before it is read: 10⁹, some 20,000 scanned pages. */
  public static final long MOST_BYTES = 1_000_000_000;

  private final Map<String, Extractor> extractors = new HashMap<>();

  public Ingester() {
    for (Extractor extractor :
        List.of(
            new PdfExtractor(),
            new HtmlExtractor(),
            new EpubExtractor(),
            new PlainTextExtractor(),
            new WordExtractor(),
            new OdfExtractor(),
            new RtfExtractor())) {
      extractor.mediaTypes().forEach(type -> extractors.put(type, extractor));
    }
  }

  /**
   * {@return hash, kind and size of a file's bytes}
   *
   * @throws IngestException if it is no regular file, has more than {@link #MOST_BYTES} bytes or
   *     cannot be read
   */
  public Source identify(Path file) throws IngestException {
    FileChecks.readable(file);
    MessageDigest digest = Sha256.digest();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      byte[] head = in.readNBytes(MediaTypes.HEAD);
      long size = head.length + FileChecks.skipAll(in);
      String mediaType = MediaTypes.of(head, file);
      return new Source(HexFormat.of().formatHex(digest.digest()), mediaType, size);
    } catch (IOException e) {
      throw FileChecks.unreadable(e);
    }
  }

  /**
   * {@return the versions of all that takes part in reading a file that has no scanned pages}
   *
   * @see #isMadeNow
   */
  public String madeBy(String mediaType, ExtractionOptions options) {
    Extractor extractor = extractors.get(mediaType);
    if (extractor == null) {
      return SHARED_VERSION + "; no extractor";
    }
    String base = SHARED_VERSION + "; " + extractor.version() + options.note();
    return extractor.readsPicturesOnly() ? withOcr(base, options) : base;
  }

  /**
   * {@return whether reading a file again would be done by the very versions that made a document
   * or failed to; those of OCR count only if the file has scanned pages}
   */
  public boolean isMadeNow(String madeBy, String mediaType, ExtractionOptions options) {
    String base = madeBy(mediaType, options);
    return madeBy.equals(base) || madeBy.equals(withOcr(base, options));
  }

  /**
   * {@return the document in a file, or why there is none; never throws for what is in the file}
   *
   * @param source what {@link #identify} told of it
   * @param listener told of pages that take long
   */
  public Extraction extract(
      Path file, Source source, ExtractionOptions options, PageListener listener) {
    try {
      Document document = read(file, source, options, listener);
      return new Extracted(document);
    } catch (IngestException e) {
      return failed(source, e.failure().kind(), e.failure().reason());
    } catch (OutOfMemoryError e) {
      return failed(source, Failure.Kind.TOO_LARGE, "reading it takes more memory than there is");
    } catch (StackOverflowError e) {
      return failed(source, Failure.Kind.BROKEN, "its parts are nested too deeply");
    } catch (RuntimeException | Error e) {
      return failed(source, Failure.Kind.BROKEN, "it cannot be read: " + Reasons.of(e));
    }
  }

  /** {@return the same without a listener} */
  public Extraction extract(Path file, Source source, ExtractionOptions options) {
    return extract(file, source, options, PageListener.SILENT);
  }

  /** {@return the same with the default options} */
  public Extraction extract(Path file, Source source) {
    return extract(file, source, ExtractionOptions.DEFAULT);
  }

  /** {@return this, with the models loaded that the first document would otherwise wait for} */
  public Ingester warmedUp() {
    Objects.requireNonNull(Language.ASSEMBLER);
    return this;
  }

  private Document read(Path file, Source source, ExtractionOptions options, PageListener listener)
      throws IngestException {
    if (source.size() == 0) {
      throw new IngestException(Failure.Kind.EMPTY, "the file is empty");
    }
    FileChecks.unchanged(file, source);
    if (source.mediaType().equals(ContainerTypes.ENCRYPTED_OFFICE)) {
      throw new IngestException(
          Failure.Kind.ENCRYPTED, "it is encrypted, and no password was given");
    }
    @Nullable Extractor extractor = extractors.get(source.mediaType());
    if (extractor == null) {
      throw new IngestException(
          Failure.Kind.UNSUPPORTED, "files of type " + source.mediaType() + " are not read");
    }
    Draft draft = extractor.extract(file, source, options, listener);
    Numbering.apply(draft);
    Metadata metadata = WorkFinder.apply(draft, MetadataReader.read(draft));
    String base = madeBy(source.mediaType(), options);
    Document document =
        Language.ASSEMBLER.assemble(
            draft, draft.isScanned() ? withOcr(base, options) : base, source, metadata);
    boolean readable =
        document.blocks().stream().anyMatch(block -> block.kind() != BlockKind.FURNITURE);
    if (!readable && document.doubts().isEmpty()) {
      throw new IngestException(Failure.Kind.EMPTY, "there is no text in it");
    }
    return document;
  }

  private static String withOcr(String base, ExtractionOptions options) {
    return base + "; " + Recogniser.of(options.ocr()).version();
  }

  private static Failed failed(Source source, Failure.Kind kind, String reason) {
    return new Failed(source, new Failure(kind, Reasons.oneLine(reason)));
  }

  /**
   * Loaded with its models by the first document that is made, so that hashing a file does not wait
   * for them.
   */
  private static final class Language {
    static final Assembler ASSEMBLER = new Assembler(new SentenceSplitter());
  }
}
