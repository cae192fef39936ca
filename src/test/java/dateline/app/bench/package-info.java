/// The bench, tried.
@NullMarked
package dateline.app.bench;

import org.jspecify.annotations.NullMarked;
