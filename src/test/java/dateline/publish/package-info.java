/// Tests of reports.
@NullMarked
package dateline.publish;

import org.jspecify.annotations.NullMarked;
