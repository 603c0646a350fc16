package vn.chungtay.household.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chungtay.household.HouseholdScene.number;
import static vn.chungtay.household.registry.FamilyTexts.aPoorFamily;
import static vn.chungtay.organisation.TestOfficers.DIEMHE_CHAIR;
import static vn.chungtay.organisation.TestOfficers.DIEMHE_OFFICER;
import static vn.chungtay.organisation.TestOfficers.YENPHUC_OFFICER;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.ChungTayTest;
import vn.chungtay.household.HouseholdId;
import vn.chungtay.household.HouseholdScene;
import vn.chungtay.household.Households;
import vn.chungtay.household.registry.FamilyTexts;
import vn.chungtay.household.registry.Field;
import vn.chungtay.household.registry.Problem;
import vn.chungtay.organisation.CurrentOfficer;
import vn.chungtay.organisation.TestOfficers;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Refusal;

@ChungTayTest
@Transactional
class ImportDeskTest {

    @Autowired
    ImportDesk imports;

    @Autowired
    Households households;

    @Autowired
    HouseholdScene scene;

    @Autowired
    TestOfficers officers;

    @Autowired
    CurrentOfficer present;

    @BeforeEach
    void atTheCommune() {
        officers.signIn(DIEMHE_OFFICER);
    }

    @AfterEach
    void signOut() {
        officers.signOut();
    }

    @Test
    void showsEveryRowAndStoresNoFamily() {
        int before = households.forRound("VQ.DIEMHE").size();
        ImportView staged = view(imports.stage("danh-sach.xlsx", threeRows()));
        assertThat(staged.rows()).extracting(ImportRowView::number).containsExactly(3, 4, 2);
        assertThat(staged.wrong()).isEqualTo(1);
        assertThat(staged.warned()).isEqualTo(1);
        assertThat(households.forRound("VQ.DIEMHE")).hasSize(before);
    }

    @Test
    void takesTheGoodRowsAndKeepsTheOthersWithTheirReasons() {
        long id = imports.stage("danh-sach.xlsx", threeRows());
        List<HouseholdId> taken = imports.accept(id);
        assertThat(households.all(taken)).hasSize(2);
        assertThat(view(id).rows().get(0).household()).isNull();
        assertThat(view(id).rows().get(0).problems())
                .extracting(Problem::message)
                .containsExactly("CCCD có 12 chữ số; ở đây có 3.");
    }

    @Test
    void theSameFileAgainIsTheSameImport() {
        byte[] file = threeRows();
        long id = imports.stage("danh-sach.xlsx", file);
        List<HouseholdId> taken = imports.accept(id);
        assertThat(imports.stage("ban-sao.xlsx", file)).isEqualTo(id);
        assertThat(imports.accept(id)).isEqualTo(taken);
    }

    @Test
    void theSameFamiliesInAnotherFileAreKnown() {
        String number = number();
        imports.accept(imports.stage("a.xlsx", file(aPoorFamily().with(Field.IDENTITY_NUMBER, number))));
        long again = imports.stage(
                "b.xlsx", file(aPoorFamily().with(Field.IDENTITY_NUMBER, number).with(Field.MEMBERS, "5")));
        assertThat(messages(again)).containsExactly("CCCD đã có trong sổ hộ của xã: hộ Nông Văn Mẫu, Nà Mẫu.");
        assertThat(imports.accept(again)).isEmpty();
    }

    @Test
    void twoRowsOfOneFamilyAreNamed() {
        String number = number();
        long id = imports.stage(
                "danh-sach.xlsx",
                SheetFixture.official()
                        .family(aPoorFamily()
                                .with(Field.IDENTITY_NUMBER, number)
                                .texts())
                        .family(aPoorFamily()
                                .with(Field.IDENTITY_NUMBER, number)
                                .with(Field.HEAD_NAME, "Nông Văn Khác")
                                .texts())
                        .bytes());
        assertThat(messages(id)).containsExactly("Trùng với dòng 2 của tệp.");
    }

    @Test
    void aFamilyEnteredMeanwhileIsRejectedWhenTheRowsAreTaken() {
        String number = number();
        long id = imports.stage("danh-sach.xlsx", file(aPoorFamily().with(Field.IDENTITY_NUMBER, number)));
        scene.register(
                DIEMHE_OFFICER,
                aPoorFamily().with(Field.IDENTITY_NUMBER, number).with(Field.HEAD_NAME, "Nông Văn Nhanh"));
        assertThat(imports.accept(id)).isEmpty();
        assertThat(messages(id)).containsExactly("CCCD đã có trong sổ hộ của xã: hộ Nông Văn Nhanh, Nà Mẫu.");
    }

    @Test
    void anotherCommuneDoesNotSeeTheImport() {
        long id = imports.stage("danh-sach.xlsx", threeRows());
        officers.signIn(YENPHUC_OFFICER);
        assertThatThrownBy(() -> imports.accept(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> view(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void onlyWhoKeepsTheRegistryTakesTheRows() {
        long id = imports.stage("danh-sach.xlsx", threeRows());
        officers.signIn(DIEMHE_CHAIR);
        assertThatThrownBy(() -> imports.accept(id)).isInstanceOf(Refusal.class);
    }

    @Test
    void aListWithoutAFamilyIsRefused() {
        byte[] empty = SheetFixture.official().bytes();
        assertThatThrownBy(() -> imports.stage("trong.xlsx", empty)).hasMessageContaining("không có hộ nào");
    }

    @Test
    void whatIsExportedNeverCountsAndCanBeImported() throws Exception {
        byte[] exported = new RegistryWorkbook()
                .bytes(List.of(aPoorFamily()
                        .with(Field.IDENTITY_NUMBER, number())
                        .with(Field.HARDSHIP, "=HYPERLINK(\"http://example.org\")")
                        .texts()));
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(exported))) {
            var cell = workbook.getSheetAt(0).getRow(1).getCell(Field.HARDSHIP.ordinal());
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
        assertThat(view(imports.stage("xuat.xlsx", exported)).wrong()).isZero();
    }

    private byte[] threeRows() {
        return SheetFixture.official()
                .family(aPoorFamily().with(Field.IDENTITY_NUMBER, number()).texts())
                .family(aPoorFamily()
                        .with(Field.HEAD_NAME, "Lộc Văn Mẫu")
                        .with(Field.IDENTITY_NUMBER, "123")
                        .texts())
                .family(aPoorFamily()
                        .with(Field.HEAD_NAME, "Vi Văn Mẫu")
                        .without(Field.IDENTITY_NUMBER)
                        .texts())
                .bytes();
    }

    private static byte[] file(FamilyTexts family) {
        return SheetFixture.official().family(family.texts()).bytes();
    }

    private ImportView view(long id) {
        return imports.view(id, present.get().scope());
    }

    private List<String> messages(long id) {
        return view(id).rows().stream()
                .flatMap(row -> row.problems().stream())
                .filter(Problem::blocking)
                .map(Problem::message)
                .toList();
    }
}
