package io.github.liuding.reporting.bulletin;

import io.github.liuding.core.json.FileFindings;
import io.github.liuding.core.json.SourceFile;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.Severity;
import io.github.liuding.core.result.WithFindings;
import io.github.liuding.reporting.template.Nodes;
import io.github.liuding.reporting.template.Template;
import io.github.liuding.reporting.template.TemplateCheck;
import io.github.liuding.reporting.template.TemplateReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The words in which bulletins are written (文稿用语): a template for every kind, shipped as data, of which a place overrides
 * what it says otherwise. Checked against the names of its kind before anything is written. Immutable.
 */
public final class Wording {
    private static final String FOLDER = "wording/";

    private final Map<BulletinKind, Template> templates;

    private Wording(Map<BulletinKind, Template> templates) {
        this.templates = Collections.unmodifiableMap(templates);
    }

    /** The shipped words. */
    public static Wording standard() {
        return ShippedWording.WORDING;
    }

    static Wording readShipped() {
        Map<BulletinKind, Template> templates = new EnumMap<>(BulletinKind.class);
        for (BulletinKind kind : BulletinKind.values()) {
            String name = kind.id() + ".yaml";
            List<Finding> findings = new ArrayList<>();
            SourceFile file = SourceFile.parse(name, shipped(kind)).orElseThrow();
            templates.putAll(templates(file, findings));
            Template template = Objects.requireNonNull(templates.get(kind), name);
            findings.addAll(TemplateCheck.of(template, template, kind.vocabulary()));
            WithFindings.of(template, findings).orElseThrow();
        }
        return new Wording(templates);
    }

    /** The shipped template of a kind, for whoever wants to override part of it. */
    public static String shipped(BulletinKind kind) {
        String resource = FOLDER + kind.id() + ".yaml";
        try (InputStream in = Wording.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The library's own file " + resource + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The shipped words with those of a file over them: each text around the body, part of the body, attachment, phrase and
     * table that it has takes the place of the shipped one of its name. A kind whose template has an error keeps the shipped one.
     *
     * @throws IOException if the file cannot be opened; what is wrong inside it is a finding with line and column
     */
    public static WithFindings<Wording> read(Path path) throws IOException {
        return over(SourceFile.read(path));
    }

    /**
     * The same from a text.
     *
     * @param name what findings call it
     */
    public static WithFindings<Wording> parse(String name, String text) {
        return over(SourceFile.parse(name, text));
    }

    private static WithFindings<Wording> over(WithFindings<SourceFile> read) {
        List<Finding> findings = new ArrayList<>(read.findings());
        if (read.value().isEmpty()) {
            return WithFindings.none(findings);
        }
        Map<BulletinKind, Template> templates = new EnumMap<>(standard().templates);
        templates(read.value().get(), findings).forEach((kind, own) -> {
            Template whole = Objects.requireNonNull(templates.get(kind)).overriddenBy(own);
            List<Finding> faults = TemplateCheck.of(whole, own, kind.vocabulary());
            findings.addAll(faults);
            if (faults.stream().noneMatch(fault -> fault.severity() == Severity.ERROR)) {
                templates.put(kind, whole);
            }
        });
        return WithFindings.of(new Wording(templates), findings);
    }

    /** What a file has, by kind, in the order of the kinds. */
    private static Map<BulletinKind, Template> templates(SourceFile file, List<Finding> findings) {
        Map<BulletinKind, Template> templates = new EnumMap<>(BulletinKind.class);
        Nodes nodes = new Nodes(file, findings);
        TemplateReader reader = new TemplateReader(nodes);
        nodes.members(file.root()).forEach((key, member) -> {
            Optional<BulletinKind> kind = BulletinKind.find(key);
            if (kind.isPresent() && templates.containsKey(kind.get())) {
                nodes.error(
                        FileFindings.DUPLICATE_KEY,
                        file.place(member),
                        "键“%s”与前面的键是同一文种，本处未采用".formatted(key),
                        "Key '%s' is of a kind that stands before; this one was left out".formatted(key));
            } else if (kind.isPresent()) {
                templates.put(kind.get(), reader.template(member.value()));
            } else {
                List<String> ids = BulletinKind.ids();
                nodes.error(
                        BulletinFindings.UNKNOWN_KIND,
                        file.place(member),
                        "没有“%s”这个文种；有：%s".formatted(key, String.join("、", ids)),
                        "There is no kind '%s', but %s".formatted(key, ids));
            }
        });
        return templates;
    }

    Template template(BulletinKind kind) {
        return Objects.requireNonNull(templates.get(kind));
    }
}
