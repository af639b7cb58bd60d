/**
 * What statements are about and what they do: a {@link org.pincite.corpus.label.Label} is a layer
 * over the stored document, made of its words and meaning and remade without extracting again.
 */
@NullMarked
package org.pincite.corpus.label;

import org.jspecify.annotations.NullMarked;
