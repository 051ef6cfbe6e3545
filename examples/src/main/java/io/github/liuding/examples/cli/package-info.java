/** The command line (命令行). */
@NullMarked
package io.github.liuding.examples.cli;

import org.jspecify.annotations.NullMarked;
