package io.github.liuding.reporting.workbook;

/**
 * A picture on a sheet (图片).
 *
 * @param row the row of its upper left corner, from 1
 * @param column the column of its upper left corner, 1 for A
 * @param inCell whether it is in the cell (嵌入单元格), as WPS has it; otherwise it lies above the cells (浮动)
 * @param name its name or, where one is stated, its description; may be empty
 * @param mediaType such as {@code image/png}, told by its first bytes; {@code application/octet-stream} where they tell
 *     nothing
 * @param part the part that holds its bytes; see {@link OpenWorkbook#content}
 */
public record Picture(int row, int column, boolean inCell, String name, String mediaType, String part) {
    /** The address of its upper left corner, such as {@code F37}. */
    public String address() {
        return CellRange.address(row, column);
    }
}
