/// Sifting the events: the facets on the left and the chips that show what is chosen.
///
/// Within a facet any of the chosen values will do; across facets all must hold. The counts beside
/// the values are those of the state, which leaves a facet's own choices out of its counts.
@NullMarked
package dateline.ui.facet;

import org.jspecify.annotations.NullMarked;
