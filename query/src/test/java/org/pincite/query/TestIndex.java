package org.pincite.query;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Document;
import org.pincite.corpus.Metadata;
import org.pincite.corpus.MetadataField;
import org.pincite.corpus.Source;
import org.pincite.corpus.Work;
import org.pincite.index.IndexEditor;
import org.pincite.index.PassageVectors;
import org.pincite.index.SearchIndex;
import org.pincite.index.label.Labeller;
import org.pincite.ingest.draft.Assembler;
import org.pincite.ingest.draft.Draft;
import org.pincite.ingest.draft.DraftBlock;
import org.pincite.ingest.draft.DraftLine;
import org.pincite.ingest.draft.DraftWork;
import org.pincite.ingest.language.SentenceSplitter;

/** Documents of a few paragraphs, and a real index of them. */
public final class TestIndex {
  private static final Pattern HEADING = Pattern.compile("(#+) (.*)");
  private static final Pattern NUMBERED = Pattern.compile("\\[(.+?)] (.*)");
  private static final Assembler ASSEMBLER = new Assembler(new SentenceSplitter());

  private TestIndex() {}

  /** {@return the hash of a document's source, which is its name} */
  public static String sha256(String name) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(name.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  /**
   * {@return a document; a paragraph that begins with # is a heading, with ## one of the second
   * level; one that begins with a number in square brackets has it as its printed number}
   */
  public static Document document(String name, Map<MetadataField, String> says, String... texts) {
    Draft draft = new Draft();
    for (String text : texts) {
      draft.blocks().add(block(text));
    }
    return assembled(name, says, draft);
  }

  /** {@return a document of paragraphs with the numbers that are printed before them} */
  public static Document numbered(String name, Map<String, String> texts) {
    Draft draft = new Draft();
    texts.forEach(
        (number, text) ->
            draft
                .blocks()
                .add(
                    new DraftBlock(BlockKind.PARAGRAPH)
                        .number(number, number)
                        .add(DraftLine.of(text))));
    return assembled(name, Map.of(), draft);
  }

  /**
   * A post of an archive.
   *
   * @param says what it says of itself
   * @param text its only paragraph
   */
  public record Post(Map<MetadataField, String> says, String text) {}

  /** {@return a document of posts} */
  public static Document archive(String name, Map<MetadataField, String> says, Post... posts) {
    Draft draft = new Draft();
    for (Post post : posts) {
      DraftBlock block = block(post.text);
      draft.blocks().add(block);
      draft.works().add(new DraftWork(Work.Kind.POST, block, block, metadata(post.says)));
    }
    return assembled(name, says, draft);
  }

  private static Document assembled(String name, Map<MetadataField, String> says, Draft draft) {
    return ASSEMBLER.assemble(
        draft, "test", new Source(sha256(name), "text/plain", name.length()), metadata(says));
  }

  private static Metadata metadata(Map<MetadataField, String> says) {
    Map<MetadataField, List<Metadata.Value>> fields = new java.util.EnumMap<>(MetadataField.class);
    says.forEach(
        (field, value) ->
            fields.put(
                field, List.of(new Metadata.Value(value, "test", Metadata.Certainty.CONFIRMED))));
    return new Metadata(fields);
  }

  private static DraftBlock block(String text) {
    Matcher heading = HEADING.matcher(text);
    if (heading.matches()) {
      return new DraftBlock(BlockKind.HEADING)
          .level(heading.group(1).length())
          .add(DraftLine.of(heading.group(2)));
    }
    Matcher numbered = NUMBERED.matcher(text);
    return numbered.matches()
        ? new DraftBlock(BlockKind.PARAGRAPH)
            .paragraph(numbered.group(1))
            .add(DraftLine.of(numbered.group(2)))
        : new DraftBlock(BlockKind.PARAGRAPH).add(DraftLine.of(text));
  }

  /** {@return an index of documents whose statements have labels; their vectors say nothing} */
  public static SearchIndex labelled(Path folder, List<Document> documents, Labeller labeller) {
    PassageVectors vectors =
        new PassageVectors() {
          @Override
          public String model() {
            return "test";
          }

          @Override
          public byte[] of(String text) {
            return new byte[] {1, 1};
          }
        };
    try (IndexEditor editor = IndexEditor.open(folder)) {
      documents.forEach(document -> editor.put(document, vectors, labeller));
      editor.commit(Map.of());
    }
    return SearchIndex.open(folder);
  }

  /** {@return an index of documents} */
  public static SearchIndex of(Path folder, List<Document> documents) {
    try (IndexEditor editor = IndexEditor.open(folder)) {
      documents.forEach(editor::put);
      editor.commit(Map.of());
    }
    return SearchIndex.open(folder);
  }
}
