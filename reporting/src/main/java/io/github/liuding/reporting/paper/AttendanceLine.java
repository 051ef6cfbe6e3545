package io.github.liuding.reporting.paper;

/**
 * Who was there (出席、请假、列席), below the text of minutes (GB/T 9704-2012, 10.3).
 *
 * @param label 出席, 请假 or 列席
 * @param names the names as they are printed
 */
public record AttendanceLine(String label, String names) {
    public AttendanceLine {
        if (label.isBlank() || names.isBlank()) {
            throw new IllegalArgumentException("A line of attendance must have a label and names");
        }
    }
}
