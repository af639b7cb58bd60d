package org.pincite.ingest.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.pincite.corpus.Failure;
import org.pincite.ingest.draft.IngestException;
import org.pincite.ingest.draft.Passwords;

/** Opens PDF files, and says in one sentence why one does not open. */
final class PdfOpener {
  private PdfOpener() {}

  /** {@return the file as a document; the empty password is tried first} */
  static PDDocument open(Path file, Passwords passwords) throws IngestException {
    for (String password : withEmpty(passwords)) {
      try {
        return load(file, password);
      } catch (InvalidPasswordException e) {
        // The next may fit.
      }
    }
    throw new IngestException(Failure.Kind.ENCRYPTED, refusal(passwords.all().size()));
  }

  static void close(PDDocument document) {
    org.apache.pdfbox.io.IOUtils.closeQuietly(document);
  }

  private static List<String> withEmpty(Passwords passwords) {
    List<String> all = new ArrayList<>();
    all.add("");
    all.addAll(passwords.all());
    return all;
  }

  private static String refusal(int given) {
    return switch (given) {
      case 0 -> "The PDF is encrypted and needs a password.";
      case 1 -> "The PDF is encrypted, and the password given does not open it.";
      default -> "The PDF is encrypted, and none of the " + given + " passwords given opens it.";
    };
  }

  private static PDDocument load(Path file, String password)
      throws IngestException, InvalidPasswordException {
    try {
      return Loader.loadPDF(file.toFile(), password);
    } catch (InvalidPasswordException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      if (mentionsEncryption(e)) {
        throw new IngestException(
            Failure.Kind.ENCRYPTED, "The PDF is encrypted in a way that cannot be undone.", e);
      }
      throw new IngestException(
          Failure.Kind.BROKEN, "The PDF is damaged beyond repair: " + sentence(e), e);
    }
  }

  private static boolean mentionsEncryption(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      String text = String.valueOf(cause.getMessage()).toLowerCase(java.util.Locale.ROOT);
      if (cause instanceof java.security.GeneralSecurityException
          || text.contains("encrypt")
          || text.contains("decrypt")
          || text.contains("password")
          || text.contains("security handler")) {
        return true;
      }
    }
    return false;
  }

  /** {@return what a throwable says, on one line, ending in a full stop} */
  static String sentence(Throwable thrown) {
    String message = thrown.getMessage();
    String text =
        message == null || message.isBlank()
            ? thrown.getClass().getSimpleName()
            : message.lines().findFirst().orElse("").strip();
    String cut = text.length() > 200 ? text.substring(0, 200) + "…" : text;
    return cut.endsWith(".") ? cut : cut + ".";
  }
}
