package dateline.app.bench;

/// Random numbers that are the same on every machine and in every version: SplitMix64 (Steele, Lea
/// and Flood, "Fast splittable pseudorandom number generators", 2014).
final class Dice {
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private long state;

    Dice(long seed) {
        state = seed;
    }

    private long next() {
        state += STEP;
        long z = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /// From 0 to below `bound`, which is small, so that what the remainder favours does not show.
    int below(int bound) {
        return (int) ((next() >>> 1) % bound);
    }

    /// From 0 to below 1.
    double share() {
        return (next() >>> 11) * 0x1p-53;
    }

    /// From 10 to the power of `least` to 10 to the power of `most`, evenly by its logarithm.
    double magnitude(double least, double most) {
        return StrictMath.pow(10, least + share() * (most - least));
    }

    /// One of some words.
    String among(String... words) {
        return words[below(words.length)];
    }
}
