package dateline.data;

/// What a dataset says of itself; empty where it does not.
record Headers(String id, String version, String title) {}
