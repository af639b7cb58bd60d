package org.pincite.query.cli.console;

/** What a command's exit code says; see {@code pincite help exit-codes}. */
public final class ExitCode {
  public static final int DONE = 0;
  public static final int NOTHING_FOUND = 1;

  /** It was done, and something of it is amiss. */
  public static final int AMISS = 1;

  public static final int FAILED = 3;

  /** Quotations of a draft do not pass. */
  public static final int NOT_PASSED = 4;

  private ExitCode() {}
}
