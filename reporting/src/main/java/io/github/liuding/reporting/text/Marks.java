package io.github.liuding.reporting.text;

/**
 * The marks that may not stand at a line's start or end (避头尾): those of Chinese typesetting and of Unicode's line
 * breaking (UAX 14, in its version 5 that LibreOffice kept for long and in today's) taken together, because a rule more
 * makes more lines.
 */
final class Marks {
    /** Never start a line. */
    static final String CLOSING = "：；！？…‥—·～•゠・‼⁇⁈⁉\u3000々〜〻〼ー゛゜ゝゞヽヾ"
            + "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿｧｨｩｪｫｬｭｮｯｰﾞﾟ･"
            + "︓︔︕︖︙﹔﹕﹖﹗!%),-./:;?]|}~‐‒–";

    /** Never start a line either, and stay with a word that follows. */
    static final String CLOSING_BY_WORD = "，。、）》」』】〕］｝〉〗〙〛〞〟．｠｡｣､％‰℃℉°￠¢′″‴︐︑︒︘︶︸︺︼︾﹀﹂﹄﹈﹐﹒﹚﹜﹞﹪";

    /** Never end a line, and stay with a word before. */
    static final String OPENING = "（《「『【〔［｛〈〖〘〚〝｟｢￥＄￡￦￢№±﹩︗︵︷︹︻︽︿﹁﹃﹇﹙﹛﹝$([{+\\¡¿‚„¤¥£€₩₽´˟";

    /** Quotes, because ” also opens in some texts, and what forbids a break. */
    static final String GLUED = "“”‘’‛‟\"'«»‹›\u00A0\u2007\u200D\u2011\u202F\u2060\uFEFF";

    /** What a word is torn after before it is torn anywhere; 0F0B is the mark between Tibetan syllables. */
    static final String TEARING = "-/?!|}~‐‒–\u00AD\u0F0B\u200B";

    private Marks() {}
}
