/** A quick start (快速上手): a journal in a table of a database, in forty lines. */
@NullMarked
package io.github.liuding.quickstarts.jdbc;

import org.jspecify.annotations.NullMarked;
