package io.github.liuding.reporting.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** The house style of value types, as in core, without a form in JSON: papers are made from other values. */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        jdkOnly = true,
        overshadowImplementation = true,
        depluralize = true,
        depluralizeDictionary = {"body:body", "attendance:attendance", "titleLine:titleLines"},
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PUBLIC,
        implementationNestedInBuilder = true,
        allowedClasspathAnnotations = {Override.class})
public @interface ReportingStyle {}
