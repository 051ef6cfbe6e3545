package io.github.liuding.examples.demo;

import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.Severity;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The page that opens every file (目录页): by group, each with its kind, what is in it and whom it is for. One file. */
final class IndexPage {
    private static final String STYLE = """
            body{font-family:"Noto Serif CJK SC","SimSun",serif;line-height:1.6;max-width:60rem;margin:0 auto;padding:1rem}
            h1{font-size:1.5rem;color:#b00;border-bottom:2px solid #b00}
            h2{font-size:1.15rem;margin-top:1.6rem}
            table{border-collapse:collapse;width:100%}
            th,td{border:1px solid #999;padding:.2rem .5rem;text-align:left;vertical-align:top}
            th{background:#eee}
            th:nth-child(1){width:32%}
            th:nth-child(2){width:14%}
            .mark{display:inline-block;border:1px solid #b00;color:#b00;padding:0 .5rem}
            nav a{margin-right:.8rem;white-space:nowrap}
            """;

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final List<DemoFile> files;
    private final List<List<Finding>> told;

    /**
     * The page of some files.
     *
     * @param told what is told of each of them
     */
    IndexPage(List<DemoFile> files, List<List<Finding>> told) {
        this.files = files;
        this.told = told;
    }

    Written make() {
        Map<String, List<DemoFile>> groups =
                files.stream().collect(Collectors.groupingBy(DemoFile::group, LinkedHashMap::new, Collectors.toList()));
        StringBuilder page = new StringBuilder();
        page.append("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"UTF-8\"/>\n")
                .append("<meta name=\"viewport\" content=\"width=device-width\"/>\n")
                .append("<title>青禾县的一年（示例数据）</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<h1>青禾县的一年</h1>\n<p><span class=\"mark\">示例数据</span> ")
                .append("青禾县是虚构的，它的单位、数字和日期也是虚构的。")
                .append("五个真实地区只有公开文件中的内容，没有进展数据。共%s个文件。</p>\n<nav>".formatted(files.size()));
        int number = 0;
        for (String group : groups.keySet()) {
            page.append("<a href=\"#g%s\">%s</a>\n".formatted(++number, escaped(group)));
        }
        page.append("</nav>\n");
        number = 0;
        for (Map.Entry<String, List<DemoFile>> group : groups.entrySet()) {
            page.append("<h2 id=\"g%s\">%s</h2>\n".formatted(++number, escaped(group.getKey())))
                    .append("<table>\n<tr><th>文件</th><th>是什么</th><th>给谁看</th><th>说明</th></tr>\n");
            group.getValue().forEach(file -> page.append(row(file)));
            page.append("</table>\n");
        }
        page.append(hints()).append("</body>\n</html>\n");
        return Written.text(page.toString());
    }

    /** What somebody should look at, each sentence once for each file. */
    private String hints() {
        StringBuilder hints = new StringBuilder();
        for (int i = 0; i < files.size(); i++) {
            String path = files.get(i).path();
            told.get(i).stream()
                    .filter(finding -> finding.severity() != Severity.NOTE)
                    .map(Finding::message)
                    .distinct()
                    .forEach(message -> hints.append("<li><a href=\"%s\">%s</a>：%s</li>\n"
                            .formatted(link(path), escaped(path), escaped(message))));
        }
        return hints.isEmpty() ? "" : "<h2>生成时的提示</h2>\n<ul>\n" + hints + "</ul>\n";
    }

    private static String row(DemoFile file) {
        String name = file.path().substring(file.path().lastIndexOf('/') + 1);
        return "<tr><td><a href=\"%s\">%s</a></td><td>%s</td><td>%s</td><td>%s</td></tr>\n"
                .formatted(
                        link(file.path()),
                        escaped(name),
                        escaped(file.kind()),
                        escaped(file.audience()),
                        escaped(file.note().orElse("")));
    }

    /** The path as a link below the page: what is not a letter, digit or slash in percent-encoded UTF-8. */
    private static String link(String path) {
        StringBuilder link = new StringBuilder("./");
        for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xff);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || "/-._".indexOf(c) >= 0)) {
                link.append(c);
            } else {
                link.append('%').append(HEX.toHexDigits(octet));
            }
        }
        return link.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
