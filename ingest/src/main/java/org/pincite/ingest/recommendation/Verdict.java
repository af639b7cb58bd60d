package org.pincite.ingest.recommendation;

/** What a reply decides on a recommendation. */
public enum Verdict {
  /** Accepted, agreed with, or said to be done already. */
  ACCEPTED,
  /** Accepted in principle or in part, or answered by work under way without being accepted. */
  PARTLY,
  /** Not accepted. */
  REJECTED,
  /** The reply does not say. */
  NOT_STATED
}
