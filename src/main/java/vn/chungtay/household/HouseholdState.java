package vn.chungtay.household;

import java.util.Set;

/** How far a family has come. The modules that own a stage say so with {@link Households#advance}. */
public enum HouseholdState {
    REGISTERED("Đã vào sổ"),
    NOMINATED("Đang bình xét"),
    APPROVED("Đã phê duyệt"),
    BUILDING("Đang làm nhà"),
    HANDED_OVER("Đã bàn giao"),
    REJECTED("Không được duyệt"),
    WITHDRAWN("Thôi hỗ trợ");

    private final String label;

    HouseholdState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** After approval the facts on which the decision stands are no longer corrected freely. */
    public boolean isDecided() {
        return this == APPROVED || this == BUILDING || this == HANDED_OVER;
    }

    public boolean canBecome(HouseholdState next) {
        return next == this
                || switch (this) {
                    case REGISTERED -> next == NOMINATED || next == WITHDRAWN;
                    case NOMINATED ->
                        Set.of(REGISTERED, APPROVED, REJECTED, WITHDRAWN).contains(next);
                    case APPROVED -> next == BUILDING || next == WITHDRAWN;
                    case BUILDING -> next == HANDED_OVER || next == WITHDRAWN;
                    case REJECTED, WITHDRAWN -> next == REGISTERED || next == NOMINATED;
                    case HANDED_OVER -> false;
                };
    }
}
