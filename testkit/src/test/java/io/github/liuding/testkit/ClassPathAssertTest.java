package io.github.liuding.testkit;

import static io.github.liuding.testkit.LiudingAssertions.assertThatClassPath;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassPathAssertTest {
    @Test
    void our_own_class_path_is_sound() {
        assertThatClassPath(getClass().getClassLoader()).isSound();
    }

    @Test
    void an_old_copy_beside_a_new_one_is_told_with_its_jar(@TempDir Path folder) throws IOException {
        Path old = folder.resolve("commons-io-2.4.jar");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.IMPLEMENTATION_VERSION, "2.4");
        try (OutputStream out = Files.newOutputStream(old)) {
            try (JarOutputStream jar = new JarOutputStream(out, manifest)) {
                jar.putNextEntry(new ZipEntry("org/apache/commons/io/IOUtils.class"));
            }
        }
        URL kept = getClass().getClassLoader().getResource("org/apache/commons/io/IOUtils.class");
        Path jar = Path.of(
                URI.create(String.valueOf(kept).replaceFirst("^jar:", "").replaceFirst("!.*", "")));
        String version = jar.toString().replaceFirst(".*/commons-io-(.+)\\.jar", "$1");
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {old.toUri().toURL()}, getClass().getClassLoader())) {
            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(() -> assertThatClassPath(loader).isSound())
                    .withMessage(
                            "Expected a sound class path but:%n  错误 LIBRARY_TWICE %s 类路径上有两份commons-io，"
                                    + "另一份是commons-io %s（%s），用到哪一份只看先后，请去掉commons-io 2.4",
                            old, version, jar);
        }
    }
}
