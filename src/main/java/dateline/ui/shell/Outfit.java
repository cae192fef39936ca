package dateline.ui.shell;

import dateline.state.Catalog;
import dateline.ui.outside.Library;
import dateline.ui.outside.Links;
import dateline.ui.outside.Settings;
import dateline.ui.source.Sheets;
import dateline.ui.timeline.TimelineView;
import dateline.ui.work.Background;

import java.util.function.Function;

/// What a window is given to work with.
///
/// @param library opens files
/// @param links opens web pages
/// @param settings remembers what the reader prefers
/// @param background does what takes longer than a frame
/// @param sheets makes what the panel says of a dataset
/// @param pace how jumps are shown; where it is still, the window never waits or moves by itself,
///     so that a picture of it is whole
public record Outfit(
        Library library,
        Links links,
        Settings settings,
        Background background,
        Function<Catalog, Sheets> sheets,
        TimelineView.Pace pace) {}
