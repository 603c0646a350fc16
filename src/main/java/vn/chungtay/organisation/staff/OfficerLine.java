package vn.chungtay.organisation.staff;

import java.util.List;

/** An officer in the administrator's list, under one of the units held today. */
public record OfficerLine(long officerId, String name, String username, String title, List<String> roles) {}
