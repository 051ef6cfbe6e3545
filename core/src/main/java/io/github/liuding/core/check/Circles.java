package io.github.liuding.core.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what leads back to itself, in one walk and without recursion: a chain may be as long as the data. */
final class Circles {
    private Circles() {}

    /**
     * The members of every circle (Tarjan's strongly connected components).
     *
     * @param next what each leads to; what is no key leads nowhere
     */
    static <T> Set<T> in(Map<T, List<T>> next) {
        Set<T> circular = new HashSet<>();
        Map<T, Integer> entered = new HashMap<>();
        Map<T, Integer> earliest = new HashMap<>();
        Deque<T> open = new ArrayDeque<>();
        Set<T> isOpen = new HashSet<>();
        for (T start : next.keySet()) {
            if (entered.containsKey(start)) {
                continue;
            }
            Deque<Step<T>> path = new ArrayDeque<>();
            path.push(enter(start, next, entered, earliest, open, isOpen));
            while (!path.isEmpty()) {
                Step<T> step = path.peek();
                if (step.position < step.next.size()) {
                    T to = step.next.get(step.position++);
                    if (!next.containsKey(to)) {
                        continue;
                    }
                    if (!entered.containsKey(to)) {
                        path.push(enter(to, next, entered, earliest, open, isOpen));
                    } else if (isOpen.contains(to)) {
                        earliest.merge(step.node, entered.getOrDefault(to, 0), Math::min);
                    }
                    continue;
                }
                path.pop();
                if (!path.isEmpty()) {
                    earliest.merge(path.peek().node, earliest.getOrDefault(step.node, 0), Math::min);
                }
                if (earliest.getOrDefault(step.node, 0).equals(entered.get(step.node))) {
                    close(step.node, step.next, open, isOpen, circular);
                }
            }
        }
        return circular;
    }

    private static <T> Step<T> enter(
            T node,
            Map<T, List<T>> next,
            Map<T, Integer> entered,
            Map<T, Integer> earliest,
            Deque<T> open,
            Set<T> isOpen) {
        int order = entered.size();
        entered.put(node, order);
        earliest.put(node, order);
        open.push(node);
        isOpen.add(node);
        return new Step<>(node, next.getOrDefault(node, List.of()));
    }

    /** One alone is a circle only where it leads to itself. */
    private static <T> void close(T root, List<T> next, Deque<T> open, Set<T> isOpen, Set<T> circular) {
        List<T> members = new ArrayList<>();
        T member;
        do {
            member = open.pop();
            isOpen.remove(member);
            members.add(member);
        } while (!member.equals(root));
        if (members.size() > 1 || next.contains(root)) {
            circular.addAll(members);
        }
    }

    private static final class Step<T> {
        private final T node;
        private final List<T> next;
        private int position;

        Step(T node, List<T> next) {
            this.node = node;
            this.next = next;
        }
    }
}
