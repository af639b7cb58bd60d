/**
 * What checking a draft brings, ready to be shown: a {@link
 * org.pincite.query.draft.report.DraftReport} of {@link
 * org.pincite.query.draft.report.CheckedQuotation}s, each with the {@link
 * org.pincite.query.draft.report.SourceQuote}s that hold its words. {@link
 * org.pincite.query.draft.report.Wording} says it in English, {@link
 * org.pincite.query.draft.report.Marking} which of the words differ.
 */
@NullMarked
package org.pincite.query.draft.report;

import org.jspecify.annotations.NullMarked;
