/// What words that do not state a date come to: each derivation of the dataset worked out again
/// from its inputs, and told in a sentence.
///
/// A tree of its own under `evidence`, because it asks what events amount to and is asked by
/// nobody in that room: the levels know that a value was derived, and take it as it was entered.
///
/// What an anchor of several rival dates gives is the hull of the bars drawn for it. A claim that
/// contains another rules out nothing that the other allows, and an open one ("by 2022") would take
/// the hull to the beginning of time.
@NullMarked
package dateline.evidence.derived;

import org.jspecify.annotations.NullMarked;
