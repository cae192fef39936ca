package dateline.data;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// A stream of a dataset file out of which the records of its `events` can be cut, to be read side
/// by side.
///
/// Whoever reads the stream gets everything up to the bracket that opens the list, then nothing
/// more until either the records were taken with [#next] or it reads on, which gives them up. What
/// is cut out is only told apart by its braces and strings; whether it is sound is for the reader
/// of a slab to find out.
final class EventCutter extends InputStream {
    /// Bytes of records handed over at once, about.
    private static final int SLAB = 1 << 18;

    private static final int LONGEST_RECORD = 1 << 26;

    private static final int BUFFER = 1 << 17;
    private static final byte[] KEY = {'e', 'v', 'e', 'n', 't', 's'};

    private final InputStream in;
    private final int slab;
    private byte[] buffer = new byte[BUFFER];
    private int at;
    private int limit;
    private long passed;
    private long taken;
    private Due due = Due.RECORD_OR_END;
    private State state = State.BEFORE;

    // where the stream stands in the document before the list
    private int depth;
    private int matched = -1;
    private boolean inString;
    private boolean escaped;
    private Key key = Key.OTHER;

    private enum State {
        BEFORE,
        AT_THE_LIST,
        IN_THE_LIST,
        PAST
    }

    /// Whether what stands before the next byte is the key.
    private enum Key {
        OTHER,
        READ,
        WITH_COLON
    }

    /// What may stand next in the list.
    private enum Due {
        RECORD_OR_END,
        COMMA_OR_END,
        RECORD
    }

    /// Some records as a JSON list of their own.
    ///
    /// @param bytes the list, brackets included, and more
    /// @param length of the list in bytes
    /// @param starts where each record begins in the bytes
    /// @param offset what to add to a place in the bytes for the place in the file
    @SuppressWarnings("ArrayRecordComponent") // made once
    record Slab(byte[] bytes, int length, int[] starts, long offset) {}

    EventCutter(InputStream in) {
        this(in, SLAB);
    }

    /// @param slab how many bytes of records to hand over at once, about
    EventCutter(InputStream in, int slab) {
        this.in = in;
        this.slab = slab;
    }

    /// How many bytes were cut out and did not come through the stream.
    long taken() {
        return taken;
    }

    /// Whether the stream stands where the records begin, so that they can be cut out.
    boolean atTheList() {
        return state == State.AT_THE_LIST;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int count = read(one, 0, 1);
        return count < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        if (at == limit && !fill()) {
            return -1;
        }
        if (state == State.AT_THE_LIST) {
            state = State.PAST;
        }
        int count = Math.min(length, limit - at);
        if (state == State.BEFORE) {
            count = upToList(count);
        }
        System.arraycopy(buffer, at, target, from, count);
        at += count;
        passed += count;
        return count;
    }

    private boolean fill() throws IOException {
        at = 0;
        limit = Math.max(0, in.read(buffer, 0, buffer.length));
        return limit > 0;
    }

    /// How many of the next bytes stand before the records.
    private int upToList(int most) {
        for (int i = 0; i < most; i++) {
            if (opensList(buffer[at + i])) {
                state = State.AT_THE_LIST;
                return i + 1;
            }
        }
        return most;
    }

    private boolean opensList(byte b) {
        if (inString) {
            string(b);
            return false;
        }
        switch (b) {
            case '"' -> {
                inString = true;
                matched = depth == 1 ? 0 : -1;
                key = Key.OTHER;
            }
            case ':' -> key = key == Key.READ ? Key.WITH_COLON : Key.OTHER;
            case ' ', '\t', '\n', '\r' -> {}
            case '[' -> {
                depth++;
                return key == Key.WITH_COLON;
            }
            case '{' -> {
                depth++;
                key = Key.OTHER;
            }
            case '}', ']' -> {
                depth--;
                key = Key.OTHER;
            }
            default -> key = Key.OTHER;
        }
        return false;
    }

    private void string(byte b) {
        if (escaped) {
            escaped = false;
        } else if (b == '\\') {
            escaped = true;
            matched = -1;
        } else if (b == '"') {
            inString = false;
            key = matched == KEY.length ? Key.READ : Key.OTHER;
        } else {
            boolean next = matched >= 0 && matched < KEY.length && KEY[matched] == b;
            matched = next ? matched + 1 : -1;
        }
    }

    /// Cuts out the next records.
    ///
    /// @return null where the list ends; the stream then goes on with its bracket
    /// @throws Irregular where the list is no list of objects, or never ends
    @Nullable Slab next() throws IOException, Irregular {
        if (state == State.PAST) {
            return null;
        }
        state = State.IN_THE_LIST;
        for (int size = slab; ; size *= 2) {
            Slab cut = cut(loaded(size));
            if (cut != null || state == State.PAST) {
                return cut;
            }
            boolean ends = limit < buffer.length - 1;
            if (ends || size > LONGEST_RECORD) {
                throw new Irregular();
            }
        }
    }

    /// What is not cut yet and as many more bytes as there is room for, from the second place on:
    /// the first is for a bracket, and so is one after the last.
    private byte[] loaded(int size) throws IOException {
        byte[] bytes = new byte[Math.max(size, limit - at) + 2];
        int end = 1 + limit - at;
        System.arraycopy(buffer, at, bytes, 1, limit - at);
        while (end < bytes.length - 1) {
            int count = in.read(bytes, end, bytes.length - 1 - end);
            if (count < 0) {
                break;
            }
            end += count;
        }
        buffer = bytes;
        at = 1;
        limit = end;
        return bytes;
    }

    /// Cuts off all records that are there to their ends; null where none is.
    private @Nullable Slab cut(byte[] bytes) throws Irregular {
        int[] starts = new int[256];
        int count = 0;
        int end = 1;
        int i = 1;
        while (i < limit && state == State.IN_THE_LIST) {
            byte b = bytes[i];
            if (b == ' ' || b == '\n' || b == '\r' || b == '\t') {
                i++;
            } else if (b == ']' && due != Due.RECORD) {
                end = i;
                state = State.PAST;
            } else if (b == ',' && due == Due.COMMA_OR_END) {
                due = Due.RECORD;
                bytes[i++] = count == 0 ? (byte) ' ' : b;
                end = i;
            } else if (b == '{' && due != Due.COMMA_OR_END) {
                int past = past(bytes, i);
                if (past < 0) {
                    break;
                }
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * count);
                }
                starts[count++] = i;
                due = Due.COMMA_OR_END;
                i = past;
                end = past;
            } else {
                throw new Irregular();
            }
        }
        return slab(bytes, end, Arrays.copyOf(starts, count));
    }

    private @Nullable Slab slab(byte[] bytes, int end, int[] starts) {
        long offset = passed + taken - 1;
        taken += end - 1;
        at = end;
        if (starts.length == 0) {
            return null;
        }
        int closed = past(bytes, starts[starts.length - 1]);
        keepFrom(end);
        bytes[0] = '[';
        bytes[closed] = ']';
        return new Slab(bytes, closed + 1, starts, offset);
    }

    /// Leaves the bytes that were loaded to whoever reads the records in them.
    private void keepFrom(int end) {
        int left = limit - end;
        byte[] rest = new byte[state == State.PAST ? Math.max(left, BUFFER) : left];
        System.arraycopy(buffer, end, rest, 0, left);
        buffer = rest;
        at = 0;
        limit = left;
    }

    /// One past the end of the record that starts at a place, or -1 where it is not all there.
    private int past(byte[] bytes, int start) {
        int open = 0;
        int i = start;
        while (i < limit) {
            switch (bytes[i++]) {
                case '"' -> i = pastString(bytes, i);
                case '{', '[' -> open++;
                case '}', ']' -> {
                    open--;
                    if (open == 0) {
                        return i;
                    }
                }
                default -> {}
            }
        }
        return -1;
    }

    private int pastString(byte[] bytes, int from) {
        int i = from;
        while (i < limit) {
            byte b = bytes[i++];
            if (b == '"') {
                return i;
            }
            if (b == '\\') {
                i++;
            }
        }
        return limit;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
