/**
 * What other programs make of our files: LibreOffice prints, recalculates and saves workbooks and papers, Chromium prints
 * web pages, the schemas of ECMA-376 judge every part. {@link io.github.liuding.examples.office.OfficeTest} compares printed
 * sheets with their tables, cell by cell; {@link io.github.liuding.examples.office.PapersTest}, {@link
 * io.github.liuding.examples.office.BulletinPagesTest} and {@link io.github.liuding.examples.office.WebPagesTest} measure
 * printed papers; {@link io.github.liuding.examples.office.FormRoundTest} is the clerk.
 */
@NullMarked
package io.github.liuding.examples.office;

import org.jspecify.annotations.NullMarked;
