package io.github.liuding.examples;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExportsTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The main sources of a module as the compiler parses them.
 *
 * @param files every file as a tree
 * @param docs the comments of those trees
 */
record Sources(List<CompilationUnitTree> files, DocTrees docs) {
    static Sources of(String module) throws IOException {
        Path folder = Repository.mainSources(module);
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "a JDK");
        try (Stream<Path> paths = Files.walk(folder);
                StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<Path> java = paths.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(java));
            List<CompilationUnitTree> files = StreamSupport.stream(task.parse().spliterator(), false)
                    .map(CompilationUnitTree.class::cast)
                    .toList();
            return new Sources(files, DocTrees.instance(task));
        }
    }

    /** The packages that the module exports. */
    Set<String> exportedPackages() {
        return files.stream()
                .filter(file -> file.getModule() != null)
                .flatMap(file -> file.getModule().getDirectives().stream())
                .filter(ExportsTree.class::isInstance)
                .map(directive -> ((ExportsTree) directive).getPackageName().toString())
                .collect(Collectors.toSet());
    }

    /** Where a tree stands, such as {@code Task.java:37}. */
    String place(CompilationUnitTree file, com.sun.source.tree.Tree tree) {
        long position = docs.getSourcePositions().getStartPosition(file, tree);
        return Path.of(file.getSourceFile().getName()).getFileName()
                + ":"
                + file.getLineMap().getLineNumber(position);
    }
}
