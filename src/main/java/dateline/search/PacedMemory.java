package dateline.search;

import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

import java.io.IOException;
import java.util.function.BooleanSupplier;

/// Where Lucene writes an index: in memory, with a pause allowed after every few kilobytes.
///
/// Lucene writes what it has gathered from a million events in one go, which takes up to a second;
/// a reader who begins to pan just then is not to notice.
final class PacedMemory extends FilterDirectory {
    private static final int SOME_BYTES = 1 << 16;

    private final BooleanSupplier goOn;

    /// Nobody wants the index any more.
    static final class Unwanted extends IOException {
        private static final long serialVersionUID = 1;
    }

    /// @param goOn whether to; may wait; asked by the thread that writes
    PacedMemory(BooleanSupplier goOn) {
        super(new ByteBuffersDirectory());
        this.goOn = goOn;
    }

    /// Waits where that is asked for.
    ///
    /// @throws Unwanted when there is no need to go on
    void pause() throws Unwanted {
        if (!goOn.getAsBoolean()) {
            throw new Unwanted();
        }
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
        return new Paced(super.createOutput(name, context));
    }

    private final class Paced extends FilterIndexOutput {
        private int since;

        Paced(IndexOutput out) {
            super("paced " + out, out.getName(), out);
        }

        @Override
        public void writeByte(byte b) throws IOException {
            super.writeByte(b);
            written(1);
        }

        @Override
        public void writeBytes(byte[] b, int offset, int length) throws IOException {
            super.writeBytes(b, offset, length);
            written(length);
        }

        private void written(int bytes) throws Unwanted {
            since += bytes;
            if (since >= SOME_BYTES) {
                since = 0;
                pause();
            }
        }
    }
}
