/// The panel on the right: an event with all that is said of it, an article with all it backs, and
/// the lists that belong to the whole dataset.
///
/// Each page is made in two steps. A *sheet* (a record without JavaFX) says in words what to show;
/// a view turns the sheet into nodes and adds nothing of its own. Wording is therefore tested
/// without a toolkit.
@NullMarked
package dateline.ui.source;

import org.jspecify.annotations.NullMarked;
