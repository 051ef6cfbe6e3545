package io.github.liuding.examples.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A face that stands in for those of official papers, which no machine of ours has. */
enum Face {
    NOTO("Noto Sans CJK SC", "NotoSansCJK"),
    UKAI("AR PL UKai CN", "UKai");

    private static final List<String> OFFICIAL = List.of("仿宋_GB2312", "仿宋", "宋体", "黑体", "方正小标宋简体");

    private final String family;
    private final String inPdf;

    Face(String family, String inPdf) {
        this.family = family;
        this.inPdf = inPdf;
    }

    /** What the name of the face has in it where a PDF lists its fonts. */
    String inPdf() {
        return inPdf;
    }

    /** The environment in which every official face is this one, whatever the machine has set. */
    Map<String, String> environment(Path folder) throws IOException {
        Path cache = Files.createDirectories(folder.resolve("fonts-" + name()));
        Path settings = folder.resolve("fonts-" + name() + ".conf");
        Files.writeString(settings, """
                <?xml version="1.0"?>
                <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
                <fontconfig>
                  <dir>/usr/share/fonts</dir>
                  <dir>/usr/local/share/fonts</dir>
                  <cachedir>%s</cachedir>
                %s
                </fontconfig>
                """.formatted(
                        cache, OFFICIAL.stream().map(this::alias).collect(Collectors.joining("\n"))));
        return Map.of("FONTCONFIG_FILE", settings.toString());
    }

    private String alias(String official) {
        return """
                <match target="pattern">
                  <test name="family" qual="any"><string>%s</string></test>
                  <edit name="family" mode="assign" binding="same"><string>%s</string></edit>
                </match>""".formatted(official, family);
    }
}
