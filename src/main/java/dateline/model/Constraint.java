package dateline.model;

/// One event, or one end of it, before another.
///
/// @param basis the id of a piece of evidence, or a sentence
public record Constraint(Point before, Point after, String basis) {
    /// An event, or one end of a period.
    ///
    /// @param event the id of the event
    public record Point(String event, End end) {
        /// The point as the dataset writes it: `event`, `event#start` or `event#end`.
        @Override
        public String toString() {
            return switch (end) {
                case WHOLE -> event;
                case START -> event + "#start";
                case END -> event + "#end";
            };
        }
    }

    /// Which end of an event is meant.
    public enum End {
        WHOLE,
        START,
        END
    }
}
