package org.pincite.corpus.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.corpus.CorpusException;

class VectorStoreTest {
  @TempDir Path temp;

  private VectorStore open(String model) {
    return VectorStore.open(temp.resolve("store/vectors"), model, 3);
  }

  @Test
  void vectorsAreFoundByTheirTextAfterAnotherOpening() {
    try (VectorStore store = open("m")) {
      assertNull(store.find("quay"));
      for (int i = 0; i < 3000; i++) {
        store.put("text " + i, new byte[] {(byte) i, (byte) (i >> 8), 7});
      }
      store.put("text 1", new byte[] {9, 9, 9});
    }
    try (VectorStore store = open("m")) {
      assertEquals(3000, store.size());
      assertArrayEquals(new byte[] {1, 0, 7}, store.find("text 1"));
      assertArrayEquals(new byte[] {(byte) 2999, (byte) (2999 >> 8), 7}, store.find("text 2999"));
      assertNull(store.find("text 3000"));
    }
  }

  @Test
  void whatAKilledRunLeftHalfWrittenIsCutOff() throws IOException {
    try (VectorStore store = open("m")) {
      store.put("whole", new byte[] {1, 2, 3});
      store.put("torn", new byte[] {4, 5, 6});
    }
    try (FileChannel file =
        FileChannel.open(temp.resolve("store/vectors"), StandardOpenOption.WRITE)) {
      file.truncate(file.size() - 1);
    }
    try (VectorStore store = open("m")) {
      assertArrayEquals(new byte[] {1, 2, 3}, store.find("whole"));
      assertNull(store.find("torn"));
      store.put("next", new byte[] {7, 8, 9});
      assertArrayEquals(new byte[] {7, 8, 9}, store.find("next"));
    }
  }

  @Test
  void vectorsOfAnotherModelAreNeverFound() {
    try (VectorStore store = open("m")) {
      store.put("quay", new byte[] {1, 2, 3});
    }
    try (VectorStore store = open("other")) {
      assertEquals(0, store.size());
      assertNull(store.find("quay"));
    }
  }

  @Test
  void twoRunsCannotWriteAtOnce() {
    try (VectorStore store = open("m")) {
      store.put("quay", new byte[] {1, 2, 3});
      assertThrows(CorpusException.class, () -> open("m"));
      assertArrayEquals(new byte[] {1, 2, 3}, store.find("quay"));
    }
    open("m").close();
  }

  @Test
  void aFileThatIsNoneOfOursBeginsAnewAndAFolderIsRefused() throws IOException {
    Files.createDirectories(temp.resolve("store"));
    Files.writeString(temp.resolve("store/vectors"), "x".repeat(500));
    try (VectorStore store = open("m")) {
      assertEquals(0, store.size());
    }
    Files.createDirectories(temp.resolve("folder"));
    assertThrows(CorpusException.class, () -> VectorStore.open(temp.resolve("folder"), "m", 3));
  }
}
