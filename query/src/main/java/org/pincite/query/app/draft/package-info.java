/**
 * Drafts read and checked: a {@link org.pincite.query.app.draft.DraftReader} reads a file as the
 * corpus is read, {@link org.pincite.query.app.draft.DraftChecking} holds what it quotes against a
 * library.
 */
@NullMarked
package org.pincite.query.app.draft;

import org.jspecify.annotations.NullMarked;
