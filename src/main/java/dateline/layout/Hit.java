package dateline.layout;

/// What lies under a point of the picture.
public sealed interface Hit {
    /// The part of an event.
    enum Part {
        MARK,
        LABEL,
        BAR,
        /// Where it is possible but not certain.
        BAND
    }

    /// An event that is shown.
    ///
    /// @param mark its index in [Marks]
    record OnEvent(int item, int lane, int mark, Part part) implements Hit {}

    /// Events that have no room at this zoom.
    ///
    /// @param from the first second of the cell
    /// @param to the first second after it
    record OnDensity(int lane, long from, long to, int count) implements Hit {}

    /// The line in the header of a lane that counts what has no room in sight.
    ///
    /// @param hidden how many events that is
    record OnHidden(int lane, Tally hidden) implements Hit {}

    /// The header of a lane.
    record OnHeader(int lane) implements Hit {}

    /// The "+n" of a lane, which opens or closes rows.
    ///
    /// @param count how many events have no row
    record OnChip(int lane, int count) implements Hit {}

    /// Nothing but a lane.
    record OnLane(int lane) implements Hit {}

    /// Below all lanes, or outside.
    record OnNothing() implements Hit {}

    /// Nothing at all.
    Hit NOTHING = new OnNothing();
}
