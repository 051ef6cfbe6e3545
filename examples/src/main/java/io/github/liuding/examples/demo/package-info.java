/**
 * The files of the demo (示例文件): a year in 青禾县, an invented county, and lists of five real places.
 *
 * <p>{@link io.github.liuding.examples.demo.DemoPlan} says which files there are; each is a {@link
 * io.github.liuding.examples.demo.DemoFile} that knows what it is, whom it is for and how its bytes come about. {@link
 * io.github.liuding.examples.demo.DemoWriter} writes them, several at a time, and {@code IndexPage} the page that opens them.
 * The plan is made of parts: {@code CampaignPapers}, {@code MonthlyFiles}, {@code QuarterlyFiles}, {@code Letters}, {@code
 * YearlyFiles} and {@code PlaceFiles}, all written from one {@code Desk}.
 */
@NullMarked
package io.github.liuding.examples.demo;

import org.jspecify.annotations.NullMarked;
