package vn.chungtay.household.registry;

/** How a field's text is read and how its control looks. */
public enum FieldKind {
    TEXT,
    LONG_TEXT,
    IDENTITY,
    PHONE,
    BIRTH,
    DATE,
    YEAR,
    NUMBER,
    AREA,
    MONEY,
    CHOICE
}
