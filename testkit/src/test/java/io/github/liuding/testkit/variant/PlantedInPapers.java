package io.github.liuding.testkit.variant;

import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.WithFindings;
import io.github.liuding.reporting.bulletin.Bulletin;
import io.github.liuding.reporting.bulletin.BulletinKind;
import io.github.liuding.reporting.bulletin.BulletinRequest;
import io.github.liuding.reporting.bulletin.Bulletins;
import io.github.liuding.reporting.paper.LayoutProfile;
import io.github.liuding.reporting.paper.Length;
import io.github.liuding.reporting.paper.Measure;
import io.github.liuding.reporting.paper.MeasureValue;
import io.github.liuding.reporting.word.WordWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Faults of papers, and what keeps them from being written. */
final class PlantedInPapers {
    private PlantedInPapers() {}

    static List<Planted> all() {
        return Stream.of(papers(), refusals()).flatMap(List::stream).toList();
    }

    private static List<Planted> papers() {
        LayoutProfile low =
                LayoutProfile.standard().with(Measure.TOP_MARGIN, new MeasureValue.Extent(Length.parse("30mm")));
        return Arrays.stream(BulletinKind.values())
                .map(kind -> Planted.in(
                        "the %s keeps to the standard of papers (%s)"
                                .formatted(kind.id().replace('-', ' '), kind.word()),
                        """
                        警告 PROFILE_DEPARTS /profile/TOP_MARGIN 版式方案的“天头”与 GB/T 9704-2012 第5.2.1条的规定不同
                        错误 TOP_MARGIN  天头：应为37毫米±1毫米，实为30毫米（GB/T 9704-2012 第5.2.1条，规定）""",
                        new Library() {
                            @Override
                            List<Finding> write(Bulletin bulletin, OutputStream out) throws IOException {
                                return bulletin.request().kind() == kind
                                        ? WordWriter.standard().profile(low).write(bulletin.document(), out)
                                        : super.write(bulletin, out);
                            }
                        }))
                .toList();
    }

    /** A library that is asked for each paper otherwise than the check asks. */
    private static Library asking(UnaryOperator<BulletinRequest> otherwise) {
        return new Library() {
            @Override
            WithFindings<Bulletin> write(Bulletins bulletins, BulletinRequest request) {
                return super.write(bulletins, otherwise.apply(request));
            }
        };
    }

    /** Papers that are not written at all, because what they are asked for with does not do. */
    private static List<Planted> refusals() {
        return List.of(
                Planted.in(
                        "the talk notice keeps to the standard of papers (约谈通知)",
                        "错误 MISSING_VALUE talk-notice.yaml:10:30 缺少“talkTime”（约谈时间），不能成文",
                        asking(request ->
                                request.toBuilder().talkTime(Optional.empty()).build())),
                Planted.in(
                        "the work bulletin keeps to the standard of papers (工作简报)",
                        "错误 PERIOD_OPEN 2022年6月到2022年6月30日才结束，在此之前不能编写工作简报",
                        asking(request -> request.toBuilder()
                                .asOf(request.asOf().minusDays(2))
                                .build())));
    }
}
