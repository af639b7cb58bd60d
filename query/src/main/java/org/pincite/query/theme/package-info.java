/**
 * What documents say on a theme. A {@link org.pincite.query.theme.Theme} is data: a file with a
 * definition, a query and examples; {@link org.pincite.query.theme.Themes} holds those that come
 * built in. A {@link org.pincite.query.theme.ThemeDetector} labels sentences with a theme and a
 * strength, as {@link org.pincite.query.theme.Labelled}; {@link
 * org.pincite.query.theme.QueryThemeDetector} does it by the theme's query: it knows words, not
 * meaning.
 */
@NullMarked
package org.pincite.query.theme;

import org.jspecify.annotations.NullMarked;
