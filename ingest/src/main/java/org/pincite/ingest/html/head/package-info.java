/**
 * What a page's head says of the page. {@link org.pincite.ingest.html.head.Declaration} finds its
 * charset; {@link org.pincite.ingest.html.head.HeadReader} notes its title, language, address and
 * {@code meta} elements, and what {@code LinkedData} finds in JSON-LD.
 */
@NullMarked
package org.pincite.ingest.html.head;

import org.jspecify.annotations.NullMarked;
