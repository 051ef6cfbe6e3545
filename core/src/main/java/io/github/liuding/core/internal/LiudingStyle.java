package io.github.liuding.core.internal;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one house style of value types: a public abstract class, its builder beside it, the implementation hidden.
 *
 * <p>{@code JsonSerialize} is the marker that makes Immutables write the creators that Jackson 2 and Jackson 3 both
 * understand; it stays in the sources, so that no class of ours needs databind because of it.
 *
 * <p>{@code jdk9Collections} stays off: {@code Map.copyOf} has another order in every run of the JVM, and what is
 * written must come out alike.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@JsonSerialize
@Value.Style(
        jdkOnly = true,
        overshadowImplementation = true,
        depluralize = true,
        depluralizeDictionary = {"alias:aliases", "basis:basis", "criterion:criteria", "bonus:bonuses", "veto:vetoes"},
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PUBLIC,
        implementationNestedInBuilder = true,
        allowedClasspathAnnotations = {Override.class})
public @interface LiudingStyle {}
