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
}
