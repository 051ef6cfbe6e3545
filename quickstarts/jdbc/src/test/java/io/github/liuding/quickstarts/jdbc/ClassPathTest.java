package io.github.liuding.quickstarts.jdbc;

import static io.github.liuding.testkit.LiudingAssertions.assertThatClassPath;

import org.junit.jupiter.api.Test;

/** The jars of this program go together. */
class ClassPathTest {
    @Test
    void jars_go_together() {
        assertThatClassPath(getClass().getClassLoader()).isSound();
    }
}
