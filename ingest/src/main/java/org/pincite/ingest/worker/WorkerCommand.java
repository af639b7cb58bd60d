package org.pincite.ingest.worker;

import java.nio.file.Path;
import java.util.List;

/** The command line that starts a worker: this very Java and class path, with limits. */
final class WorkerCommand {
  private WorkerCommand() {}

  static List<String> of(Limits limits) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx" + limits.memoryMegabytes() + "m",
        "-Xss" + limits.stackMegabytes() + "m",
        "-XX:+UseSerialGC",
        "-XX:+ExitOnOutOfMemoryError",
        // A crash, a kill or a warning leaves no file behind and nothing on standard output.
        "-XX:+ErrorFileToStderr",
        "-XX:-CreateCoredumpOnCrash",
        "-XX:-UsePerfData",
        "-XX:+DisplayVMOutputToStderr",
        "-Djava.awt.headless=true",
        "-Dfile.encoding=UTF-8",
        // Nobody reads what libraries log about damaged files.
        "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
        "--enable-native-access=ALL-UNNAMED",
        "-cp",
        System.getProperty("java.class.path"),
        WorkerMain.class.getName(),
        Integer.toString(limits.answerBytes()));
  }
}
