package io.github.liuding.core.result;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where a finding is (位置): a line of a text file, a cell of a workbook, an entry of a journal, or any of them.
 *
 * <p>Lines and columns count from 1.
 */
@Value.Immutable
@JsonPropertyOrder({"file", "line", "column", "sheet", "cell", "pointer"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Place {
    Place() {}

    /** The file's name as the caller gave it. */
    public abstract Optional<String> file();

    /** The line, from 1. */
    public abstract Optional<Integer> line();

    /** The column in the line, from 1, in UTF-16 units. */
    public abstract Optional<Integer> column();

    /** The sheet's name. */
    public abstract Optional<String> sheet();

    /** The cell's address, such as {@code F37}. */
    public abstract Optional<String> cell();

    /** A JSON pointer (RFC 6901), such as {@code /goals/0/tasks/3/due}. */
    public abstract Optional<String> pointer();

    /** A place in a text file. */
    public static Place inFile(String file, int line, int column) {
        return builder().file(file).line(line).column(column).build();
    }

    /** A line of a text file. */
    public static Place atLine(String file, int line) {
        return builder().file(file).line(line).build();
    }

    /** A cell of a sheet. */
    public static Place inSheet(String sheet, String cell) {
        return builder().sheet(sheet).cell(cell).build();
    }

    /** A place in a value, by JSON pointer. */
    public static Place at(String pointer) {
        return builder().pointer(pointer).build();
    }

    /** Starts a place. */
    public static PlaceBuilder builder() {
        return new PlaceBuilder();
    }

    /** Starts a changed copy. */
    public final PlaceBuilder toBuilder() {
        return builder().from(this);
    }

    /** The place in short: {@code campaign.yaml:12:5}, {@code 任务清单!F37} or {@code /goals/0}. */
    @Override
    public final String toString() {
        StringBuilder text = new StringBuilder(file().orElse(""));
        line().ifPresent(line -> text.append(':').append(line));
        column().ifPresent(column -> text.append(':').append(column));
        sheet().ifPresent(sheet -> text.append(text.isEmpty() ? "" : ":").append(sheet));
        cell().ifPresent(cell -> text.append('!').append(cell));
        return text.isEmpty() ? pointer().orElse("") : text.toString();
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Place fromJson(PlaceBuilder.ImmutablePlace.Json json) {
        return PlaceBuilder.ImmutablePlace.fromJson(json);
    }
}
