package io.github.liuding.core.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.liuding.core.internal.Checks;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document number (发文字号), such as 青优组发〔2022〕3号.
 *
 * <p>Printed with six-corner brackets, the year in full, no zero in front and no 第 (GB/T 9704-2012, 7.2.5); read from
 * the forms that copies carry: {@code [2021]}, {@code 【2021】}, {@code (2021)}, a lost bracket, a lost 号.
 *
 * @param code the issuer's code (机关代字), such as 青优组发
 * @param year the year in full, from 1949 to 2999
 * @param number the running number, at least 1
 */
public record DocumentNumber(String code, int year, int number) {
    private static final Pattern FORM = Pattern.compile(
            "([^\\d〔〕\\[\\]【】()（）［］\\s]+)[〔\\[【(（［]?((?:19|20|2[1-9])\\d{2})[〕\\]】)）］]?第?0*([1-9]\\d{0,5})号?");

    public DocumentNumber {
        Checks.notBlank("Code of a document number", code);
        if (year < 1949 || year > 2999) {
            throw new IllegalArgumentException(
                    "Year of a document number must be from 1949 to 2999, but was %s".formatted(year));
        }
        if (number < 1) {
            throw new IllegalArgumentException(
                    "Running number of a document number must be at least 1, but was %s".formatted(number));
        }
    }

    /** Reads a number as found in copies of papers; empty where the text is none. Never throws. */
    public static Optional<DocumentNumber> find(String text) {
        Matcher matcher = FORM.matcher(text.replaceAll("[\\s\\u3000\\u00a0]", ""));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(2));
        return year < 1949
                ? Optional.empty()
                : Optional.of(new DocumentNumber(matcher.group(1), year, Integer.parseInt(matcher.group(3))));
    }

    /**
     * Reads a number as found in copies of papers.
     *
     * @throws IllegalArgumentException if the text is none
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DocumentNumber parse(String text) {
        return find(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Document number must be like '青优组发〔2022〕3号', but was '%s'".formatted(text)));
    }

    /** The number as the standard prints it, such as {@code 青优组发〔2022〕3号}. */
    @JsonValue
    @Override
    public String toString() {
        return code + "〔" + year + "〕" + number + "号";
    }
}
