/// What holds the house up: rules about rooms, nulls, warnings, format and sentences, each shown to
/// catch what it is there to catch.
@NullMarked
package dateline.guards;

import org.jspecify.annotations.NullMarked;
