/**
 * The folder that holds documents. A {@link org.pincite.corpus.store.Workspace} is opened for
 * reading or, by one process at a time, for writing; in it a {@link
 * org.pincite.corpus.store.DocumentStore} keeps each document as JSON under its source's hash, and
 * a {@link org.pincite.corpus.store.Catalogue} says which files there are, where, and what became
 * of each, {@link org.pincite.corpus.store.ImportedMetadata} what the user says of them, {@link
 * org.pincite.corpus.store.KeptVersions} holds what is cited, also when it was replaced. {@link
 * org.pincite.corpus.store.DocumentJson} is the form in which documents are written.
 */
@NullMarked
package org.pincite.corpus.store;

import org.jspecify.annotations.NullMarked;
