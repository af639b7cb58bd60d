package org.pincite.ingest.epub;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.pincite.corpus.Doubt;
import org.pincite.corpus.Failure;
import org.pincite.corpus.Source;
import org.pincite.ingest.draft.Draft;
import org.pincite.ingest.draft.ExtractionOptions;
import org.pincite.ingest.draft.Extractor;
import org.pincite.ingest.draft.IngestException;
import org.pincite.ingest.html.HtmlExtractor;
import org.pincite.ingest.html.Page;
import org.pincite.ingest.office.Archive;

/** Reads EPUB 2 and 3, with the page numbers of the printed edition where the book marks them. */
public final class EpubExtractor implements Extractor {
  /** Counts changes of what this extractor makes of the same file. */
  private static final int REVISION = 1;

  /** For the service that looks for extractors. */
  public EpubExtractor() {}

  @Override
  public Set<String> mediaTypes() {
    return Set.of("application/epub+zip");
  }

  @Override
  public String version() {
    return "epub " + REVISION + ", " + new HtmlExtractor().version();
  }

  @Override
  public Draft extract(Path file, Source source, ExtractionOptions options) throws IngestException {
    try (Archive archive = Archive.open(file)) {
      OpenPackage contents = OpenPackage.read(archive);
      Draft draft = new Draft();
      contents.properties().forEach(draft::property);
      Book book = new Book(contents.contentsPage());
      for (OpenPackage.Part part : contents.spine()) {
        add(part, archive, book, draft);
      }
      if (book.isEmpty()) {
        throw new IngestException(
            Failure.Kind.BROKEN, "none of the chapters that it lists is there");
      }
      Document whole = book.join();
      PageBreaks breaks = PageBreaks.of(whole);
      draft.pages().addAll(breaks.pages());
      draft.blocks().addAll(Page.read(whole, breaks.starts()));
      return draft;
    }
  }

  private static void add(OpenPackage.Part part, Archive archive, Book book, Draft draft)
      throws IngestException {
    if (!part.isPage()) {
      unread(draft, part.path() + " is of type " + part.mediaType() + ", which is not read");
      return;
    }
    Optional<byte[]> bytes = archive.read(part.path());
    if (bytes.isEmpty()) {
      unread(draft, part.path() + " is listed as a chapter and is missing");
    } else {
      book.add(part.path(), Page.parse(bytes.get(), draft.doubts()));
    }
  }

  private static void unread(Draft draft, String what) {
    draft.doubts().add(new Doubt(Doubt.Kind.PART_UNREAD, null, what));
  }
}
