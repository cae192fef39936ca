/// What the claims amount to: lineages, relations, support levels and the date to draw, from a
/// dataset alone.
@NullMarked
package dateline.evidence;

import org.jspecify.annotations.NullMarked;
