package dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisplayTest {
    @ParameterizedTest
    @ValueSource(strings = {":60123", ":60123.0", "nowhere:0", "wayland-0", ""})
    void whereNoServerIsNobodyIsWelcomed(String name) {
        assertThat(Display.welcomes(name)).isFalse();
    }
}
