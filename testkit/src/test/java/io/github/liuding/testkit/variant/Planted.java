package io.github.liuding.testkit.variant;

import io.github.liuding.testkit.sample.SampleCounty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A variant that is sound but for one fault (带错方案), and what the check that looks for it says.
 *
 * @param check the name of the check
 * @param told its findings as they are printed, a line each
 */
record Planted(
        String check,
        String told,
        String file,
        String journal,
        Optional<LocalDate> asOf,
        Map<String, List<LocalDate>> expectedDays,
        Library library) {
    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2022, 6, 25));

    /** In which every check has something to look at. */
    private static final String JOURNAL = """
            {"type":"progress","id":"E-1","on":"2022-05-10","recordedOn":"2022-05-10","by":"shichang-jianguan-ju","task":"QH-01","completion":0.4,"text":"专区启用"}
            {"type":"progress","id":"E-2","on":"2022-05-10","recordedOn":"2022-05-10","by":"shenpi-ju","task":"QH-03","completion":0.3,"text":"目录公布"}
            {"type":"case-opened","id":"E-3","on":"2022-05-12","recordedOn":"2022-05-12","by":"fagai-ju","caseId":"DB-1","caseClass":"议定事项","matter":"解决园区供水不足","handler":"zhujian-ju","weight":"MAJOR"}
            {"type":"inspection-held","id":"E-4","on":"2022-05-16","recordedOn":"2022-05-16","by":"fagai-ju","inspection":"DC-1","title":"专项督查","inspected":["zhujian-ju"],"problems":[{"number":1,"unit":"zhujian-ju","text":"窗口排队过长","rectifyBy":"2022-05-31"}]}
            {"type":"progress","id":"E-5","on":"2022-06-10","recordedOn":"2022-06-10","by":"shichang-jianguan-ju","task":"QH-01","completion":0.8,"text":"公章免费"}
            {"type":"score-given","id":"E-6","on":"2022-06-20","recordedOn":"2022-06-20","by":"fagai-ju","units":["zhujian-ju"],"item":"企业评议","value":80,"grounds":"测评"}
            {"type":"score-given","id":"E-7","on":"2022-06-20","recordedOn":"2022-06-20","by":"fagai-ju","units":["shenpi-ju"],"item":"企业评议","value":90,"grounds":"测评"}
            """;

    /** By which the case speaks for a talk. */
    private static final String FILE = SampleCounty.file() + """

            ladder:
              name: 示例阶梯
              steps:
                - {means: 约谈, rules: [{missedStagesAtLeast: 1}]}
            """;

    private static final Map<String, List<LocalDate>> REPORTS = Map.of(
            "报送工作进展",
            IntStream.rangeClosed(1, 12)
                    .boxed()
                    .flatMap(month -> List.of(LocalDate.of(2022, month, 10), LocalDate.of(2022, month, 25)).stream())
                    .toList());

    /** Nothing is wrong with it. */
    static Planted nothing() {
        return in("", "", new Library());
    }

    /** The library does something wrong with a sound variant. */
    static Planted in(String check, String told, Library library) {
        return new Planted(check, told, FILE, JOURNAL, DAY, REPORTS, library);
    }

    /** The file has other words in the place of some. */
    static Planted in(String check, String told, String words, String others) {
        return new Planted(check, told, FILE.replace(words, others), JOURNAL, DAY, REPORTS, new Library());
    }

    /** The journal has a line more. */
    static Planted line(String check, String told, String line) {
        return new Planted(check, told, FILE, JOURNAL + line + "\n", DAY, REPORTS, new Library());
    }

    Planted on(LocalDate day) {
        return new Planted(check, told, file, journal, Optional.of(day), expectedDays, library);
    }

    /** Nothing has been reported, and nobody names a day. */
    Planted silent() {
        return new Planted(check, told, file, "", Optional.empty(), expectedDays, library);
    }

    Planted expecting(Map<String, List<LocalDate>> days) {
        return new Planted(check, told, file, journal, asOf, days, library);
    }

    /** The checks of the variant, of which the files lie in a folder. */
    Proof proof(Path folder) throws IOException {
        Path campaignFile = Files.writeString(folder.resolve("county.yaml"), file);
        Path journalFile = Files.writeString(folder.resolve("county.jsonl"), journal);
        LocalVariantContract contract = new LocalVariantContract() {
            @Override
            public Path campaignFile() {
                return campaignFile;
            }

            @Override
            public Optional<Path> journalFile() {
                return Optional.of(journalFile);
            }

            @Override
            public Optional<LocalDate> asOf() {
                return asOf;
            }

            @Override
            public Map<String, List<LocalDate>> expectedDays() {
                return expectedDays;
            }
        };
        return new Proof(contract, library);
    }

    @Override
    public String toString() {
        return check + ": " + told;
    }
}
