/**
 * Rows as pages for people, in plain files: {@link org.pincite.query.export.page.MarkdownExporter}
 * and {@link org.pincite.query.export.page.HtmlExporter}, which escape all that comes from
 * documents by way of {@code Markdown} and {@code Html}.
 */
@NullMarked
package org.pincite.query.export.page;

import org.jspecify.annotations.NullMarked;
