/**
 * The workbooks as LibreOffice prints them: {@link io.github.liuding.examples.office.OfficeTest} compares each printed
 * page with the tables, cell by cell.
 */
@NullMarked
package io.github.liuding.examples.office;

import org.jspecify.annotations.NullMarked;
