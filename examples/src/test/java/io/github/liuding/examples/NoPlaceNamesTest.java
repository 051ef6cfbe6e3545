package io.github.liuding.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import io.github.liuding.core.organization.OrgUnit;
import io.github.liuding.core.organization.UnitKinds;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Two localities differ in a file, never in a class: the code of the library names no place. Comments may, and do, as
 * examples; so may messages that show what an id looks like.
 */
class NoPlaceNamesTest {
    /** The places of the published papers and what stands above them, and the code under which one of them is numbered. */
    private static final List<String> PLACES =
            List.of("永州", "冷水滩", "冷优", "零陵", "平鲁", "朔州", "稷山", "运城", "景德镇", "抚州", "赣州", "山西", "湖南", "江西", "青禾");

    /** The same as ids; a longer one, such as qinghe-housing in a message, is an example. */
    private static final Set<String> IDS =
            Set.of("lengshuitan", "qinghe", "pinglu", "jishan", "jingdezhen", "fuzhou", "ganzhou");

    static List<String> modules() {
        return Repository.PUBLISHED;
    }

    @ParameterizedTest
    @MethodSource("modules")
    void no_text_or_name_in_the_code_is_a_place(String module) throws IOException {
        Sources sources = Sources.of(module);
        Set<String> places = places();
        List<String> found = new ArrayList<>();
        int[] texts = {0};
        for (CompilationUnitTree file : sources.files()) {
            new TreeScanner<@Nullable Void, @Nullable Void>() {
                @Override
                public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void none) {
                    if (literal.getValue() instanceof String text) {
                        check(literal, text);
                    }
                    return super.visitLiteral(literal, null);
                }

                @Override
                public @Nullable Void visitClass(ClassTree type, @Nullable Void none) {
                    check(type, type.getSimpleName().toString());
                    return super.visitClass(type, null);
                }

                @Override
                public @Nullable Void visitMethod(MethodTree method, @Nullable Void none) {
                    check(method, method.getName().toString());
                    return super.visitMethod(method, null);
                }

                @Override
                public @Nullable Void visitVariable(VariableTree variable, @Nullable Void none) {
                    check(variable, variable.getName().toString());
                    return super.visitVariable(variable, null);
                }

                private void check(Tree tree, String text) {
                    texts[0]++;
                    if (places.stream().anyMatch(text::contains)
                            || IDS.contains(text.toLowerCase(java.util.Locale.ROOT))) {
                        found.add(sources.place(file, tree) + " " + text);
                    }
                }
            }.scan(file, null);
        }

        assertThat(found).as("places named in the code of %s", module).isEmpty();
        assertThat(texts[0]).as("texts and names of %s", module).isGreaterThan(50);
    }

    @Test
    void the_examples_are_among_the_places_looked_for() throws IOException {
        for (String id : Localities.all()) {
            String locality = Localities.campaign(id).locality();
            assertThat(PLACES).contains(locality.substring(0, locality.length() - 1));
            assertThat(IDS).contains(id);
        }
    }

    /** The places, and the townships of the examples. */
    private static Set<String> places() throws IOException {
        Set<String> places = new TreeSet<>(PLACES);
        for (String id : Localities.all()) {
            Localities.campaign(id).units().units().stream()
                    .filter(unit -> unit.kind().equals(UnitKinds.TOWNSHIP))
                    .map(OrgUnit::name)
                    .forEach(places::add);
        }
        return places;
    }
}
