package org.pincite.corpus.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.pincite.corpus.CorpusException;
import org.pincite.corpus.Document;
import org.pincite.corpus.Fixtures;

class DocumentJsonTest {
  @Test
  void aDocumentComesBackEqualAndIsWrittenTheSameAgain() {
    byte[] json = DocumentJson.write(Fixtures.SCRUTINY);
    Document back = DocumentJson.read(json);
    assertEquals(Fixtures.SCRUTINY, back);
    assertArrayEquals(json, DocumentJson.write(back));
  }

  @Test
  void theFormIsTheOneThatIsPublished() {
    String json = new String(DocumentJson.write(Fixtures.SCRUTINY), StandardCharsets.UTF_8);
    assertTrue(json.startsWith("{\"madeBy\":\"test 1\",\"source\":{\"sha256\":\"aaaa"), json);
    assertTrue(
        json.contains(
            "\"fields\":{\"TITLE\":[{\"text\":\"On Scrutiny\",\"readFrom\":\"page 1\",\"certainty\":\"STATED\"}]}"),
        json);
    assertTrue(json.contains("\"pages\":[[1,\"iv\",595.0,842.0],[2,null,595.0,842.0]]"), json);
    assertTrue(json.contains("[[21,57],2,[72.0,72.0,300.0,12.0],[]]"), json);
    assertTrue(json.contains("\"paragraph\":\"3.12\",\"pointers\":[\"2.4\",\"2.6–2.8\"]"), json);
    assertTrue(!json.contains("\"pointers\":[]"), json);
    assertTrue(
        json.contains(
            "\"works\":[{\"kind\":\"ARTICLE\",\"span\":[59,85],\"metadata\":{\"fields\":{\"AUTHOR\""),
        json);
    assertTrue(json.contains("[\"HYPHEN\",[21,21],\"-\\n\"]"), json);
  }

  @Test
  void whatIsNoDocumentIsRefused() {
    byte[] json = "{\"madeBy\":\"x\"}".getBytes(StandardCharsets.UTF_8);
    CorpusException e = assertThrows(CorpusException.class, () -> DocumentJson.read(json));
    assertTrue(e.getMessage().startsWith("not a stored document"), e.getMessage());
  }
}
