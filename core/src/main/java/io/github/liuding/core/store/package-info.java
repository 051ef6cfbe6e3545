/**
 * Where journals are kept (日志存储).
 *
 * <p>A {@link io.github.liuding.core.store.JournalStore} takes entries and gives them back;
 * {@link io.github.liuding.core.store.FileJournalStore} is the one that needs nothing but a file, and
 * {@link io.github.liuding.core.store.StoredJournals} reads and verifies such files without getting in anybody's way.
 * Each line of a file holds the digest ({@link io.github.liuding.core.store.JournalDigest}) of the line before it, so
 * that whatever is changed, removed, put in or moved is found and named, as
 * {@link io.github.liuding.core.store.StoreFindings} has it. A {@link io.github.liuding.core.store.JournalHead} that
 * one notes down elsewhere covers the end too.
 */
@NullMarked
package io.github.liuding.core.store;

import org.jspecify.annotations.NullMarked;
