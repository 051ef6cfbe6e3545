package io.github.liuding.quickstarts.spring;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.store.FileJournalStore;
import io.github.liuding.core.store.JournalStore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Campaign and journal as beans (应用): a file each, named by the properties of the application; and a clock. */
// README begins
@SpringBootApplication
public class QuickStartApplication {
    @Bean
    Campaign campaign(@Value("${liuding.campaign}") Path file) throws IOException {
        return CampaignFiles.read(file).orElseThrow();
    }

    @Bean
    JournalStore journal(@Value("${liuding.journal}") Path file, Campaign campaign) throws IOException {
        return FileJournalStore.open(file, campaign.issuer());
    }

    /** What day it is: the library never asks. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Shanghai"));
    }

    public static void main(String[] args) {
        SpringApplication.run(QuickStartApplication.class, args);
    }
}
// README ends
