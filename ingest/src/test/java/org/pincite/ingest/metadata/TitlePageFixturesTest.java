package org.pincite.ingest.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Box;
import org.pincite.corpus.Metadata;
import org.pincite.corpus.Page;
import org.pincite.ingest.draft.Draft;
import org.pincite.ingest.draft.DraftBlock;
import org.pincite.ingest.draft.DraftLine;
import org.pincite.ingest.draft.Joint;

/**
 * Every file in {@code titlepages/} describes first pages and all that must be read off them. A
 * line is a block: size of type, {@code b} for bold, {@code F} for furniture, {@code H} for a
 * heading, then its lines with bars between them.
 */
class TitlePageFixturesTest {
  private static final int AT_LEAST = 20;
  private static final Pattern BLOCK = Pattern.compile("([FH]?)(\\d*)(b?) (.*)");

  @TestFactory
  Stream<DynamicTest> readsWhatTheFixtureSaysAndNothingElse()
      throws IOException, URISyntaxException {
    URL folder = Objects.requireNonNull(TitlePageFixturesTest.class.getResource("/titlepages"));
    try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
      List<Path> fixtures = files.sorted().toList();
      assertTrue(fixtures.size() >= AT_LEAST, "only " + fixtures.size() + " fixtures found");
      return fixtures.stream()
          .map(
              file ->
                  DynamicTest.dynamicTest(
                      file.getFileName().toString().replace(".txt", "").replace('-', ' '),
                      () -> check(Files.readAllLines(file))));
    }
  }

  private static void check(List<String> lines) {
    int expect = lines.indexOf("expect");
    Metadata metadata = MetadataReader.read(draft(lines.subList(0, expect)));
    StringBuilder read = new StringBuilder();
    metadata
        .fields()
        .forEach(
            (field, values) ->
                values.forEach(
                    value -> read.append(field).append(' ').append(value.text()).append('\n')));
    String expected =
        String.join(
            "", lines.subList(expect + 1, lines.size()).stream().map(l -> l + "\n").toList());
    assertEquals(expected, read.toString());
  }

  private static Draft draft(List<String> lines) {
    Draft draft = new Draft();
    int page = 0;
    double y = 0;
    for (String line : lines) {
      if (line.startsWith("property ")) {
        int equals = line.indexOf('=');
        draft.property(line.substring("property ".length(), equals), line.substring(equals + 1));
      } else if (line.startsWith("page ")) {
        page = Integer.parseInt(line.substring("page ".length()));
        y = 72;
      } else {
        DraftBlock block = block(line, page, y);
        draft.blocks().add(block);
        y += block.lines().size() * Math.max(12, block.fontSize() * 1.2) + 12;
      }
    }
    if (page > 0) {
      addBody(draft, page + 2);
    }
    return draft;
  }

  /** Running text behind the title pages, from which their type stands out. */
  private static void addBody(Draft draft, int page) {
    for (int i = 1; i <= page; i++) {
      draft.pages().add(new Page(i, null, 595, 842));
    }
    boolean title = draft.blocks().stream().anyMatch(block -> block.fontSize() > 12);
    DraftBlock body = new DraftBlock(BlockKind.PARAGRAPH).fontSize(title ? 11 : 9);
    for (int i = 0; title && i < 30; i++) {
      String text = "Nothing that stands here says anything of the paper it stands in.";
      body.add(new DraftLine(text, List.of(), Joint.SPACE, page, null, List.of()));
    }
    draft.blocks().add(body);
  }

  private static DraftBlock block(String line, int page, double top) {
    Matcher form = BLOCK.matcher(line);
    assertTrue(form.matches(), "not a block: " + line);
    BlockKind kind =
        switch (form.group(1)) {
          case "F" -> BlockKind.FURNITURE;
          case "H" -> BlockKind.HEADING;
          default -> BlockKind.PARAGRAPH;
        };
    double size = form.group(2).isEmpty() ? 0 : Integer.parseInt(form.group(2));
    DraftBlock block = new DraftBlock(kind).fontSize(size).bold(!form.group(3).isEmpty());
    double y = top;
    for (String text : form.group(4).split("\\|", -1)) {
      Box box = page == 0 ? null : new Box(72, y, 6 * text.length(), Math.max(10, size));
      block.add(new DraftLine(text, List.of(), Joint.SPACE, page, box, List.of()));
      y += Math.max(12, size * 1.2);
    }
    return block;
  }
}
