package org.pincite.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.corpus.Block;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Document;
import org.pincite.corpus.Span;

class IndexEditorTest {
  @TempDir private Path folder;

  @Test
  void aDocumentCanBeFoundAfterTheCommitThatCarriesItsUserData() throws IOException {
    put(SampleDocuments.of("a", "Ministers must answer. The House waits."));
    try (SearchIndex index = SearchIndex.open(folder)) {
      assertEquals(Map.of("generation", "1"), index.userData());
      assertEquals(1, index.documents());
      assertTrue(index.holds(SampleDocuments.sha256("a")));
      StoredBlock block = found(index, Fields.TEXT, "minister").getFirst();
      assertEquals("Ministers must answer. The House waits.", block.text());
      assertEquals("1", block.paragraph());
      assertEquals(2, block.sentences().size());
      StoredBlock.Sentence second = block.sentences().get(1);
      assertEquals("The House waits.", block.quote(second.span()));
      assertEquals("iv", second.pageLabel());
      assertEquals(1, second.firstPage());
      assertTrue(second.id().startsWith(block.sha256().substring(0, 8) + "-"), second.id());
    }
  }

  @Test
  void puttingADocumentTwiceLeavesOneOfIt() throws IOException {
    put(SampleDocuments.of("a", "One.", "Two."), SampleDocuments.of("b", "Three."));
    put(SampleDocuments.of("a", "Four."));
    try (SearchIndex index = SearchIndex.open(folder)) {
      assertEquals(2, index.documents());
      assertEquals(List.of(), found(index, Fields.TEXT, "one"));
      assertEquals(1, found(index, Fields.TEXT, "four").size());
      assertEquals(1, found(index, Fields.TEXT, "thre").size());
    }
  }

  @Test
  void removingADocumentRemovesAllOfIt() throws IOException {
    put(SampleDocuments.of("a", "One.", "Two."), SampleDocuments.of("b", "One."));
    try (IndexEditor editor = IndexEditor.open(folder)) {
      editor.remove(SampleDocuments.sha256("a"));
      editor.commit(Map.of());
    }
    try (SearchIndex index = SearchIndex.open(folder)) {
      assertEquals(1, index.documents());
      assertFalse(index.holds(SampleDocuments.sha256("a")));
      assertEquals(1, found(index, Fields.TEXT, "one").size());
    }
  }

  @Test
  void changesWithoutACommitLeaveTheLastCommit() throws IOException {
    put(SampleDocuments.of("a", "One."));
    try (IndexEditor editor = IndexEditor.open(folder)) {
      editor.remove(SampleDocuments.sha256("a"));
      editor.put(SampleDocuments.of("b", "Two."));
      try (SearchIndex index = SearchIndex.open(folder)) {
        assertEquals(1, found(index, Fields.TEXT, "one").size());
      }
    }
    try (SearchIndex index = SearchIndex.open(folder)) {
      assertEquals(1, index.documents());
      assertEquals(1, found(index, Fields.TEXT, "one").size());
      assertEquals(Map.of("generation", "1"), index.userData());
    }
  }

  @Test
  void furnitureAndContentsAreNotSearchedAndADocumentWithoutWordsCounts() throws IOException {
    String text = "Contents\n\nPage 3";
    List<Block> blocks =
        List.of(
            new Block(BlockKind.CONTENTS, new Span(0, 8), null, null, 0, List.of(), List.of()),
            new Block(BlockKind.FURNITURE, new Span(10, 16), null, null, 0, List.of(), List.of()));
    put(SampleDocuments.of("a", text, blocks));
    try (SearchIndex index = SearchIndex.open(folder)) {
      assertEquals(1, index.documents());
      assertEquals(List.of(), found(index, Fields.EXACT, "contents"));
      assertEquals(List.of(), found(index, Fields.EXACT, "page"));
    }
  }

  @Test
  void wordsStandInTheFieldsOfTheirForms() throws IOException {
    put(SampleDocuments.of("a", "WHO organised it, who knows."));
    try (SearchIndex index = SearchIndex.open(folder)) {
      assertEquals(1, found(index, Fields.TEXT, "organis").size());
      assertEquals(1, found(index, Fields.EXACT, "organised").size());
      assertEquals(0, found(index, Fields.EXACT, "organis").size());
      assertEquals(1, found(index, Fields.CASED, "WHO").size());
      assertEquals(0, found(index, Fields.CASED, "who").size());
      assertEquals(1, found(index, Fields.TITLE, "titl").size());
    }
  }

  @Test
  void eachBlockHoldsItsOwnWords() throws IOException {
    put(SampleDocuments.of("a", "First one.", "Second one.", "Third one."));
    try (SearchIndex index = SearchIndex.open(folder)) {
      for (String word : List.of("First", "Second", "Third")) {
        assertEquals(
            List.of(word + " one."),
            found(index, Fields.CASED, word).stream().map(StoredBlock::text).toList());
      }
    }
  }

  @Test
  void theSentenceOfAWordIsKnown() {
    SentenceTable table = new SentenceTable(DocValues.emptyBinary());
    table.read(SentenceTable.encode(List.of(3, 3, 203, 204)));
    assertEquals(4, table.count());
    assertEquals(
        List.of(0, 0, 2, 2, 3),
        List.of(
            table.sentenceOf(0),
            table.sentenceOf(2),
            table.sentenceOf(3),
            table.sentenceOf(202),
            table.sentenceOf(203)));
  }

  @Test
  void aFolderWithoutAnIndexSaysSo() {
    IndexException e = assertThrows(IndexException.class, () -> SearchIndex.open(folder));
    assertEquals("there is no index in " + folder + " yet", e.getMessage());
  }

  @Test
  void twoEditorsCannotBeOpenOnOneFolder() {
    try (IndexEditor editor = IndexEditor.open(folder)) {
      editor.commit(Map.of());
      IndexException e = assertThrows(IndexException.class, () -> IndexEditor.open(folder));
      assertEquals("the index in " + folder + " is being written by another run", e.getMessage());
    }
  }

  @Test
  void anotherFormatMustBeRebuilt() throws IOException {
    try (Directory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(Map.of("pincite.index.format", "0").entrySet());
      writer.commit();
    }
    String sentence =
        "the index has format '0', this program reads '"
            + IndexFormat.current()
            + "': rebuild the index from the documents";
    IndexException reading = assertThrows(IndexException.class, () -> SearchIndex.open(folder));
    assertEquals(sentence, reading.getMessage());
    IndexException writing = assertThrows(IndexException.class, () -> IndexEditor.open(folder));
    assertEquals(sentence, writing.getMessage());
  }

  private void put(Document... documents) {
    try (IndexEditor editor = IndexEditor.open(folder)) {
      for (Document document : documents) {
        editor.put(document);
      }
      editor.commit(Map.of("generation", "1"));
    }
  }

  private static List<StoredBlock> found(SearchIndex index, String field, String term)
      throws IOException {
    List<StoredBlock> blocks = new ArrayList<>();
    TermQuery query = new TermQuery(new Term(field, term));
    for (ScoreDoc hit : index.searcher().search(query, 100).scoreDocs) {
      if (!field.equals(Fields.TITLE) || blocks.isEmpty()) {
        blocks.add(index.block(hit.doc));
      }
    }
    return blocks;
  }
}
