package dateline.state;

/// The part of a state that undo restores: the filter and the lanes.
record Edits(Filter filter, Lanes lanes) {
    static Edits of(ViewState state) {
        return new Edits(state.filter(), state.lanes());
    }

    ViewState in(ViewState state) {
        ViewState sifted = state.filter().equals(filter) ? state : state.through(filter);
        return sifted.with(lanes);
    }

    /// Typing into the text of the filter is one edit, however many keys it takes.
    Trail.Join joins(Edits before) {
        boolean onlyText =
                lanes.equals(before.lanes)
                        && filter.withText("").equals(before.filter.withText(""));
        return onlyText ? Trail.Join.IN_BURST : Trail.Join.NEVER;
    }
}
