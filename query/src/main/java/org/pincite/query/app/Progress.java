package org.pincite.query.app;

/** Told how long work gets on. Called from one thread only. */
public interface Progress {
  /** Says nothing. */
  Progress SILENT =
      new Progress() {
        @Override
        public void start(int total) {}

        @Override
        public void step(String what) {}

        @Override
        public void end() {}
      };

  /** Work on that many files begins. */
  void start(int total);

  /** One of them is done. */
  void step(String what);

  /** The work is over, done or not. */
  void end();
}
