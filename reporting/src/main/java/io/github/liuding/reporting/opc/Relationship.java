package io.github.liuding.reporting.opc;

/**
 * A relationship from one part to another (关系).
 *
 * @param id its id in the part that has it
 * @param type the address that stands for its type
 * @param target what it leads to, as written
 * @param part the part that it leads to; empty where it leads out of the file
 * @param external whether it leads out of the file
 */
public record Relationship(String id, String type, String target, String part, boolean external) {
    /**
     * Whether it is of a type, told by the last step of its address, which the transitional and the strict form share.
     */
    public boolean is(String lastStep) {
        return type.endsWith("/" + lastStep);
    }
}
