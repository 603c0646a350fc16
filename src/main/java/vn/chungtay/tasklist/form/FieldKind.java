package vn.chungtay.tasklist.form;

/** What a field takes; a kind decides how an entry is read and how it looks. */
enum FieldKind {
    LINE("textfield"),
    AREA("textarea"),
    NUMBER("number"),
    MONEY("number"),
    DATE("datetime"),
    BOX("checkbox"),
    RADIO("radio"),
    SELECT("select"),
    FILES("filepicker");

    private final String component;

    FieldKind(String component) {
        this.component = component;
    }

    /** The component's name in a form file. */
    String component() {
        return component;
    }

    boolean isText() {
        return this == LINE || this == AREA;
    }

    boolean isNumeric() {
        return this == NUMBER || this == MONEY;
    }

    boolean isChoice() {
        return this == RADIO || this == SELECT;
    }
}
