package dateline.app.bench;

/// What is measured in a row, by the name it has in the result.
enum Figure {
    SCAN_MS,
    /// From the file to the first correct picture.
    OPEN_MS,
    READ_MS,
    CATALOG_MS,
    FIRST_FRAME_MS,

    /// From the file to a picture of which every event has its row.
    ALL_PLACED_MS,
    EMPTY_MS,
    FRAME_MS,
    ZOOM_MS,
    PAN_MS,
    HIT_US,
    INDEX_MS,
    FILTER_MS,
    FIND_MS,
    HEAP_BYTES_PER_EVENT,
    HEAP_BEYOND_STRINGS_PER_EVENT,
    PAN_GARBAGE_KB,
    EMPTY_GARBAGE_KB,
    LABELS,
    GREEDY_LABELS,
    LABELS_TO_GREEDY,
    NORMALISE_MS,
    RESOLVE_MS,
    PLAIN_FIND_MS
}
