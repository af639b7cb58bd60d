package org.pincite.query.sheet;

import java.util.List;
import java.util.Optional;
import org.pincite.corpus.MetadataField;

/**
 * A cell that a person changed.
 *
 * @param sha256 the hash of the document's source
 * @param field the field
 * @param values its values from now on, none if the document shows none; empty if what the document
 *     and its sidecars say is to be shown again
 */
public record Edit(String sha256, MetadataField field, Optional<List<String>> values) {}
