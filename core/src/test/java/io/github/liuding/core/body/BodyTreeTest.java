package io.github.liuding.core.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.liuding.core.organization.BodyId;
import io.github.liuding.core.testing.QingheBodies;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyTreeTest {
    private static final BodyTree TREE = QingheBodies.tree();

    private static BodyBuilder body(String id) {
        return Body.builder().id(new BodyId(id)).kind(BodyKinds.WORKING_GROUP).name("工作组" + id);
    }

    private static List<String> ids(List<Body> bodies) {
        return bodies.stream().map(body -> body.id().value()).toList();
    }

    @Test
    void all_bodies_stand_before_those_under_them() {
        assertThat(ids(TREE.all())).containsExactly("leading-group", "office", "service-force", "complaints");
    }

    @Test
    void a_body_is_found_by_its_id_at_any_depth() {
        assertThat(TREE.body(QingheBodies.SERVICE_FORCE).map(Body::name)).contains("政务服务专班");
        assertThat(TREE.body(new BodyId("nobody"))).isEmpty();
    }

    @ParameterizedTest(name = "[{0}]")
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            青禾县优化营商环境工作领导小组|leading-group
            县领导小组|leading-group
            领导小组|leading-group
            县优化办|office
            县 优化办|office
             县优化办 |office
            县\u3000优化办|office
            县优化营商环境\u00a0工作领导小组办公室|office
            政务服务专班|service-force
            """)
    void a_body_is_found_by_any_of_its_names_whatever_its_white_space(String name, String id) {
        assertThat(TREE.named(name).map(Body::id)).contains(new BodyId(id));
    }

    @Test
    void a_name_broken_by_a_line_end_is_found() {
        assertThat(TREE.named("政务\n服务专班").map(Body::id)).contains(QingheBodies.SERVICE_FORCE);
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"", " ", "政务服务", "office", "县优化办等"})
    void a_name_that_no_body_has_finds_none(String name) {
        assertThat(TREE.named(name)).isEmpty();
    }

    @Test
    void of_several_bodies_of_one_name_the_first_is_found() {
        BodyTree tree = BodyTree.builder()
                .addBodies(
                        body("a").addBody(body("b").shortName("综合组").build()).build(),
                        body("c").name("综合组").build())
                .build();
        assertThat(tree.named("综合组").map(Body::id)).contains(new BodyId("b"));
    }

    @Test
    void a_body_knows_under_which_it_stands() {
        assertThat(TREE.parent(QingheBodies.OFFICE).map(Body::id)).contains(QingheBodies.LEADING_GROUP);
        assertThat(TREE.parent(QingheBodies.SERVICE_FORCE).map(Body::id)).contains(QingheBodies.OFFICE);
        assertThat(TREE.parent(QingheBodies.LEADING_GROUP)).isEmpty();
        assertThat(TREE.parent(new BodyId("nobody"))).isEmpty();
    }

    @Test
    void an_id_that_stands_twice_side_by_side_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BodyTree.builder()
                        .addBodies(body("a").build(), body("a").build())
                        .build())
                .withMessage("Body id 'a' stands twice");
    }

    @Test
    void an_id_that_stands_twice_at_different_depths_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BodyTree.builder()
                        .addBodies(
                                body("a").addBody(body("b").build()).build(),
                                body("b").build())
                        .build())
                .withMessage("Body id 'b' stands twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BodyTree.builder()
                        .addBody(body("a").addBody(body("a").build()).build())
                        .build())
                .withMessage("Body id 'a' stands twice");
    }

    @Test
    void a_tree_without_bodies_finds_none() {
        assertThat(BodyTree.none().all()).isEmpty();
        assertThat(BodyTree.none().named("县优化办")).isEmpty();
        assertThat(BodyTree.none().parent(QingheBodies.OFFICE)).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {301, 302, 303, 304, 305})
    void every_body_of_any_tree_is_found_by_id_name_and_parent(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            int[] next = {0};
            List<Body> tops = new ArrayList<>();
            for (int top = random.nextInt(4); top >= 0; top--) {
                tops.add(grown(random, next, 0));
            }
            BodyTree tree = BodyTree.builder().bodies(tops).build();
            assertThat(tree.all()).hasSize(next[0]);
            Set<BodyId> met = new HashSet<>();
            for (Body body : tree.all()) {
                assertThat(tree.body(body.id())).containsSame(body);
                assertThat(tree.named(" " + body.name())).containsSame(body);
                Optional<Body> parent = tree.parent(body.id());
                assertThat(parent.isEmpty()).isEqualTo(tops.contains(body));
                parent.ifPresent(above -> {
                    assertThat(above.bodies()).contains(body);
                    assertThat(met).contains(above.id());
                });
                met.add(body.id());
            }
        }
    }

    private static Body grown(Random random, int[] next, int depth) {
        BodyBuilder body = body("b" + next[0]++);
        for (int child = depth < 4 ? random.nextInt(4) : 0; child > 0; child--) {
            body.addBody(grown(random, next, depth + 1));
        }
        return body.build();
    }
}
