/**
 * Themes of one's own learnt from a few sentences: a {@link
 * org.pincite.query.theme.learn.ThemeLearner} makes a {@link
 * org.pincite.query.theme.learn.ThemeHead} of {@link org.pincite.query.theme.learn.Sample}s, and
 * tells of each by a head that has not seen it ({@link org.pincite.query.theme.learn.Judged}).
 */
@NullMarked
package org.pincite.query.theme.learn;

import org.jspecify.annotations.NullMarked;
