package io.github.liuding.core.json;

import java.util.Optional;

/**
 * What was mistyped where a file cannot be read on (笔误), and where it stands.
 *
 * @param line its line
 * @param column its column; empty where it is none in particular
 * @param slip what it is
 */
record Mistyped(int line, Optional<Integer> column, YamlSlip slip) {}
