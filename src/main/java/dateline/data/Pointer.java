package dateline.data;

import org.jspecify.annotations.Nullable;

/// A JSON pointer (RFC 6901) as a chain of steps, written out only when a problem needs it.
///
/// @param parent null at the root
/// @param name the key stepped through, or null for a place in an array
/// @param index the place in an array, from 0; unused where there is a name
record Pointer(@Nullable Pointer parent, @Nullable String name, int index) {
    /// The whole document.
    static final Pointer ROOT = new Pointer(null, null, 0);

    Pointer to(String key) {
        return new Pointer(this, key, 0);
    }

    Pointer to(int place) {
        return new Pointer(this, null, place);
    }

    /// The pointer as RFC 6901 writes it; the root is the empty string.
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        append(text);
        return text.toString();
    }

    private void append(StringBuilder text) {
        if (parent == null) {
            return;
        }
        parent.append(text);
        text.append('/');
        if (name == null) {
            text.append(index);
        } else {
            text.append(name.replace("~", "~0").replace("/", "~1"));
        }
    }
}
