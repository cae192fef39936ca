/// What a date can say (EDTF), what it bounds, and how moments become pixels.
@NullMarked
package dateline.time;

import org.jspecify.annotations.NullMarked;
