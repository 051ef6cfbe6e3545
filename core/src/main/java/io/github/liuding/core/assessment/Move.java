package io.github.liuding.core.assessment;

import java.util.Optional;

/**
 * How a place moved (名次变化).
 *
 * @param contender whose
 * @param before the place before; absent where there was none
 * @param now the place now; absent where there is none
 */
public record Move(Contender contender, Optional<Integer> before, Optional<Integer> now) {
    /** By how many places it rose, below 0 where it fell; absent where either place is. */
    public Optional<Integer> up() {
        return before.flatMap(from -> now.map(to -> from - to));
    }

    /** The same in words, such as 升2位, 降1位 or 不变; 上期无名次 or 本期无名次 where there is no place. */
    public String words() {
        if (now.isEmpty()) {
            return "本期无名次";
        }
        return up().map(places -> places == 0 ? "不变" : (places > 0 ? "升" : "降") + Math.abs(places) + "位")
                .orElse("上期无名次");
    }
}
