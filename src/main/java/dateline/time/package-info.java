/// What a date can say (EDTF), what it bounds, and how moments become pixels.
///
/// Days are counted from 1970-01-01 in the proleptic Gregorian calendar and moments in seconds, in
/// `long`s, with arithmetic of our own on cycles of 400 years: `java.time` ends at a thousand
/// million years. Years are astronomical inside and have no year 0 in words and on the ruler.
///
/// Where the EDTF specification leaves a choice, this room reads it so:
/// - Of a time of day only the local day is kept, also in the canonical form; it is written
///   `hh:mm:ss` to 23:59:59 and has no place in an interval or a set, where the specification
///   excludes it. `-00` and `-00:00` are no offsets, as in ISO 8601.
/// - `X` stands for months 01 to 12, never for seasons, so that `2004-XX` is the year 2004 and
///   `2004-2X` nothing.
/// - Significant digits are counted without leading zeros (`0500S2` is 500 to 509); more of them
///   than there are digits say the year itself.
/// - `Y2E3` is the year 2000: only a year after `Y` without exponent must have more than four
///   digits. Numbers after `Y`, `E` and `S` have no leading zero.
/// - In a set, `..` without a date before it stands only at the beginning, and without a date after
///   it only at the end.
/// - The level is that of the form as written: `?2021` is level 2, its canonical form `2021?`
///   level 1. Unspecified digits in an interval make it level 2, as in the specification.
/// - The fuzzy bounds of `2021-XX~` are a month wider, since a month is its finest component; those
///   of `1950S2~` a century, as of `19XX~`.
/// - A string of more than a million characters is no date.
@NullMarked
package dateline.time;

import org.jspecify.annotations.NullMarked;
