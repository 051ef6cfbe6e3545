package io.github.liuding.reporting.gb9704;

import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.Place;
import io.github.liuding.reporting.paper.LayoutProfile;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Checks Word documents against GB/T 9704-2012 (公文格式检查). Immutable and safe to share between threads.
 *
 * <p>What it tells is what the file says, not what a program makes of it: a text that runs over a page because a face is
 * missing is not seen.
 */
public final class Gb9704Check {
    private final LayoutProfile profile;

    private Gb9704Check(LayoutProfile profile) {
        this.profile = profile;
    }

    /** A check by the standard. */
    public static Gb9704Check standard() {
        return new Gb9704Check(LayoutProfile.standard());
    }

    /** This check for a locality: what the standard has as a rule, or recommends, may be as the profile says. */
    public Gb9704Check profile(LayoutProfile other) {
        return new Gb9704Check(other);
    }

    /**
     * Checks a file.
     *
     * @return what was found, in the order of the paper; a file that is no document is one finding
     * @throws IOException if the file cannot be read
     */
    public List<Finding> check(Path docx) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(docx))) {
            return check(in, Optional.of(String.valueOf(docx.getFileName())));
        }
    }

    /**
     * Checks what a stream gives, which is not closed.
     *
     * @return what was found, in the order of the paper; what is no document is one finding
     * @throws IOException if the stream cannot be read
     */
    public List<Finding> check(InputStream docx) throws IOException {
        return check(docx, Optional.empty());
    }

    private List<Finding> check(InputStream docx, Optional<String> file) throws IOException {
        FindingLog log = new FindingLog(file);
        Optional<DocxModel> model = DocxFile.read(docx).flatMap(DocxModel::of);
        if (model.isEmpty()) {
            Place place = Place.builder().file(file).build();
            return List.of(Finding.error(
                    Gb9704Rule.NOT_A_DOCUMENT.code(),
                    "这不是能够检查的 Word 文档（docx）",
                    "This is no Word document (docx) that can be checked",
                    place));
        }
        Anatomy paper = Anatomy.of(model.get());
        new PageRules(paper, profile, log).check();
        new HeadRules(paper, profile, log).check();
        new TitleRules(paper, profile, log).check();
        new TextRules(paper, profile, log).check();
        new HeadingRules(paper, profile, log).check();
        new EndRules(paper, log).check();
        new ImprintRules(paper, profile, log).check();
        new PageNumberRules(paper, profile, log).check();
        return log.findings();
    }
}
