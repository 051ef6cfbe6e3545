package io.github.liuding.reporting.paper;

import java.util.Optional;

/**
 * Classification and its term (密级和保密期限), such as 机密★1年 (GB/T 9704-2012, 7.2.2).
 *
 * @param grade the classification
 * @param term the term, such as 1年; absent where the paper sets none
 */
public record Secrecy(Grade grade, Optional<String> term) {
    /** The three classifications (密级). */
    public enum Grade {
        /** 绝密. */
        TOP_SECRET("绝密"),
        /** 机密. */
        SECRET("机密"),
        /** 秘密. */
        CONFIDENTIAL("秘密");

        private final String word;

        Grade(String word) {
            this.word = word;
        }

        /** The word that is printed. */
        public String word() {
            return word;
        }
    }

    /** As it is printed. */
    @Override
    public String toString() {
        return grade.word() + term.map(years -> "★" + years).orElse("");
    }
}
