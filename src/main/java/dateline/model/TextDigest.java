package dateline.model;

/// The edition of a text that positions were counted on.
///
/// @param sha256 lower-case hexadecimal SHA-256 of the UTF-8 bytes of the normalised text
/// @param length its length in code points
public record TextDigest(String sha256, int length) {}
