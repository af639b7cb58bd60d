import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks or writes the layout of every Java file: {@code Format check|write ROOT}. The build runs it in a process of the
 * toolchain's JDK, since google-java-format uses that JDK's compiler classes.
 */
final class Format {
  public static void main(String[] args) throws Exception {
    boolean write = args[0].equals("write");
    List<Path> off = new ArrayList<>();
    for (Path file : sources(Path.of(args[1]))) {
      String text = Files.readString(file);
      String formatted = format(text);
      if (!formatted.equals(text)) {
        off.add(file);
        if (write) {
          Files.writeString(file, formatted);
        }
      }
    }
    off.forEach(f -> System.out.println((write ? "formatted " : "not formatted: ") + f));
    if (!write && !off.isEmpty()) {
      System.out.println("run: mvn process-sources -N -Dformat.mode=write");
      System.exit(1);
    }
  }

  private static String format(String text) throws Exception {
    String tidy = RemoveUnusedImports.removeUnusedImports(ImportOrderer.reorderImports(text, Style.GOOGLE));
    return new Formatter().formatSource(tidy);
  }

  private static List<Path> sources(Path root) throws IOException {
    List<Path> found = new ArrayList<>();
    for (String module : List.of("corpus", "ingest", "index", "query")) {
      Path src = root.resolve(module).resolve("src");
      if (Files.isDirectory(src)) {
        try (Stream<Path> files = Files.walk(src)) {
          files.filter(f -> f.toString().endsWith(".java")).sorted().forEach(found::add);
        }
      }
    }
    return found;
  }
}
