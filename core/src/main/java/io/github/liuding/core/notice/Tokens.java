package io.github.liuding.core.notice;

import java.util.ArrayList;
import java.util.List;

/** Parts a line of a roster at its white space, and puts names together whose characters stand apart. */
final class Tokens {
    private Tokens() {}

    /** Words between white space; a name of two characters that a space parts is one. */
    static List<Run> of(Run line) {
        List<Run> words = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= line.length() && words.size() < 400; i++) {
            if (i == line.length() || Glyphs.isSpace(line.at(i))) {
                if (i > from) {
                    words.add(line.sub(from, i));
                }
                from = i + 1;
            }
        }
        List<Run> tokens = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Run word = withoutComrade(words.get(i));
            boolean single = word.length() == 1 && Glyphs.isHan(word.at(0));
            if (single && i + 1 < words.size() && isGivenName(words.get(i + 1))) {
                tokens.add(word.then(words.get(++i).sub(0, words.get(i).length() - 2)));
                continue;
            }
            if (single && i + 1 < words.size() && words.get(i + 1).plain().indexOf('(') == 1) {
                tokens.add(word.then(words.get(++i)));
                continue;
            }
            if (single
                    && i + 1 < words.size()
                    && words.get(i + 1).length() <= 2
                    && Glyphs.isHan(words.get(i + 1).at(0))) {
                Run name = word.then(words.get(++i));
                boolean third = name.length() == 2
                        && i + 2 < words.size()
                        && words.get(i + 1).length() == 1
                        && words.get(i + 2).length() > 1;
                tokens.add(third ? name.then(words.get(++i)) : name);
            } else {
                tokens.add(word);
            }
        }
        return tokens;
    }

    /** 张三同志 is 张三; 负责同志 is nobody's name. */
    private static Run withoutComrade(Run word) {
        boolean named =
                word.plain().endsWith("同志") && Persons.isName(word.plain().substring(0, word.length() - 2));
        return named ? word.sub(0, word.length() - 2) : word;
    }

    /** 平同志, behind a surname that stands apart. */
    private static boolean isGivenName(Run word) {
        return (word.length() == 3 || word.length() == 4)
                && word.plain().endsWith("同志")
                && Glyphs.isHan(word.at(0))
                && !word.plain().startsWith("负责");
    }

    /** Whether white space parts the characters of a word, as papers do with short names. */
    static boolean isSpread(Run word) {
        boolean spread = word.length() >= 2 && word.length() <= 4 && !UnitWords.isSurelyUnit(word.plain());
        for (int i = 1; i < word.length() && spread; i++) {
            spread = word.offset(i) > word.offset(i - 1) + 1 && Glyphs.isHan(word.at(i));
        }
        return spread;
    }
}
