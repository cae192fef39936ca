/// Files to model and back: the dataset, article texts and machine output; the only room that knows
/// Jackson.
@NullMarked
package dateline.data;

import org.jspecify.annotations.NullMarked;
