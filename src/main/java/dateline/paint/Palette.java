package dateline.paint;

import java.util.List;

/// The colours of the picture, as `0xAARRGGBB`.
///
/// @param ground behind the lanes
/// @param zebra behind every second lane
/// @param panel behind ruler and overview
/// @param line gridlines and edges
/// @param text labels
/// @param quiet what may stand back: counts, the upper tier of the ruler
/// @param accent selection, focus and brush
/// @param conflict marks of conflict
/// @param onConflict the sign in them
/// @param kinds one for each kind, far enough apart for every eye; beyond the last they begin again
public record Palette(
        int ground,
        int zebra,
        int panel,
        int line,
        int text,
        int quiet,
        int accent,
        int conflict,
        int onConflict,
        List<Integer> kinds) {
    /// Dark on white.
    public static final Palette LIGHT =
            new Palette(
                    0xFFFFFFFF,
                    0xFFFAFBFC,
                    0xFFF6F7F9,
                    0xFFE2E5EA,
                    0xFF1B2230,
                    0xFF66707F,
                    0xFF2F6FDE,
                    0xFFCF5A16,
                    0xFFFFFFFF,
                    List.of(
                            0xFF157BB9,
                            0xFF425B9B,
                            0xFF009E73,
                            0xFF93760F,
                            0xFFB1488D,
                            0xFF56789A,
                            0xFFAA5432,
                            0xFF5856B0,
                            0xFF387A72,
                            0xFF4F6B00,
                            0xFFC03F5B,
                            0xFF465264));

    /// Light on near black.
    public static final Palette DARK =
            new Palette(
                    0xFF14181F,
                    0xFF171C24,
                    0xFF1B212A,
                    0xFF2D3441,
                    0xFFE6E9EF,
                    0xFF98A3B3,
                    0xFF6EA3FF,
                    0xFFF0883E,
                    0xFF14181F,
                    List.of(
                            0xFF52BAF2,
                            0xFF7499E9,
                            0xFF2EC89B,
                            0xFFD5B23A,
                            0xFFE185BE,
                            0xFF8EB2D3,
                            0xFFE0905F,
                            0xFFAD95DA,
                            0xFF30ACB4,
                            0xFFA9C75A,
                            0xFFF0828F,
                            0xFFB3B4B8));

    public Palette {
        kinds = List.copyOf(kinds);
    }

    /// What is behind a lane.
    int behind(int lane) {
        return lane % 2 == 1 ? zebra : ground;
    }

    /// The colour of a kind.
    public int kind(int kind) {
        return kinds.get(kind % kinds.size());
    }
}
