package io.github.liuding.core.notice;

import io.github.liuding.core.regime.AccountabilityMeans;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what is done about whom: 对推进不力、进度滞后的单位,予以通报批评. */
final class AccountabilityReader {
    private static final Pattern MEANS = Pattern.compile(
            "诫勉谈话|诫勉|约谈|通报批评|(?:予以|进行|给予)通报(?!表[扬彰]|批评)|追责问责|问责|追究(?:[^,。;]{0,8}责任)|限期整改|公开曝光|挂牌督办|处分|提醒谈话|提醒|从严处理|严肃处理|严肃追责|移[交送][^,。;]{2,16}|一票否决");

    /** The trigger names a failing, so that 对考核优秀的 and the like are none. */
    private static final Pattern FAILING =
            Pattern.compile("不力|不实|擅离|懈怠|不到位|不作为|乱作为|滞后|缓慢|推诿|敷衍|逾期|超期|未完成|未按|排名末位|排名靠后|排名后|弄虚作假|失职|渎职|违纪"
                    + "|违规|违法|损害|不担当|不落实|打折扣|不及时|拖延|拖拉|瞒报|漏报|失信|问题突出|造成|严重|追责|亮红|红牌|红灯|黄牌|黄灯|末位");

    /** How many clauses behind the trigger may say what follows. */
    private static final int NEAR = 2;

    private static final int LONGEST_TRIGGER = 80;

    private final Source source;
    private final Set<AccountabilityMeans> known = new HashSet<>();
    private final List<AccountabilityDraft> found = new ArrayList<>();

    AccountabilityReader(Source source) {
        this.source = source;
    }

    List<AccountabilityDraft> read(List<Passages.Passage> passages) {
        for (Passages.Passage passage : passages) {
            Run text = passage.text();
            if (!passage.inTable() && text.length() <= Passages.LONGEST) {
                text.cutAt((from, at) -> "。;".indexOf(text.at(at)) >= 0).forEach(this::sentence);
            }
        }
        return List.copyOf(found);
    }

    private void sentence(Run sentence) {
        boolean speaks = Words.anyIn(sentence.plain(), "对", "凡", "因")
                && Words.anyIn(sentence.plain(), "谈", "责", "批评", "通报", "整改", "曝光", "督办", "处", "提醒", "移", "诫勉", "否决");
        if (!speaks || !FAILING.matcher(sentence.plain()).find()) {
            return;
        }
        List<Run> clauses = Passages.clauses(sentence);
        for (int i = 0; i < clauses.size(); i++) {
            int about = about(clauses.get(i).plain());
            if (about > 0) {
                against(clauses, i, about);
            }
        }
    }

    /** How many characters say that somebody is spoken of; 0 where none do. */
    private static int about(String plain) {
        for (String word : new String[] {"对于", "对", "凡是", "凡", "因"}) {
            if (plain.startsWith(word)) {
                return word.length();
            }
        }
        return 0;
    }

    private void against(List<Run> clauses, int first, int about) {
        Run clause = clauses.get(first);
        Optional<Matcher> own = means(clause);
        int end = clause.plain().lastIndexOf('的', own.map(Matcher::start).orElse(clause.length()) - 1);
        if (end < about + 3 || end - about > LONGEST_TRIGGER) {
            return;
        }
        Run trigger = clause.sub(about, end);
        if (!FAILING.matcher(trigger.plain()).find()) {
            return;
        }
        if (own.isPresent()) {
            add(trigger, clause, own.get());
            return;
        }
        for (int i = first + 1; i <= first + NEAR && i < clauses.size(); i++) {
            Run next = clauses.get(i);
            Optional<Matcher> means = about(next.plain()) > 0 ? Optional.empty() : means(next);
            if (means.isPresent()) {
                add(trigger, next, means.get());
                return;
            }
        }
    }

    private static Optional<Matcher> means(Run clause) {
        Matcher means = MEANS.matcher(clause.plain());
        int from = Math.max(0, clause.plain().indexOf('的'));
        return means.find(about(clause.plain()) > 0 ? from : 0) ? Optional.of(means) : Optional.empty();
    }

    private void add(Run trigger, Run clause, Matcher means) {
        Run words = clause.sub(means.start(), means.end());
        AccountabilityMeans one =
                new AccountabilityMeans(trigger.text(), words.text().replaceFirst("^(?:予以|进行|给予)", ""));
        if (known.add(one)) {
            found.add(new AccountabilityDraft(one, source.span(trigger.then(words))));
        }
    }
}
