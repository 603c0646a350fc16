package vn.chungtay.household.registry;

enum Sex {
    MALE,
    FEMALE
}
