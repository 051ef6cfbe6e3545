package io.github.liuding.examples.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Simplified faces of the classes that papers use: 仿宋, 楷体, 黑体 and 宋体 of Fandol, and Noto Serif for 小标宋, which no
 * free face resembles.
 */
final class PaperFonts {
    private static final Map<String, String> FACES = faces();

    private PaperFonts() {}

    private static Map<String, String> faces() {
        Map<String, String> faces = new LinkedHashMap<>();
        faces.put("仿宋_GB2312", "FandolFang");
        faces.put("楷体_GB2312", "FandolKai");
        faces.put("黑体", "FandolHei");
        faces.put("宋体", "FandolSong");
        faces.put("方正小标宋简体", "Noto Serif CJK SC");
        return faces;
    }

    /** The environment in which programs find these faces and no others. */
    static Map<String, String> environment(Path folder) throws IOException {
        Path settings = folder.resolve("paper-fonts.conf");
        Files.writeString(settings, """
                <?xml version="1.0"?>
                <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
                <fontconfig>
                  <dir>/usr/share/fonts</dir>
                  <dir>%s</dir>
                  <cachedir>%s</cachedir>
                %s
                </fontconfig>
                """.formatted(
                        fandol(),
                        Files.createDirectories(folder.resolve("paper-fonts")),
                        FACES.entrySet().stream().map(PaperFonts::alias).collect(Collectors.joining("\n"))));
        return Map.of("FONTCONFIG_FILE", settings.toString());
    }

    private static Path fandol() {
        return Stream.of(
                        System.getProperty("papers.fonts", ""),
                        "/usr/local/share/fonts/fandol",
                        "/usr/share/texlive/texmf-dist/fonts/opentype/public/fandol")
                .filter(folder -> !folder.isEmpty())
                .map(Path::of)
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError(
                                "The Fandol faces are needed and not there: .ci/run unpacks them from"
                                        + " the Debian package texlive-lang-chinese; -Dpapers.fonts=FOLDER names another place"));
    }

    private static String alias(Map.Entry<String, String> face) {
        return """
                <match target="pattern">
                  <test name="family" qual="any"><string>%s</string></test>
                  <edit name="family" mode="assign" binding="same"><string>%s</string></edit>
                </match>""".formatted(face.getKey(), face.getValue());
    }
}
