package io.github.liuding.core.notice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds of whom a roster says that the role is held beside another post: 张三(兼), 李四(县长,兼), 由王五兼任. */
final class Concurrency {
    private static final int LONGEST = 3000;
    private static final Comparator<Span> ORDER =
            Comparator.comparingInt(Span::line).thenComparingInt(Span::column);
    private static final Pattern MARK = Pattern.compile("(?<=[(,、])\\s*兼任?\\s*\\)|\\s兼任?\\s*$|兼任[。;,]?$");
    private static final Pattern BEHIND_POST = Pattern.compile("(?:^|[,、])兼任?$");

    private final Function<Run, Span> spans;

    Concurrency(Function<Run, Span> spans) {
        this.spans = spans;
    }

    /** The holders of an entry, those marked in it who stand right before such a mark. */
    List<HolderDraft> marked(Run entry, List<HolderDraft> holders) {
        if (holders.isEmpty() || entry.length() > LONGEST || entry.plain().indexOf('兼') < 0) {
            return holders;
        }
        List<HolderDraft> marked = new ArrayList<>(holders);
        Matcher mark = MARK.matcher(entry.plain());
        while (mark.find()) {
            Span at = spans.apply(entry.sub(mark.start(), mark.end()).strip());
            int last = marked.size() - 1;
            while (last >= 0 && ORDER.compare(marked.get(last).span(), at) > 0) {
                last--;
            }
            for (int i = last; i >= 0 && (i == last || areOfOneList(marked.get(i), marked.get(i + 1))); i--) {
                marked.set(i, marked.get(i).toBuilder().concurrent(true).build());
            }
        }
        return List.copyOf(marked);
    }

    /** Units that share the words behind the last of them: 县发改局、县财政局主要负责人(兼). */
    private static boolean areOfOneList(HolderDraft one, HolderDraft next) {
        return !one.unit().isEmpty()
                && !next.unit().isEmpty()
                && !one.post().isEmpty()
                && one.post()
                        .substring(one.unit().length())
                        .equals(next.post().substring(next.unit().length()));
    }

    /** A post without the mark behind it. */
    static Run without(Run post) {
        Matcher mark = BEHIND_POST.matcher(post.plain());
        return mark.find() ? post.sub(0, mark.start()) : post;
    }
}
