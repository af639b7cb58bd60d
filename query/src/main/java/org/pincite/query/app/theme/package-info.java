/**
 * Themes of one's own at work: {@link org.pincite.query.app.theme.ThemeSamples} are what one is
 * learnt from, {@link org.pincite.query.app.theme.UserThemes} those of a workspace, by which a
 * {@link org.pincite.query.app.theme.ThemedLabeller} labels statements beside the built-in ones.
 */
@NullMarked
package org.pincite.query.app.theme;

import org.jspecify.annotations.NullMarked;
