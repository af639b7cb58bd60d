/**
 * The documents of an opened workspace, and those versions of them that something cites. {@link
 * org.pincite.query.app.version.Versions} hands them out with their metadata corrected; its {@code
 * VersionCopier} copies a cited version among the user's data, where it stays when a newer one
 * takes its place.
 */
@NullMarked
package org.pincite.query.app.version;

import org.jspecify.annotations.NullMarked;
