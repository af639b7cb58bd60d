package org.pincite.query.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills indexing at random moments. The number of kills is the property {@code kills} (default 4):
 * {@code mvn verify -pl query -am -Dsurefire.args=-Dkills=20 -Dtest=KilledRunTest
 * -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class KilledRunTest {
  private static final int KILLS = Integer.getInteger("kills", 4);
  private static final int FILES_A_ROUND = 150;

  @TempDir Path temp;

  @Test
  void theIndexOpensAfterEachKillAndTheNextRunCompletes() throws Exception {
    long seed = Long.getLong("seed", System.nanoTime());
    System.out.println(
        "KilledRunTest seed " + seed + ", " + KILLS + " kills (-Dseed=" + seed + " repeats)");
    Random random = new Random(seed);
    Path folder = Files.createDirectory(temp.resolve("papers"));
    Cli cli = new Cli(temp.resolve("workspace"));
    write(folder, 0);
    assertEquals(0, cli.run("index", folder.toString()).code());
    int complete = 1;
    int killed = 0;
    for (int round = 1; round <= KILLS; round++) {
      write(folder, round);
      killed += runAndKill(cli, folder, 300 + random.nextInt(1500)) ? 1 : 0;
      long found = documents(cli);
      assertTrue(
          found >= (long) complete * FILES_A_ROUND, "after kill " + round + " only " + found);
      if (round % 2 == 0) {
        assertEquals(0, cli.run("index", folder.toString()).code());
        complete = round + 1;
        assertEquals((long) complete * FILES_A_ROUND, documents(cli));
      }
    }
    Cli.Result last = cli.run("index", folder.toString());
    assertEquals(0, last.code(), last.err());
    assertEquals((long) (KILLS + 1) * FILES_A_ROUND, documents(cli));
    Cli.Result doctor = cli.run("doctor");
    assertEquals(0, doctor.code(), doctor.out());
    System.out.println(
        "KilledRunTest: " + killed + " of " + KILLS + " runs were killed before they ended");
  }

  private static long documents(Cli cli) {
    Cli.Result result = cli.run("search", "--json", "scrutiny");
    assertEquals(0, result.code(), result.err());
    return result.json().path("documents").asLong();
  }

  private static boolean runAndKill(Cli cli, Path folder, int afterMillis) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "org.pincite.query.cli.Main",
                "index",
                "-w",
                cli.workspace().toString(),
                folder.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    boolean ended = process.waitFor(afterMillis, TimeUnit.MILLISECONDS);
    process.destroyForcibly();
    process.waitFor();
    return !ended;
  }

  private static void write(Path folder, int round) throws IOException {
    for (int i = 0; i < FILES_A_ROUND; i++) {
      String text =
          "Paper "
              + round
              + "."
              + i
              + ".\n\nThe committee asked for scrutiny of case "
              + (round * FILES_A_ROUND + i)
              + ". It was refused. ".repeat(20 + i % 30);
      Files.writeString(folder.resolve("r" + round + "-" + i + ".txt"), text);
    }
  }
}
