package dateline.search;

import java.util.BitSet;

/// Finds texts by their words; each text is named by its place in the list it was made from.
public interface TextIndex {
    /// The places of the texts that hold every word of a query; all of them when it is blank.
    BitSet matching(String query);
}
