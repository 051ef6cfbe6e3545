/**
 * Assertions (断言) for whoever adopts the library.
 *
 * <p>{@link io.github.liuding.testkit.LiudingAssertions} is the entry: tasks and their standing, what was read beside
 * its findings, tables.
 *
 * <pre>{@code
 * assertThat(standing).task("QH-07").isOverdue().isLit("逾期");
 * assertThat(CampaignFiles.read(file)).hasNoFindings();
 * assertThat(FourListLedger.of(lists).taskList()).column("牵头单位").containsExactly("县发改局", "县商务局");
 * }</pre>
 */
@NullMarked
package io.github.liuding.testkit;

import org.jspecify.annotations.NullMarked;
