package org.pincite.query.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts Java, with a program of one class. */
class StartTest {
  private static final Path ROOT = Path.of(System.getProperty("pincite.root", ".."));
  private static final Path JDK = Path.of(System.getProperty("java.home"));
  private static final long PATIENCE_MILLIS = 120_000;

  @TempDir Path temp;

  @BeforeEach
  void install() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no /bin/sh here");
    Path source = temp.resolve("Echo.java");
    Files.writeString(
        source,
        """
        public class Echo {
          public static void main(String[] words) {
            System.out.println(String.join("|", words));
            System.exit(words.length);
          }
        }
        """);
    ToolProvider.getSystemJavaCompiler().run(null, null, null, source.toString());
    Files.createDirectories(temp.resolve("target/lib"));
    try (OutputStream file = Files.newOutputStream(temp.resolve("target/lib/echo.jar"));
        JarOutputStream jar = new JarOutputStream(file)) {
      jar.putNextEntry(new JarEntry("Echo.class"));
      jar.write(Files.readAllBytes(temp.resolve("Echo.class")));
    }
  }

  @Test
  void theFirstRunHasACacheMadeAndNoRunSaysAWordOfIt() throws Exception {
    assertEquals("2 a b|c\n", run("echo", "a b", "c"));
    Path cache = made();
    assertEquals("1 \n", run("echo", ""));
    Files.writeString(cache, "not a cache");
    assertEquals("1 d\n", run("echo", "d"), "a cache that the JVM refuses");
  }

  @Test
  void aCacheOlderThanTheJarsIsMadeAnew() throws Exception {
    run("echo");
    Path cache = made();
    Files.setLastModifiedTime(cache, FileTime.from(Instant.now().minusSeconds(1000)));
    assertEquals("1 e\n", run("echo", "e"));
    FileTime anew = Files.getLastModifiedTime(made());
    assertTrue(anew.toInstant().isAfter(Instant.now().minusSeconds(500)), anew.toString());
  }

  @Test
  void whereNothingCanBeWrittenThereIsSimplyNoCache() throws Exception {
    Files.writeString(temp.resolve("target/aot"), "in the way");
    Files.writeString(temp.resolve(".cache"), "in the way");
    assertEquals("1 f\n", run("echo", "f"));
  }

  @Test
  void anInstallationThatCannotBeWrittenToHasItsCacheInTheUsersFolder() throws Exception {
    Files.writeString(temp.resolve("target/aot"), "in the way");
    assertEquals("1 g\n", run("echo", "g"));
    Path users = temp.resolve(".cache/pincite");
    assertTrue(appeared(users).toString().endsWith(".aot"));
  }

  @Test
  void workWithoutANameHasNoCache() throws Exception {
    assertEquals("1 h\n", run("-", "h"));
    assertTrue(Files.notExists(temp.resolve("target/aot")));
  }

  private Path made() throws Exception {
    return appeared(temp.resolve("target/aot"));
  }

  /** Waits until a folder holds a cache, and whatever made it is gone. */
  private static Path appeared(Path folder) throws Exception {
    long end = System.currentTimeMillis() + PATIENCE_MILLIS;
    while (System.currentTimeMillis() < end) {
      List<Path> found = files(folder);
      if (found.size() == 1 && found.getFirst().toString().endsWith(".aot")) {
        return found.getFirst();
      }
      Thread.sleep(50);
    }
    throw new AssertionError("no cache in " + folder + ": " + files(folder));
  }

  private static List<Path> files(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(f -> Files.isRegularFile(f) || f.getFileName().toString().endsWith(".lock"))
          .toList();
    } catch (UncheckedIOException e) {
      return List.of(); // a file went away under our eyes: the next look will tell
    }
  }

  /** {@return the options that the launcher gives Java: all must go together with a cache} */
  private static List<String> launcherOptions() throws IOException {
    String launcher = Files.readString(ROOT.resolve("pincite"));
    String start = launcher.substring(launcher.indexOf("exec sh"));
    List<String> options = new ArrayList<>();
    for (String word : start.split("\\s+", -1)) {
      if (word.startsWith("-") && !word.contains("$")) {
        options.add(word);
      }
    }
    assertTrue(options.size() >= 3, options.toString());
    return options;
  }

  /** {@return exit code and all that was printed} */
  private String run(String name, String... words) throws Exception {
    Path script = ROOT.resolve(".build/start");
    List<String> line =
        new ArrayList<>(
            List.of(
                "/bin/sh",
                script.toString(),
                JDK.toString(),
                temp.resolve("target/lib").toString(),
                name,
                "-XX:+UseSerialGC"));
    line.addAll(launcherOptions());
    line.add("Echo");
    line.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
    builder.environment().put("HOME", temp.toString());
    builder.environment().remove("XDG_CACHE_HOME");
    builder.environment().remove("PINCITE_NO_CACHE");
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return process.waitFor() + " " + out;
  }
}
