/**
 * What the user of a workspace has set once for all: {@link
 * org.pincite.query.app.setting.Settings}.
 */
@NullMarked
package org.pincite.query.app.setting;

import org.jspecify.annotations.NullMarked;
