package io.github.liuding.reporting.word;

/** The names under which parts of a document know their elements. */
final class Namespaces {
    static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private static final String DRAWN = " xmlns:w=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\">";

    private Namespaces() {}

    /** The beginning of a part with text and drawings in it. */
    static String start(String root) {
        return DECLARATION + "<w:" + root + DRAWN;
    }

    /** The beginning of a part with settings only. */
    static String plain(String root) {
        return DECLARATION + "<w:" + root + " xmlns:w=\"" + MAIN + "\">";
    }
}
