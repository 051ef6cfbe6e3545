package io.github.liuding.core.body;

import com.fasterxml.jackson.annotation.JsonCreator;

/** An appointment (任职): a role in a body and who holds it.
 *
 * @param role the role
 * @param holder who holds it
 * @param concurrent whether the paper says that it is held beside another post (兼任)
 */
public record Appointment(Role role, Holder holder, boolean concurrent) {
    /** An appointment that is not said to be held beside another post. */
    public Appointment(Role role, Holder holder) {
        this(role, holder, false);
    }

    @JsonCreator
    public Appointment {}
}
