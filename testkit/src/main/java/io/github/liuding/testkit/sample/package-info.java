/**
 * Campaigns and journals to test with (示例数据), all of them invented:
 * {@link io.github.liuding.testkit.sample.SampleCounty} is small and told step by step,
 * {@link io.github.liuding.testkit.sample.GeneratedCounty} is of any size and made from a seed.
 */
@NullMarked
package io.github.liuding.testkit.sample;

import org.jspecify.annotations.NullMarked;
