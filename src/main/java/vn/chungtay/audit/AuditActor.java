package vn.chungtay.audit;

/** Who acts in the running call; without an implementation everything is done by {@link #SYSTEM}. */
public interface AuditActor {

    String SYSTEM = "system";

    /** An officer's id as text, or {@link #SYSTEM}. */
    String current();
}
