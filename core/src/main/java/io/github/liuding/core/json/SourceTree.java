package io.github.liuding.core.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import com.fasterxml.jackson.dataformat.yaml.snakeyaml.error.Mark;
import com.fasterxml.jackson.dataformat.yaml.snakeyaml.error.MarkedYAMLException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads YAML, of which JSON is a part, into nodes that know their place. */
final class SourceTree {
    /** Far deeper than any campaign file, far shallower than the stack. */
    private static final int DEEPEST = 32;

    /** The most characters a YAML file may have; what its reader takes by itself, said here before it starts. */
    private static final int LONGEST_YAML = 3 * 1024 * 1024;

    /** The most characters a JSON file may have, which programs write for places far larger than a person would. */
    private static final int LONGEST_JSON = 128 * 1024 * 1024;

    private static final JsonFactory YAML = new YAMLFactory();
    /** What is too long for a text or a number of a campaign is said where it is read, not by the parser. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LONGEST_JSON)
                    .maxNumberLength(LONGEST_JSON)
                    .build())
            .build();

    private final FindingLog log;

    private SourceTree(FindingLog log) {
        this.log = log;
    }

    /** The most characters a file may have. */
    static int longest(boolean json) {
        return json ? LONGEST_JSON : LONGEST_YAML;
    }

    /** The root; empty, with a finding, where the text breaks the rules of YAML or goes beyond the limits. */
    static Optional<SourceNode> read(String text, boolean json, FindingLog log) {
        if (!TextFiles.isWithin(text, longest(json), log)) {
            return Optional.empty();
        }
        if (!json && hasControlCharacter(text, log)) {
            return Optional.empty();
        }
        try (JsonParser parser = (json ? JSON : YAML).createParser(text)) {
            if (parser.nextToken() == null) {
                log.error(FileFindings.MISSING_VALUE, 1, 1, "文件没有内容", "The file is empty");
                return Optional.empty();
            }
            SourceNode root = new SourceTree(log).node(parser, 0);
            if (parser.nextToken() != null) {
                JsonLocation at = parser.currentTokenLocation();
                log.error(
                        FileFindings.MALFORMED,
                        line(at),
                        column(at),
                        "一个文件只能有一份内容，此处及其后内容未读取",
                        "A file holds one document; nothing from here on was read");
            }
            return Optional.of(root);
        } catch (BeyondLimits limit) {
            log.error(FileFindings.BEYOND_LIMITS, limit.line, limit.column, limit.chinese, limit.english);
            return Optional.empty();
        } catch (StreamConstraintsException tooMuch) {
            JsonLocation at = tooMuch.getLocation();
            log.error(
                    FileFindings.BEYOND_LIMITS, line(at), column(at), "文件过大或嵌套过深", "The file is too large or too deep");
            return Optional.empty();
        } catch (JsonProcessingException malformed) {
            malformed(text, json, malformed, log);
            return Optional.empty();
        } catch (IOException cannotHappen) {
            throw new UncheckedIOException(cannotHappen);
        }
    }

    private SourceNode node(JsonParser parser, int depth) throws IOException {
        JsonLocation at = parser.currentTokenLocation();
        refuseAnchors(parser, at);
        if (depth > DEEPEST) {
            throw new BeyondLimits(at, "嵌套超过%s层".formatted(DEEPEST), "Nested deeper than %s levels".formatted(DEEPEST));
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<SourceNode> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(node(parser, depth + 1));
            }
            return new SourceNode.Sequence(items, line(at), column(at));
        }
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            return mapping(parser, depth, at);
        }
        String text = parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getText();
        return new SourceNode.Scalar(text, line(at), column(at));
    }

    private SourceNode mapping(JsonParser parser, int depth, JsonLocation at) throws IOException {
        Map<String, SourceNode.Member> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            JsonLocation keyAt = parser.currentTokenLocation();
            parser.nextToken();
            SourceNode value = node(parser, depth + 1);
            SourceNode.Member first =
                    members.putIfAbsent(key, new SourceNode.Member(value, line(keyAt), column(keyAt)));
            if (first != null) {
                log.error(
                        FileFindings.DUPLICATE_KEY,
                        line(keyAt),
                        column(keyAt),
                        "键“%s”重复，第%s行已有，本处未采用".formatted(key, first.line()),
                        "Key '%s' stands on line %s already; this one was left out".formatted(key, first.line()));
            }
        }
        return new SourceNode.Mapping(members, line(at), column(at));
    }

    /** Anchors and aliases can make a small file grow without bound, and nobody needs them here. */
    private static void refuseAnchors(JsonParser parser, JsonLocation at) throws IOException {
        if (parser.getObjectId() != null || (parser instanceof YAMLParser yaml && yaml.isCurrentAlias())) {
            throw new BeyondLimits(at, "不能使用锚点（&）和别名（*）", "Anchors (&) and aliases (*) are refused");
        }
    }

    /** YAML takes no control characters, and its reader does not say where one stands. */
    private static boolean hasControlCharacter(String text, FindingLog log) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean control = Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t' && c != '\u0085';
            if (control) {
                log.error(
                        FileFindings.MALFORMED,
                        line,
                        i - start + 1,
                        "此处有控制字符 U+%04X，请删除后重试".formatted((int) c),
                        "There is a control character U+%04X".formatted((int) c));
                return true;
            }
            if (c == '\n') {
                line++;
                start = i + 1;
            }
        }
        return false;
    }

    /** The place of what was mistyped, if that is known, or else of the problem; the parser's own place is before it. */
    @SuppressWarnings("deprecation") // only its package is to go; there is no other way to the mark
    private static void malformed(String text, boolean json, JsonProcessingException malformed, FindingLog log) {
        Mark mark = malformed instanceof MarkedYAMLException marked ? marked.getProblemMark() : null;
        JsonLocation at = malformed.getLocation();
        int line = mark == null ? line(at) : mark.getLine() + 1;
        int column = mark == null ? column(at) : mark.getColumn() + 1;
        Optional<Mistyped> slip = json ? MalformedJson.at(text, line, column) : MalformedYaml.at(text, line);
        log.error(
                FileFindings.MALFORMED,
                slip.map(Mistyped::line).orElse(line),
                slip.flatMap(Mistyped::column).orElse(column),
                slip.map(one -> one.slip().chinese()).orElse("此处不符合 %s 格式，其后内容未能读取".formatted(json ? "JSON" : "YAML")),
                slip.map(one -> one.slip().english())
                        .orElse("This is not %s; nothing after it could be read".formatted(json ? "JSON" : "YAML")));
    }

    private static int line(JsonLocation at) {
        return at == null ? 1 : Math.max(1, at.getLineNr());
    }

    private static int column(JsonLocation at) {
        return at == null ? 1 : Math.max(1, at.getColumnNr());
    }

    /** Stops reading where a limit is reached. */
    private static final class BeyondLimits extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final int line;
        private final int column;
        private final String chinese;
        private final String english;

        BeyondLimits(JsonLocation at, String chinese, String english) {
            super(english);
            this.line = SourceTree.line(at);
            this.column = SourceTree.column(at);
            this.chinese = chinese;
            this.english = english;
        }
    }
}
