package io.github.liuding.reporting.form;

import io.github.liuding.core.campaign.CampaignId;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a form says of itself (表单戳记), in the properties of its document, where no clerk comes upon it.
 *
 * @param campaign the campaign
 * @param form which form of the campaign it is, such as {@code progress}
 * @param subject for whom it was made, such as the id of a unit; may be empty
 * @param asOf the day it shows
 */
public record FormStamp(CampaignId campaign, String form, String subject, LocalDate asOf) {
    private static final String CAMPAIGN = "liuding.campaign";
    private static final String FORM = "liuding.form";
    private static final String SUBJECT = "liuding.subject";
    private static final String AS_OF = "liuding.asOf";

    public FormStamp {
        if (form.isBlank()) {
            throw new IllegalArgumentException("Name of a form must not be blank");
        }
    }

    Map<String, String> properties() {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put(CAMPAIGN, campaign.value());
        properties.put(FORM, form);
        properties.put(SUBJECT, subject);
        properties.put(AS_OF, asOf.toString());
        return properties;
    }

    /** The stamp among the properties of a document; empty where there is none, or no whole one. */
    public static Optional<FormStamp> find(Map<String, String> properties) {
        String campaign = properties.getOrDefault(CAMPAIGN, "");
        String form = properties.getOrDefault(FORM, "");
        if (campaign.isBlank() || form.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new FormStamp(
                    new CampaignId(campaign),
                    form,
                    properties.getOrDefault(SUBJECT, ""),
                    LocalDate.parse(properties.getOrDefault(AS_OF, ""))));
        } catch (IllegalArgumentException | DateTimeParseException tamperedWith) {
            return Optional.empty();
        }
    }

    /** Whether another is of the same form for the same subject, on whatever day. */
    public boolean isSameForm(FormStamp other) {
        return campaign.equals(other.campaign) && form.equals(other.form) && subject.equals(other.subject);
    }
}
