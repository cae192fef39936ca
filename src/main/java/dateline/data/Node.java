package dateline.data;

import java.util.List;
import java.util.Map;

/// One JSON value of one record, with its place.
///
/// Only one record of the file at a time is held as nodes.
///
/// @param at the byte of the file at which it starts, from 0
record Node(Pointer path, long at, Content content) {
    /// What the value is.
    sealed interface Content {}

    /// An object; a reader removes what it takes, and what is left over is unknown.
    record Members(Map<String, Node> members) implements Content {}

    record Items(List<Node> items) implements Content {}

    record Text(String text) implements Content {}

    /// A number as it was written; `NaN` and the infinities come through too.
    record Numeral(String digits) implements Content {}

    record Truth(boolean value) implements Content {}

    record Nothing() implements Content {}

    /// Something that was passed over and reported already.
    record Unread() implements Content {}
}
