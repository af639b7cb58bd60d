package org.pincite.query.cli;

/** What a command's exit code says; see {@code pincite help exit-codes}. */
final class ExitCode {
  static final int DONE = 0;
  static final int NOTHING_FOUND = 1;
  static final int FAILED = 3;

  private ExitCode() {}
}
