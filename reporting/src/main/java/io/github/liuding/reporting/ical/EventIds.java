package io.github.liuding.reporting.ical;

import io.github.liuding.core.campaign.CampaignId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The identifiers of events: the same for one item everywhere and for ever, in ASCII. */
final class EventIds {
    /** 128 bits, as many as a UUID. */
    private static final int BYTES = 16;

    private EventIds() {}

    /** The campaign's id has no line feed, so that no other campaign and key give the same text. */
    static String of(CampaignId campaign, String key) {
        byte[] digest = sha256().digest((campaign + "\n" + key).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, BYTES) + "@liuding";
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
