package dateline.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.layout.Frame;
import dateline.ui.look.Stagehand;
import dateline.ui.look.Theme;

import javafx.scene.Group;
import javafx.scene.Scene;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Collections;

class LanesBelowTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 7, 10, 120})
    void theCountIsReadWhole(int lanes) {
        LanesBelow sign = Stagehand.on(() -> shown(lanes));
        assertThat(sign.getText()).contains(lanes == 1 ? "1 lane below" : lanes + " lanes below");
        assertThat(sign.isTextTruncated()).isFalse();
    }

    private static LanesBelow shown(int lanes) {
        LanesBelow sign = new LanesBelow(() -> {});
        Scene scene = new Scene(new Group(sign), 300, 100);
        Theme.LIGHT.apply(scene);
        sign.show(Collections.nCopies(lanes, "Kind"));
        sign.place(Frame.HEADER_PX, 60);
        scene.snapshot(null);
        return sign;
    }
}
