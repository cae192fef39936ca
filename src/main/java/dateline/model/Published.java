package dateline.model;

import dateline.time.Edtf;

/// When an article appeared, as its curator entered it.
///
/// @param basis what the date rests on
public record Published(Edtf edtf, String basis) {}
