/// How the window looks: the two themes, the style sheet with its scale of sizes, and the small
/// parts that every panel is made of.
///
/// AtlantaFX is the user-agent style sheet, so that Modena never shows through; ours comes on top
/// and speaks only in looked-up colours, whose values each theme gives once.
@NullMarked
package dateline.ui.look;

import org.jspecify.annotations.NullMarked;
