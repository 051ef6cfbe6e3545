package io.github.liuding.reporting.bulletin;

/** The shipped words, read once: they never change, and every bulletin begins with them (自带模板). */
final class ShippedWording {
    static final Wording WORDING = Wording.readShipped();

    private ShippedWording() {}
}
