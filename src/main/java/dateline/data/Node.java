package dateline.data;

import java.util.List;

/// One JSON value of one record, with its place.
///
/// Only one record of the file at a time is held as nodes.
///
/// @param at the byte of the file at which it starts, from 0
record Node(Pointer path, long at, Content content) {
    /// What the value is.
    sealed interface Content {}

    /// An object: its members in the order of the file; a reader takes them out one by one.
    record Members(List<Member> members) implements Content {}

    /// A key and its value.
    record Member(String key, Node value) {}

    record Items(List<Node> items) implements Content {}

    record Text(String text) implements Content {}

    /// A number as it was written; `NaN` and the infinities come through too.
    record Numeral(String digits) implements Content {}

    record Truth(boolean value) implements Content {}

    record Nothing() implements Content {}

    /// Something that was passed over and reported already.
    record Unread() implements Content {}
}
