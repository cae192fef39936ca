package dateline.model;

import dateline.time.Edtf;

/// The period a dataset opens on, from the earliest day of one date to the latest day of another.
public record Home(Edtf from, Edtf to) {}
