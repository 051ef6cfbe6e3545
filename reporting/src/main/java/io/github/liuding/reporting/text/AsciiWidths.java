package io.github.liuding.reporting.text;

/** The widths of printable ASCII, where proportional faces differ most. */
final class AsciiWidths {
    /**
     * From the space to ~, in hundredths of an em: the widest of 仿宋's half em, DejaVu Sans, Noto Sans CJK, Noto Serif
     * CJK and AR PL UKai, rounded up. DejaVu is what a Linux without Chinese settings takes for the Latin letters of
     * 仿宋.
     */
    static final int[] HUNDREDTHS = {
        // ! " # $ % & ' ( ) * + , - . /
        50, 50, 50, 84, 64, 95, 78, 50, 50, 50, 50, 84, 50, 50, 50, 50,
        // 0 to 9 : ; < = > ?
        64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 50, 50, 84, 84, 84, 54,
        // @ A to O
        100, 72, 69, 70, 77, 66, 63, 78, 86, 50, 54, 74, 63, 98, 80, 79,
        // P to Z [ \ ] ^ _
        65, 79, 72, 64, 66, 80, 72, 106, 70, 69, 69, 50, 50, 50, 84, 57,
        // ` a to o
        61, 62, 64, 55, 64, 62, 50, 64, 67, 50, 50, 61, 50, 98, 67, 62,
        // p to z { | } ~
        64, 64, 50, 53, 50, 66, 60, 84, 60, 60, 53, 64, 50, 64, 84,
    };

    private AsciiWidths() {}
}
