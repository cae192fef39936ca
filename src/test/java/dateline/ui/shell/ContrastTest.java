package dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.paint.Ink;
import dateline.state.Change;
import dateline.state.Facet;
import dateline.state.Filter;
import dateline.state.Page;
import dateline.ui.look.Stagehand;
import dateline.ui.look.Theme;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Whether every word in the window can be read on the ground it really stands on.
class ContrastTest {
    /// WCAG 2.2, 1.4.3; what is disabled is exempt.
    private static final double READABLE = 4.5;

    private static final PseudoClass HOVER = PseudoClass.getPseudoClass("hover");

    /// What a reader may come to see, one after the other.
    private static final List<Consumer<Fitting>> SIGHTS =
            List.of(
                    _ -> {},
                    fitting -> apply(fitting, new Change.Select("scale-founded")),
                    fitting -> tab(fitting, Page.Tab.CONFLICTS),
                    fitting -> tab(fitting, Page.Tab.LINEAGE),
                    fitting -> tab(fitting, Page.Tab.RELATED),
                    fitting -> apply(fitting, new Change.ToggleSelected("meta-deal")),
                    fitting -> sift(fitting, Filter.NONE.toggled(Facet.KIND, "people")),
                    fitting -> sift(fitting, Filter.NONE.withText("zebra")),
                    fitting -> sift(fitting, Filter.NONE),
                    fitting -> apply(fitting, new Change.Look("valuation")),
                    fitting -> apply(fitting, new Change.Look("")),
                    fitting -> apply(fitting, new Change.Show(new Page.Conflicts())),
                    fitting -> apply(fitting, new Change.Show(new Page.Articles())),
                    fitting -> apply(fitting, new Change.Show(new Page.OfArticle("a001-6"))),
                    fitting -> apply(fitting, new Change.Show(new Page.Undated())),
                    fitting -> apply(fitting, new Change.Show(new Page.InView())),
                    fitting -> apply(fitting, new Change.Show(new Page.Problems())),
                    fitting -> fitting.window.prompts().showPalette(),
                    fitting -> fitting.window.prompts().showKeys(),
                    fitting -> fitting.window.prompts().askForDate());

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyWordIsReadableWhereItStands(Theme theme) {
        Set<String> faint = new LinkedHashSet<>();
        int[] words = new int[1];
        Stagehand.run(
                () -> {
                    Fitting fitting = Fitting.story();
                    Scene scene = new Scene(fitting.window.root(), 1280, 800);
                    fitting.window.dress(scene, theme);
                    for (Consumer<Fitting> sight : SIGHTS) {
                        sight.accept(fitting);
                        for (boolean pointed : new boolean[] {false, true}) {
                            point(fitting, pointed);
                            scene.snapshot(null);
                            List<Text> seen = words(fitting);
                            words[0] += seen.size();
                            seen.forEach(word -> judge(word, faint));
                        }
                        point(fitting, false);
                    }
                    Theme.LIGHT.lay();
                });
        assertThat(words[0]).isGreaterThan(1000);
        assertThat(faint).isEmpty();
    }

    /// Has everything look as it does under the pointer, or no longer.
    private static void point(Fitting fitting, boolean pointed) {
        Stagehand.nodes(fitting.window.root(), node -> !(node instanceof Text))
                .forEach(node -> node.pseudoClassStateChanged(HOVER, pointed));
    }

    private static List<Text> words(Fitting fitting) {
        return Stagehand.nodes(fitting.window.root(), ContrastTest::word).stream()
                .map(Text.class::cast)
                .toList();
    }

    private static boolean word(Node node) {
        boolean icon = node.getStyleClass().contains("ikonli-font-icon");
        return node instanceof Text text && !text.getText().isBlank() && !icon && seen(node);
    }

    private static boolean seen(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (!up.isVisible() || up.isDisabled()) {
                return false;
            }
        }
        return true;
    }

    private static void judge(Text word, Set<String> faint) {
        List<Node> path = path(word);
        Color ground = Color.WHITE;
        double opacity = 1;
        for (Node node : path) {
            opacity *= node.getOpacity();
            if (node instanceof Region region && region.getBackground() != null) {
                for (BackgroundFill fill : region.getBackground().getFills()) {
                    if (fill.getFill() instanceof Color colour) {
                        ground = over(colour, opacity, ground);
                    }
                }
            }
        }
        Color ink = over((Color) word.getFill(), opacity, ground);
        double contrast = Ink.contrast(argb(ink), argb(ground));
        if (contrast < READABLE) {
            faint.add("%.2f %s in %s".formatted(contrast, word.getText(), styles(path)));
        }
    }

    /// The nodes from the window down to a word.
    private static List<Node> path(Node word) {
        List<Node> path = new ArrayList<>();
        for (Node up = word; up != null; up = up.getParent()) {
            path.addFirst(up);
        }
        return path;
    }

    private static String styles(List<Node> path) {
        return String.join(
                " > ", path.stream().map(it -> String.join(".", it.getStyleClass())).toList());
    }

    private static Color over(Color colour, double opacity, Color ground) {
        double share = colour.getOpacity() * opacity;
        return ground.interpolate(
                Color.color(colour.getRed(), colour.getGreen(), colour.getBlue()), share);
    }

    private static int argb(Color colour) {
        return 0xFF000000
                | (int) Math.round(colour.getRed() * 255) << 16
                | (int) Math.round(colour.getGreen() * 255) << 8
                | (int) Math.round(colour.getBlue() * 255);
    }

    private static void apply(Fitting fitting, Change change) {
        fitting.store.apply(change);
    }

    private static void tab(Fitting fitting, Page.Tab tab) {
        apply(fitting, new Change.Show(new Page.OfEvent(tab)));
    }

    private static void sift(Fitting fitting, Filter filter) {
        apply(fitting, new Change.Sift(filter));
    }
}
