package org.pincite.query.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {
  @TempDir Path temp;

  private String file(String name, String text) throws IOException {
    Path file = temp.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text).toString();
  }

  @Test
  void filesNamedAlikeDoNotOverwriteEachOther() throws IOException {
    Path out = temp.resolve("deep/out");
    Cli.Result result =
        Cli.plain(
            "extract",
            "--out",
            out.toString(),
            file("a/note.txt", "The first note of the harbour."),
            file("a/note.html", "<p>The second note of the harbour.</p>"),
            file("b/note.html", "<p>The third note of the harbour.</p>"),
            file("b/empty.txt", ""));
    assertEquals(1, result.code());
    assertTrue(result.err().contains("written as note.html-2.json and .txt"), result.err());
    assertTrue(result.err().contains("3 of 4 files written"), result.err());
    assertTrue(Files.readString(out.resolve("note.txt")).contains("first"));
    assertTrue(Files.readString(out.resolve("note.html.txt")).contains("second"));
    assertTrue(Files.readString(out.resolve("note.html-2.txt")).contains("third"));
    try (Stream<Path> written = Files.list(out)) {
      assertEquals(
          List.of(
              "note.html-2.json",
              "note.html-2.txt",
              "note.html.json",
              "note.html.txt",
              "note.json",
              "note.txt"),
          written.map(f -> f.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void aFolderThatCannotBeIsOneLine() throws IOException {
    String file = file("a.txt", "Dues.");
    Cli.Result result = Cli.plain("extract", "--out", file, file);
    assertEquals(3, result.code());
    assertTrue(result.err().startsWith("pincite: cannot make the folder " + file), result.err());
    assertEquals(1, result.err().lines().count(), result.err());
  }
}
