/// Where the fragments of a dataset stand in the texts a reader attached: the normalisation that
/// positions are counted on, and a search that never takes a best match for the right one.
///
/// A tree of its own under `evidence`, because it looks at characters and knows nothing of claims;
/// all that the rest of the room takes from it is an [dateline.evidence.Anchor] for each passage.
///
/// Two rules go beyond the letter of the specification. The steps of `n1` are repeated until
/// nothing changes, since NFKC turns a few characters into quotes and dashes that the first step
/// has already passed (`⁻` becomes U+2212): so a normalised text is its own normalisation, and the
/// two readings differ for no text without such characters. And what counts as a number includes
/// number words, months, weekdays, and the signs and letters that stand at a figure: "$90 million"
/// is one edit from "$90 billion", and would pass for a spelling.
@NullMarked
package dateline.evidence.passage;

import org.jspecify.annotations.NullMarked;
