package io.github.liuding.core.campaign;

/** The level of government (层级) at which a campaign is run. */
public enum Level {
    /** 省. */
    PROVINCE("省"),
    /** 市: a city with districts or counties under it. */
    CITY("市"),
    /** 县: a county, a district of a city, a city without districts. */
    COUNTY("县"),
    /** 乡: a township, a town or a subdistrict. */
    TOWNSHIP("乡");

    private final String word;

    Level(String word) {
        this.word = word;
    }

    /** The word in print, such as 县. */
    public String word() {
        return word;
    }
}
