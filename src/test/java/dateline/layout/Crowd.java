package dateline.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;

/// Made-up events in any number, the same for the same seed: points and periods over 1900 to 2026
/// in bursts, in twelve kinds, with titles of 20 to 60 characters and dates of mixed precision.
public final class Crowd {
    private static final long FIRST_DAY = -25_567;
    private static final long LAST_DAY = 20_453;
    private static final int KINDS = 12;
    private static final List<Glyph> GLYPHS = List.of(Glyph.values());
    private static final List<Stretch.Open> OPEN = List.of(Stretch.Open.values());
    private static final String[] WORDS = {
        "treaty", "harbour", "engine", "strike", "survey", "orchard", "bridge", "council", "signal",
        "voyage", "mill", "ledger", "observatory", "parliament", "railway", "vaccine", "the", "of",
        "and", "new", "first", "opens", "closes", "signed", "elected", "in"
    };

    private final Random random;
    private final long[] bursts = new long[120];

    private Crowd(long seed) {
        random = new Random(seed);
        for (int i = 0; i < bursts.length; i++) {
            bursts[i] = random.nextLong(FIRST_DAY, LAST_DAY);
        }
    }

    /// The lanes, one for each kind.
    public static List<Lane> lanes() {
        List<Lane> lanes = new ArrayList<>();
        for (int kind = 0; kind < KINDS; kind++) {
            lanes.add(new Lane("kind-" + kind, "Kind number " + kind, kind));
        }
        return lanes;
    }

    /// Some events.
    public static Items items(int count, long seed) {
        Items.Builder builder = Items.builder(count);
        Crowd crowd = new Crowd(seed);
        for (int i = 0; i < count; i++) {
            builder.add(crowd.item(i));
        }
        return builder.build();
    }

    /// Some events as they go into [Items].
    public static List<Item> list(int count, long seed) {
        Crowd crowd = new Crowd(seed);
        List<Item> list = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            list.add(crowd.item(i));
        }
        return list;
    }

    /// Some events with their rows.
    public static Placement placement(int count, long seed) {
        Items items = items(count, seed);
        return Placement.of(items, Lanes.byKind(items, lanes()), TextRuler.PLAIN);
    }

    private Item item(int number) {
        int kind = Math.min(random.nextInt(KINDS), random.nextInt(KINDS));
        int importance = 1 + (int) (99 * Math.pow(random.nextDouble(), 3));
        Glyph glyph = GLYPHS.get(Math.min(random.nextInt(6), random.nextInt(6)));
        Item.Sign sign =
                new Item.Sign(glyph, random.nextInt(20) == 0 ? Badge.CONFLICT : Badge.NONE);
        return new Item("event-" + number, title(), kind, importance, sign, where());
    }

    private String title() {
        int length = 20 + random.nextInt(41);
        StringBuilder title = new StringBuilder();
        while (title.length() < length) {
            title.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
        }
        title.setLength(length);
        return title.toString().strip();
    }

    private long day() {
        if (random.nextInt(3) == 0) {
            double spread = random.nextGaussian() * 60;
            long day = bursts[random.nextInt(bursts.length)] + (long) spread;
            return Math.clamp(day, FIRST_DAY, LAST_DAY);
        }
        return random.nextLong(FIRST_DAY, LAST_DAY);
    }

    private Stretch date() {
        long day = day();
        return switch (random.nextInt(10)) {
            case 0 ->
                    Stretch.ofDays(
                            day - Math.floorMod(day, 365), day - Math.floorMod(day, 365) + 364);
            case 1, 2 ->
                    Stretch.ofDays(day - Math.floorMod(day, 30), day - Math.floorMod(day, 30) + 29);
            case 3 -> Stretch.ofDays(day, day + 90).fuzzy(90 * Stretch.DAY, 90 * Stretch.DAY);
            default -> Stretch.ofDays(day, day);
        };
    }

    private Where where() {
        return switch (random.nextInt(20)) {
            case 0, 1, 2, 3 -> period();
            case 4 -> new Where.At(date().opening(Stretch.Open.LEFT));
            case 5 -> new Where.At(date().opening(Stretch.Open.RIGHT));
            case 6, 7 -> disputed();
            case 8 ->
                    new Where.Undated(
                            random.nextBoolean()
                                    ? OptionalLong.of(day() * Stretch.DAY)
                                    : OptionalLong.empty());
            default -> new Where.At(date());
        };
    }

    private Where period() {
        Stretch start = date();
        long length = (long) (Stretch.DAY * Math.exp(random.nextDouble() * 9));
        Stretch.Open open = OPEN.get(Math.max(0, random.nextInt(12) - 8));
        long end = start.to() + length;
        Stretch ends = Stretch.of(end, end + (random.nextInt(3) == 0 ? 365 * Stretch.DAY : 0));
        return new Where.Over(
                start.opening(open.left() ? Stretch.Open.LEFT : Stretch.Open.NEITHER),
                ends.opening(open.right() ? Stretch.Open.RIGHT : Stretch.Open.NEITHER));
    }

    private Where disputed() {
        List<Where.Claimed> bars = new ArrayList<>();
        boolean answered = random.nextBoolean();
        Stretch near = date();
        for (int i = 0; i < 2 + random.nextInt(2); i++) {
            long shift = random.nextLong(-500, 500) * Stretch.DAY;
            Where.Standing standing =
                    !answered
                            ? Where.Standing.RIVAL
                            : i == 0 ? Where.Standing.ANSWER : Where.Standing.BESIDE;
            bars.add(
                    new Where.Claimed(
                            Stretch.of(near.from() + shift, near.to() + shift), standing));
        }
        return new Where.Disputed(bars);
    }
}
