package io.github.liuding.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that a user of the library can see says what it is. */
class PublicApiDocumentationTest {
    static List<String> modules() {
        return Repository.PUBLISHED;
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everything_public_is_documented(String module) throws IOException {
        Sources sources = Sources.of(module);
        Checker checker = new Checker(sources);

        sources.files().forEach(checker::file);

        assertThat(checker.silent)
                .as("public API of %s without a comment", module)
                .isEmpty();
        assertThat(checker.seen)
                .as("types, members and components of %s", module)
                .isGreaterThan(10);
    }

    @ParameterizedTest
    @MethodSource("modules")
    void every_exported_package_is_introduced(String module) throws IOException {
        Sources sources = Sources.of(module);
        Set<String> introduced = new HashSet<>();
        for (CompilationUnitTree file : sources.files()) {
            if (file.getSourceFile().isNameCompatible("package-info", javax.tools.JavaFileObject.Kind.SOURCE)
                    && isComment(sources.docs().getDocComment(new TreePath(new TreePath(file), file.getPackage())))) {
                introduced.add(String.valueOf(file.getPackageName()));
            }
        }

        assertThat(sources.exportedPackages()).isNotEmpty();
        assertThat(introduced).containsAll(sources.exportedPackages());
    }

    private static boolean isComment(@Nullable String comment) {
        return comment != null && !comment.isBlank();
    }

    /** Walks through what is public and notes what has no comment. */
    private static final class Checker {
        private final Sources sources;
        private final DocTrees docs;
        private final Set<String> exported;
        private final List<String> silent = new ArrayList<>();
        private int seen;

        Checker(Sources sources) {
            this.sources = sources;
            this.docs = sources.docs();
            this.exported = sources.exportedPackages();
        }

        void file(CompilationUnitTree file) {
            if (file.getPackageName() == null
                    || !exported.contains(file.getPackageName().toString())) {
                return;
            }
            TreePath root = new TreePath(file);
            for (Tree declaration : file.getTypeDecls()) {
                if (declaration instanceof ClassTree type && isPublic(type.getModifiers())) {
                    type(new TreePath(root, type), type);
                }
            }
        }

        private void type(TreePath path, ClassTree type) {
            documented(path, type.getSimpleName());
            boolean open = type.getKind() == Tree.Kind.INTERFACE || type.getKind() == Tree.Kind.ANNOTATION_TYPE;
            boolean record = type.getKind() == Tree.Kind.RECORD;
            Set<String> explained = explained(path);
            type.getTypeParameters().forEach(parameter -> explained(path, explained, "<" + parameter.getName() + ">"));
            for (Tree member : type.getMembers()) {
                TreePath at = new TreePath(path, member);
                if (member instanceof ClassTree nested && (open || isPublic(nested.getModifiers()))) {
                    type(at, nested);
                } else if (member instanceof MethodTree method) {
                    if (((open && !has(method.getModifiers(), Modifier.PRIVATE)) || isPublic(method.getModifiers()))
                            && !isOverride(method)
                            && !(record && isCanonical(method, type))) {
                        documented(at, method.getName());
                    }
                } else if (member instanceof VariableTree variable) {
                    if (record && !has(variable.getModifiers(), Modifier.STATIC)) {
                        explained(path, explained, variable.getName().toString());
                    } else if (open || isPublic(variable.getModifiers())) {
                        documented(at, variable.getName());
                    }
                }
            }
        }

        private void documented(TreePath path, Object name) {
            seen++;
            if (!isComment(docs.getDocComment(path))) {
                silent.add(sources.place(path.getCompilationUnit(), path.getLeaf()) + " " + name);
            }
        }

        private void explained(TreePath path, Set<String> explained, String parameter) {
            seen++;
            if (!explained.contains(parameter)) {
                silent.add(sources.place(path.getCompilationUnit(), path.getLeaf()) + " @param " + parameter);
            }
        }

        /** The parameters that a type's comment explains. */
        private Set<String> explained(TreePath path) {
            DocCommentTree comment = docs.getDocCommentTree(path);
            return comment == null
                    ? Set.of()
                    : comment.getBlockTags().stream()
                            .filter(ParamTree.class::isInstance)
                            .map(ParamTree.class::cast)
                            .filter(param -> !param.getDescription().isEmpty())
                            .map(param -> param.isTypeParameter()
                                    ? "<" + param.getName() + ">"
                                    : param.getName().toString())
                            .collect(Collectors.toSet());
        }

        private static boolean isPublic(ModifiersTree modifiers) {
            return has(modifiers, Modifier.PUBLIC) || has(modifiers, Modifier.PROTECTED);
        }

        private static boolean has(ModifiersTree modifiers, Modifier modifier) {
            return modifiers.getFlags().contains(modifier);
        }

        /** What it overrides has said it. */
        private static boolean isOverride(MethodTree method) {
            return method.getModifiers().getAnnotations().stream()
                    .anyMatch(annotation ->
                            annotation.getAnnotationType().toString().equals("Override"));
        }

        /** A compact constructor has no parameters of its own here. */
        private static boolean isCanonical(MethodTree method, ClassTree type) {
            long components = type.getMembers().stream()
                    .filter(member ->
                            member instanceof VariableTree variable && !has(variable.getModifiers(), Modifier.STATIC))
                    .count();
            int parameters = method.getParameters().size();
            return Objects.equals(method.getName().toString(), "<init>")
                    && (parameters == 0 || parameters == components);
        }
    }
}
