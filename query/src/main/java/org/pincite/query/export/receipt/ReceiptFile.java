package org.pincite.query.export.receipt;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.pincite.corpus.Sha256;
import org.pincite.corpus.store.AtomicFile;
import org.pincite.query.question.QueryException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Receipts as JSON files, each beside the export that it is of. */
public final class ReceiptFile {
  /** The version of the form of receipts that this code writes; it reads no newer one. */
  public static final int FORMAT = 1;

  private static final String ENDING = ".receipt.json";
  private static final int DIGITS_OF_ID = 10;
  private static final DateTimeFormatter COMPACT =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  private ReceiptFile() {}

  /** {@return the file of the receipt of an export} */
  public static Path beside(Path export) {
    return export.resolveSibling(export.getFileName() + ENDING);
  }

  /**
   * Writes a receipt, whole or not at all.
   *
   * @throws org.pincite.corpus.CorpusException if it cannot be written
   */
  public static void write(Path file, Receipt receipt) {
    AtomicFile.write(file, MAPPER.writeValueAsBytes(receipt));
  }

  /**
   * {@return the receipt in a file}
   *
   * @throws QueryException if there is none, or one of a newer form
   */
  public static Receipt read(Path file) {
    try {
      JsonNode root = MAPPER.readTree(Files.readAllBytes(file));
      int format = root.path("pinciteReceipt").asInt(0);
      if (format == 0) {
        throw new QueryException(file + " is not a receipt; their names end in " + ENDING);
      }
      if (format > FORMAT) {
        throw new QueryException(
            file
                + " was written by a newer Pincite (form "
                + format
                + ", this one reads "
                + FORMAT
                + ")");
      }
      return MAPPER.treeToValue(root, Receipt.class);
    } catch (IOException e) {
      throw new QueryException("cannot read " + file + ": " + e, e);
    } catch (JacksonException | NullPointerException e) {
      // A record that copies a list which is not there throws the latter.
      throw new QueryException(file + " is not a whole receipt: " + e.getMessage(), e);
    }
  }

  /** {@return a receipt under the name that its contents give it} */
  public static Receipt named(Receipt receipt) {
    return receipt.named(
        COMPACT.format(Instant.parse(receipt.at())) + "-" + digits(receipt.named("")));
  }

  /** {@return whether a receipt is as it was made} */
  public static boolean isUnchanged(Receipt receipt) {
    return receipt.id().endsWith("-" + digits(receipt.named("")));
  }

  private static String digits(Receipt unnamed) {
    return Sha256.hex(MAPPER.writeValueAsString(unnamed)).substring(0, DIGITS_OF_ID);
  }
}
