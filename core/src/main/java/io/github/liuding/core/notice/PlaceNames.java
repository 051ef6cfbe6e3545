package io.github.liuding.core.notice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the place (地区) with which the name of an organ or a title begins, by the words in which names of places end. */
final class PlaceNames {
    /** The words on which names of places end, those of a wider place first. */
    private static final List<String> RANKS = List.of("省", "市州盟", "县区旗", "镇乡");

    private static final List<String> LEVELS = List.of("省", "市", "县", "乡");
    private static final String ENDS = String.join("", RANKS);
    private static final int LONGEST = 8;
    private static final int LONGEST_AUTONOMOUS = 15;
    /** How long the name of a place may be that stands behind that of a wider one. */
    private static final int LONGEST_FURTHER = 5;

    /** How long a place may be within a title, where more words look like one. */
    private static final int LONGEST_WITHIN = 4;

    /** Behind these the name of another organ begins: 柳塘县委办公室柳塘县人民政府办公室. */
    private static final Pattern ORGANS = Pattern.compile("\\s+|人民政府(?:办公[室厅])?|(?<=[省市县区州盟旗镇乡])委(?:员会)?(?:办公[室厅])?");

    /** What stands before the place in the name of a local organ of the party or of one of the state's. */
    private static final Pattern WIDER = Pattern.compile("^(?:中共|国家税务总局|国家统计局|中国人民银行|国网)");

    /** Behind these a title may name its place: 关于成立柳塘县…领导小组的通知. */
    private static final Pattern WITHIN =
            Pattern.compile("(?:《|关于|印发|转发|批转|下发|公布|发布|成立|组建|建立|设立|调整|做好|进一步|切实|\\d{4}年度?)+");

    /** Words that begin with the end of a place and are none: 市场, 乡村. */
    private static final List<String> NOUNS =
            List.of("市场", "市民", "乡村", "乡土", "乡贤", "区域", "区块", "区级", "县域", "县级", "市级", "省级", "镇村", "旗帜", "州级");

    /** What ends like a place and names none. */
    private static final Pattern NO_PLACE = Pattern.compile("[全各本我该][省市县区州盟旗镇乡]"
            + "|.*(?:社区|校区|小区|片区|辖区|景区|示范区|试验区|保护区|功能区|小镇|乡镇|城镇|城乡|上市|超市|门市|夜市)|..+城市"
            + "|(?:.*(?:产业|工业|科技|物流|化工|经济|高新))?园区|(?:主|老|旧|新|建成|中心|文明|示范)城区"
            + "|城市|市区|县区|区县|县市|市县|新区|老区|高新区|经开区|开发区|经济开发区"
            + "|(?:文明|示范|试点|先行|国家|特色|美丽|重点|先进|双拥|卫生|法治|平安|生态|智慧|健康|数字|推进|加快|加强|优化|落实|贯彻|深化|促进|开展|实施|全面"
            + "|关于|印发|转发|批转|公布|成立|组建|建立|设立|调整|做好|进一步|切实).*");

    private static final Set<Character> PRINTED =
            Set.of('“', '”', '"', '《', '》', '(', ')', '（', '）', '、', ',', '，', ' ');

    private PlaceNames() {}

    /** The last place with which the name of the first of these organs begins, such as 县 of 市 and 县. */
    static Optional<String> ofIssuer(String issuer) {
        return Stream.of(ORGANS.split(issuer, -1))
                .flatMap(organ -> last(withoutWider(organ)).stream())
                .findFirst();
    }

    private static Optional<String> leading(String title) {
        return last(withoutWider(ORGANS.split(title, 2)[0]));
    }

    private static String withoutWider(String organ) {
        return WIDER.matcher(organ).replaceFirst("");
    }

    /** The place that a title names: where it begins, or behind the words that hand something out or set something up. */
    static Optional<String> ofTitle(String title) {
        Optional<String> first = leading(title);
        if (first.isPresent()) {
            return first;
        }
        Matcher within = WITHIN.matcher(title);
        while (within.find()) {
            Optional<String> place = leading(title.substring(within.end()))
                    .filter(name -> name.length() <= LONGEST_WITHIN || isAutonomous(name));
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }

    /** The level (层级) of a place. */
    static Optional<String> level(String place) {
        if (place.endsWith("自治区")) {
            return Optional.of("省");
        }
        return place.endsWith("地区") ? Optional.of("市") : levelOf(place.charAt(place.length() - 1));
    }

    /** The level of an organ whose name does not say of which place it is, such as 省人民政府办公厅. */
    static Optional<String> bareLevel(String issuer) {
        String name = withoutWider(issuer);
        boolean isWord = NOUNS.stream().anyMatch(name::startsWith);
        return name.isEmpty() || isWord ? Optional.empty() : levelOf(name.charAt(0));
    }

    private static Optional<String> levelOf(char end) {
        int rank = rank(end);
        return rank < 0 ? Optional.empty() : Optional.of(LEVELS.get(rank));
    }

    private static int rank(char end) {
        for (int i = 0; i < RANKS.size(); i++) {
            if (RANKS.get(i).indexOf(end) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<String> last(String name) {
        Optional<String> place = Optional.empty();
        int from = 0;
        int widest = -1;
        for (int i = 0; i < name.length() && i - from < LONGEST_AUTONOMOUS; i++) {
            if (PRINTED.contains(name.charAt(i)) || Glyphs.isDigit(name.charAt(i))) {
                break;
            }
            int rank = rank(name.charAt(i));
            if (rank <= widest || goesOn(name, i)) {
                continue;
            }
            String found = name.substring(from, i + 1);
            boolean isShort = place.isEmpty() || found.length() <= LONGEST_FURTHER || isAutonomous(found);
            if (isShort && isPlace(found)) {
                place = Optional.of(found);
                from = i + 1;
                widest = rank;
            }
        }
        return place;
    }

    /** Whether the name of the place is not over: 市 in 柳塘市区, or is within a word, such as 市场. */
    private static boolean goesOn(String name, int at) {
        boolean isWord = NOUNS.stream().anyMatch(noun -> name.startsWith(noun, at));
        boolean isNextWord = NOUNS.stream().anyMatch(noun -> name.startsWith(noun, at + 1));
        boolean isEnd = at + 1 < name.length() && ENDS.indexOf(name.charAt(at + 1)) >= 0;
        return isWord || (isEnd && !isNextWord);
    }

    private static boolean isPlace(String name) {
        return name.length() >= 2
                && (name.length() <= LONGEST || isAutonomous(name))
                && !NO_PLACE.matcher(name).matches();
    }

    private static boolean isAutonomous(String name) {
        return name.startsWith("自治", name.length() - 3);
    }
}
