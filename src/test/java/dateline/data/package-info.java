/// Tests of reading and writing files.
@NullMarked
package dateline.data;

import org.jspecify.annotations.NullMarked;
