package org.pincite.corpus.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.CorpusException;

/**
 * A folder that holds extracted documents, their index and the user's own data, each in a folder of
 * its own. Store and index can be made anew from the source files; user data cannot, and nothing
 * here ever writes to it. Many may read at once, one may write.
 */
public final class Workspace implements AutoCloseable {
  /** The version of the folder's layout that this code reads and writes. */
  public static final int FORMAT = 1;

  private static final String FORMAT_FILE = "workspace.json";
  private static final Pattern FORMAT_NUMBER = Pattern.compile("\"format\"\\s*:\\s*(\\d{1,6})");

  private final Path folder;
  private final @Nullable FileChannel lock;

  private Workspace(Path folder, @Nullable FileChannel lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /**
   * Opens a workspace to write to it, making it where there is none.
   *
   * @throws CorpusException if another process writes to it, if it has another format, or if it
   *     cannot be written to
   */
  public static Workspace openForWriting(Path folder) {
    try {
      Files.createDirectories(folder);
      Path file = folder.resolve(FORMAT_FILE);
      if (Files.exists(file)) {
        checkFormat(folder);
      } else if (isForeign(folder)) {
        throw new CorpusException(
            folder + " is not empty and not a workspace; name an empty or a new folder");
      }
      FileChannel lock = lock(folder);
      if (!Files.exists(file)) {
        String format = "{\"format\": " + FORMAT + "}\n";
        AtomicFile.write(file, format.getBytes(StandardCharsets.UTF_8));
      }
      Files.createDirectories(folder.resolve("user"));
      return new Workspace(folder, lock);
    } catch (IOException e) {
      throw new CorpusException("cannot write to the workspace " + folder + ": " + said(e), e);
    }
  }

  /**
   * Opens a workspace to read from it.
   *
   * @throws CorpusException if there is none, or one of another format
   */
  public static Workspace openForReading(Path folder) {
    if (!Files.exists(folder.resolve(FORMAT_FILE))) {
      throw new CorpusException(
          "there is no workspace at " + folder + "; make one with: pincite index FOLDER");
    }
    checkFormat(folder);
    return new Workspace(folder, null);
  }

  /** {@return whether a workspace lies in that folder} */
  public static boolean exists(Path folder) {
    return Files.exists(folder.resolve(FORMAT_FILE));
  }

  /** {@return the folder of the workspace} */
  public Path folder() {
    return folder;
  }

  /** {@return the extracted documents} */
  public DocumentStore documents() {
    return new DocumentStore(folder.resolve("store").resolve("documents"));
  }

  /** {@return the catalogues of files} */
  public CatalogueFiles catalogues() {
    return new CatalogueFiles(folder.resolve("store"));
  }

  /** {@return the file of the vectors of texts; it may not exist yet} */
  public Path vectorFile() {
    return folder.resolve("store").resolve("vectors");
  }

  /** {@return the folder of the index; it may not exist yet} */
  public Path indexFolder() {
    return folder.resolve("index");
  }

  /** {@return the folder of what the user made, which no rebuild touches} */
  public Path userFolder() {
    return folder.resolve("user");
  }

  /** {@return what the user's sheets said of documents} */
  public ImportedMetadata imported() {
    return new ImportedMetadata(userFolder());
  }

  /** {@return the versions of documents that something cites} */
  public KeptVersions versions() {
    return new KeptVersions(userFolder());
  }

  @Override
  public void close() {
    if (lock != null) {
      try {
        lock.close();
      } catch (IOException e) {
        throw new CorpusException("cannot release the workspace " + folder + ": " + said(e), e);
      }
    }
  }

  private static void checkFormat(Path folder) {
    Path file = folder.resolve(FORMAT_FILE);
    String text;
    try {
      text = Files.readString(file);
    } catch (IOException e) {
      throw new CorpusException("cannot read " + file + ": " + said(e), e);
    }
    Matcher number = FORMAT_NUMBER.matcher(text);
    if (!number.find()) {
      throw new CorpusException(file + " does not say which format the workspace has");
    }
    int format = Integer.parseInt(number.group(1));
    if (format > FORMAT) {
      throw new CorpusException(
          "the workspace "
              + folder
              + " was made by a newer Pincite (format "
              + format
              + ", this one reads "
              + FORMAT
              + "); use that version, or index into another folder with --workspace");
    }
  }

  /** A folder with files in it that are not ours is never taken over. */
  private static boolean isForeign(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .anyMatch(name -> !name.equals("lock") && !name.startsWith(FORMAT_FILE));
    }
  }

  private static FileChannel lock(Path folder) throws IOException {
    FileChannel channel =
        FileChannel.open(
            folder.resolve("lock"),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock(Long.MAX_VALUE - 1, 1, false);
      if (lock != null) {
        byte[] owner =
            Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII);
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(owner), 0);
        return channel;
      }
    } catch (OverlappingFileLockException e) {
      channel.close();
      throw new CorpusException(
          "the workspace " + folder + " is being written to by this very process", e);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
    ByteBuffer owner = ByteBuffer.allocate(20);
    channel.read(owner, 0);
    channel.close();
    throw new CorpusException(
        "another run (process "
            + new String(owner.array(), 0, owner.position(), StandardCharsets.US_ASCII)
            + ") is writing to the workspace "
            + folder
            + "; wait until it ends");
  }

  private static String said(IOException e) {
    return e.getClass().getSimpleName() + ": " + e.getMessage();
  }
}
