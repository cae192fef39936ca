@NullMarked
package dateline.model;

import org.jspecify.annotations.NullMarked;
