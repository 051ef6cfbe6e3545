package io.github.liuding.reporting.doctor;

import io.github.liuding.core.result.Finding;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;

/** What the doctor prints as a program (诊断输出), in Chinese or in English. */
record DoctorLines(TestedVersions tested, boolean chinese) {
    /** Whether an encoding, by its name, has the characters; not where nobody knows it. */
    static boolean canShowChinese(String encoding) {
        try {
            return Charset.forName(encoding).newEncoder().canEncode("版本");
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return false;
        }
    }

    String of(FoundLibrary found) {
        if (!found.library().isTested()) {
            return chinese ? found + "：" + found.jar() : found.english() + ": " + found.jar();
        }
        TestedVersions.Range range = tested.of(found.library());
        return chinese
                ? found + "，测试过" + range + "：" + found.jar()
                : found.english() + ", tested with " + range.english() + ": " + found.jar();
    }

    String of(Finding finding) {
        return chinese
                ? finding.toString()
                : finding.severity() + " " + finding.code()
                        + finding.place().map(place -> " " + place).orElse("") + " " + finding.english();
    }

    String sound() {
        return chinese ? "未发现冲突" : "No conflict was found";
    }
}
