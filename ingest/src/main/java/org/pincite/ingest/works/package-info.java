/**
 * Works inside documents. {@link org.pincite.ingest.works.WorkFinder} makes {@code Item}s of a
 * draft's blocks and asks for what parts the document: {@code Submissions} and {@code Notices} name
 * themselves, {@code Posts} end in the same lines of a web page, {@code Articles} show a {@code
 * Byline} or sign off. {@code Turns} of speakers and {@code Letters} may stand within those. {@code
 * Names} and {@code Dates} read the words that say who and when.
 */
@NullMarked
package org.pincite.ingest.works;

import org.jspecify.annotations.NullMarked;
