package org.pincite.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.pincite.query.eval.retrieval.FigureTable;
import org.pincite.query.eval.retrieval.MeasuredFigure;
import org.pincite.query.eval.retrieval.PublishedFigure;

/** The README's map and links lead somewhere. */
class ReadmeTest {
  private static final Path ROOT = Path.of(System.getProperty("pincite.root", ".."));
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)\\)");
  private static final Pattern PACKAGE_ROW =
      Pattern.compile("(?m)^\\| (`[a-z.`, ]+`) \\| [^|]+ \\| (`[^|]+`) \\|$");
  private static final Pattern CODE = Pattern.compile("`([A-Za-z.]+)`");

  @Test
  void itIsShort() throws IOException {
    assertTrue(Files.readAllLines(ROOT.resolve("README.md")).size() <= 150);
  }

  @Test
  void itsFiguresOfRetrievalAreThosePublished() throws IOException {
    String table = FigureTable.of(MeasuredFigure.published(), PublishedFigure.all());
    String readme = Files.readString(ROOT.resolve("README.md"));
    assertTrue(
        readme.contains("\n\n" + table + "\n"),
        () -> "the README lacks what `pincite eval figures` prints:\n" + table);
    String kept = "query/src/main/resources/org/pincite/query/eval/retrieval/measured.tsv";
    assertEquals(
        Files.readString(ROOT.resolve(kept)), MeasuredFigure.file(MeasuredFigure.published()));
  }

  @Test
  void everyLinkLeadsToAFile() throws IOException {
    List<String> broken = new ArrayList<>();
    Matcher links = LINK.matcher(Files.readString(ROOT.resolve("README.md")));
    int seen = 0;
    while (links.find()) {
      seen++;
      if (Files.notExists(ROOT.resolve(links.group(1)))) {
        broken.add(links.group(1));
      }
    }
    assertTrue(seen >= 10, "only " + seen + " links were seen");
    assertEquals(List.of(), broken);
  }

  @Test
  void everyPackageAndDoorOfTheMapExists() throws IOException {
    String readme = Files.readString(ROOT.resolve("README.md"));
    Matcher rows = PACKAGE_ROW.matcher(readme);
    List<String> missing = new ArrayList<>();
    int seen = 0;
    while (rows.find()) {
      List<String> packages = names(rows.group(1));
      String module = packages.getFirst().split("\\.", -1)[0];
      List<Path> folders = new ArrayList<>();
      for (String name : packages) {
        String whole = name.startsWith(".") ? module + name : name;
        Path folder =
            ROOT.resolve(module)
                .resolve("src/main/java/org/pincite")
                .resolve(whole.replace('.', '/'));
        seen++;
        folders.add(folder);
        if (!Files.isDirectory(folder)) {
          missing.add(whole);
        }
      }
      for (String door : names(rows.group(2))) {
        boolean found = folders.stream().anyMatch(f -> Files.exists(f.resolve(door + ".java")));
        if (!found && !door.equals("Extractor")) {
          missing.add(door);
        }
      }
    }
    assertTrue(seen >= 14, "only " + seen + " packages were seen");
    assertEquals(List.of(), missing);
  }

  private static List<String> names(String cell) {
    List<String> names = new ArrayList<>();
    Matcher code = CODE.matcher(cell);
    while (code.find()) {
      names.add(code.group(1));
    }
    return names;
  }
}
