package vn.chungtay.household;

import java.util.List;

/** The commune's spreadsheet: read, shown with what is wrong in each row, and only then taken into the registry. */
public interface HouseholdImports {

    /**
     * Reads an .xlsx for the present officer's commune without storing a family. The same file again gives the same import.
     *
     * @return the import's id, for /ho/nhap/{importId}
     * @throws vn.chungtay.platform.Refusal if it is no readable .xlsx, too large, or without the columns that must be there
     */
    long stage(String fileName, byte[] content);

    /**
     * Takes all rows without errors into the registry, in one transaction; the others stay with their reasons. Once taken,
     * nothing is taken again.
     */
    List<HouseholdId> accept(long importId);
}
