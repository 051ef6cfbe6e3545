package io.github.liuding.core.body;

import com.fasterxml.jackson.annotation.JsonCreator;

/** An age band (年龄要求), both ends counted, such as 30-45周岁.
 *
 * @param youngest in years, at least 16
 * @param oldest in years, at least the youngest
 */
public record AgeBand(int youngest, int oldest) {
    @JsonCreator
    public AgeBand {
        if (youngest < 16 || oldest < youngest || oldest > 99) {
            throw new IllegalArgumentException(
                    "Ages must be from 16 to 99, the youngest first, but were %s-%s".formatted(youngest, oldest));
        }
    }

    @Override
    public String toString() {
        return youngest + "-" + oldest;
    }
}
