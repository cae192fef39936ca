package dateline.state;

import dateline.model.Events;
import dateline.model.Heads;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;

/// The ids of many events as numbers in the same order: the eight letters behind what all of them
/// begin with. Of ids with equal numbers only the ids themselves tell which comes first.
final class IdKeys {
    private static final int LETTERS = 8;

    /// Events that one thread goes through at a time.
    private static final int RUN = 1 << 13;

    private final Events events;
    private final byte[] prefix;
    private final long[] keys;
    private volatile boolean other;
    private volatile boolean unlike;

    private IdKeys(Events events, byte[] prefix) {
        this.events = events;
        this.prefix = prefix;
        keys = new long[events.size()];
        IntStream.range(0, (keys.length + RUN - 1) / RUN).parallel().forEach(this::read);
    }

    /// The numbers of all events, by index; null where some id has other letters than ASCII.
    static long @Nullable [] of(Events events) {
        IdKeys guessed = new IdKeys(events, common(events).getBytes(StandardCharsets.UTF_8));
        IdKeys read = guessed.unlike ? new IdKeys(events, new byte[0]) : guessed;
        return read.other ? null : read.keys;
    }

    /// What some ids begin with, and most likely all.
    private static String common(Events events) {
        int size = events.size();
        String common = size == 0 ? "" : events.id(0);
        for (int index : new int[] {size / 2, size - 1}) {
            while (size > 0 && !events.id(index).startsWith(common)) {
                common = common.substring(0, common.length() - 1);
            }
        }
        return common;
    }

    private void read(int run) {
        events.heads(run * RUN, Math.min(keys.length, (run + 1) * RUN), this::read);
    }

    private void read(Heads heads) {
        Heads.Texts ids = heads.ids();
        for (int i = 0; i < heads.count(); i++) {
            keys[heads.first() + i] = key(ids.bytes(i), ids.from(i), ids.to(i));
        }
    }

    private long key(byte[] bytes, int from, int to) {
        int start = from + prefix.length;
        if (!begins(bytes, from, to)) {
            unlike = true;
            return 0;
        }
        long key = 0;
        for (int i = start; i < start + LETTERS; i++) {
            int letter = i < to ? bytes[i] : 0;
            if (letter < 0) {
                other = true;
            }
            key = key << Byte.SIZE | (letter & 0x7F);
        }
        return key;
    }

    private boolean begins(byte[] bytes, int from, int to) {
        return to - from >= prefix.length
                && Arrays.equals(bytes, from, from + prefix.length, prefix, 0, prefix.length);
    }
}
