package io.github.liuding.reporting.ical;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.reporting.testing.ChildJvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Equal agendas give equal bytes, wherever they are written, and nothing else happens while they are. */
class SameCalendarTest {
    /** Of the toolkit and its fonts, of connections, and of ical4j what reads or fetches time zones. */
    private static final List<String> FORBIDDEN = List.of(
            "java.awt.",
            "sun.awt.",
            "sun.font.",
            "java.net.SocketImpl",
            "java.net.HttpURLConnection",
            "sun.net.www.http.",
            "sun.nio.ch.SocketChannelImpl",
            "net.fortuna.ical4j.model.TimeZoneRegistryImpl",
            "net.fortuna.ical4j.model.TimeZoneLoader",
            "net.fortuna.ical4j.model.TimeZoneUpdater");

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}, {1}, {2}")
    @CsvSource({
        "America/Los_Angeles, tr, TR, ISO-8859-1",
        "Asia/Kathmandu, ar, EG, UTF-16",
        "Pacific/Kiritimati, th, TH, US-ASCII"
    })
    void time_zone_language_and_character_set_do_not_show(String zone, String language, String country, String set)
            throws IOException, InterruptedException {
        String printed = ChildJvm.run(
                CalendarDigest.class,
                "-Duser.timezone=" + zone,
                "-Duser.language=" + language,
                "-Duser.country=" + country,
                "-Dfile.encoding=" + set);

        assertThat(printed).isEqualTo(CalendarDigest.digest());
    }

    @Test
    void nothing_is_printed_and_no_fonts_connections_or_time_zones_are_loaded()
            throws IOException, InterruptedException {
        Path log = folder.resolve("classes.log");
        String printed =
                ChildJvm.run(CalendarDigest.class, "-Xshare:off", "-Xlog:class+load:file=" + log + ":none:filecount=0");

        Set<String> loaded = new TreeSet<>();
        for (String line : Files.readAllLines(log)) {
            loaded.add(line.split(" ")[0]);
        }
        assertThat(printed).isEqualTo(CalendarDigest.digest());
        assertThat(loaded)
                .contains("io.github.liuding.reporting.ical.IcsWriter", "net.fortuna.ical4j.model.Calendar")
                .filteredOn(name -> FORBIDDEN.stream().anyMatch(name::startsWith))
                .isEmpty();
    }
}
