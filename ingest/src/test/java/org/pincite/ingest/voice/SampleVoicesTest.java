package org.pincite.ingest.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.pincite.corpus.Block;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Document;
import org.pincite.corpus.Span;
import org.pincite.ingest.Extraction;
import org.pincite.ingest.Ingester;
import org.pincite.ingest.draft.IngestException;

/**
 * Voices of our sample documents, as they were read and found good ({@code NAME.voices.txt} among
 * the golden files, rewritten by {@code -Dgolden.rewrite=true}).
 */
class SampleVoicesTest {
  private static final Path ROOT = Path.of(System.getProperty("pincite.root", ".."));
  private static final Path DOCUMENTS = ROOT.resolve("corpus/documents");
  private static final Path GOLDEN = ROOT.resolve("ingest/src/test/resources/golden");
  private static final Ingester INGESTER = new Ingester();

  @TestFactory
  Stream<DynamicTest> theVoicesAreAsTheyWereFoundGood() {
    return Stream.of("government-response-hc-1407", "answering-the-call-report")
        .map(name -> DynamicTest.dynamicTest(name, () -> compareWithGolden(name)));
  }

  @Test
  void aSpeakersTurnAndAPostAreTheirOwnAuthors() throws Exception {
    Document post = read(DOCUMENTS.resolve("tallow-street-blog-single-bid.html"));
    assertEquals(List.of("Hepzibah Lorne"), authors(post));
    Document hearing = read(ROOT.resolve("ingest/src/test/resources/works/congress-hearing.txt"));
    assertEquals(List.of("Chairwoman TALLIS", "Mr. DUNMORE", "Ms. QUILL"), authors(hearing));
  }

  @Test
  void everySentenceThatASearchReadsHasOneVoiceInTextOrder() throws Exception {
    Document document = read(DOCUMENTS.resolve("doorstep-newsletter.pdf"));
    List<Span> sentences =
        document.blocks().stream()
            .filter(block -> block.kind().isSearched())
            .map(Block::sentences)
            .flatMap(List::stream)
            .sorted(Comparator.naturalOrder())
            .toList();
    Voices voices = VoiceFinder.of(document);
    assertEquals(sentences, voices.sentences().stream().map(Voice::sentence).toList());
    assertEquals(sentences.get(7), voices.of(sentences.get(7)).orElseThrow().sentence());
    assertTrue(voices.of(new Span(0, 1)).isEmpty());
    assertTrue(document.blocks().stream().anyMatch(b -> b.kind() == BlockKind.FURNITURE));
    for (Voice voice : voices.sentences()) {
      if (voice.place() != null) {
        assertEquals(voice.name(), document.quote(voice.place()));
      }
    }
  }

  private static List<String> authors(Document document) {
    return VoiceFinder.of(document).sentences().stream()
        .filter(Voice::isOwn)
        .flatMap(voice -> voice.who().stream())
        .distinct()
        .toList();
  }

  private static void compareWithGolden(String name) throws IngestException, IOException {
    Document document = read(DOCUMENTS.resolve(name + ".pdf"));
    StringBuilder actual = new StringBuilder();
    for (Voice voice : VoiceFinder.of(document).sentences()) {
      actual.append(VoiceFixture.line(voice, document)).append('\n');
    }
    Path golden = GOLDEN.resolve(name + ".voices.txt");
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(golden, actual);
    }
    assertEquals(Files.readString(golden), actual.toString(), "voices differ from " + golden);
  }

  private static Document read(Path file) throws IngestException {
    Extraction extraction = INGESTER.extract(file, INGESTER.identify(file));
    return assertInstanceOf(Extraction.Extracted.class, extraction).document();
  }
}
