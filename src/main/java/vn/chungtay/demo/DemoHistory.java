package vn.chungtay.demo;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.chungtay.household.HouseholdId;

/** Half a year of two communes, up to the morning of 15/4/2025. */
@Component
@Profile("demo")
class DemoHistory {

    static final LocalDate TODAY = LocalDate.of(2025, 4, 15);

    private final DemoTime time;
    private final Cast cast;
    private final CommuneStory communes;
    private final DistrictStory district;
    private final HouseStory houses;

    DemoHistory(DemoTime time, Cast cast, CommuneStory communes, DistrictStory district, HouseStory houses) {
        this.time = time;
        this.cast = cast;
        this.communes = communes;
        this.district = district;
        this.houses = houses;
    }

    void tell() {
        time.begin(LocalDate.of(2024, 10, 14));
        cast.register();
        district.opensSources();
        List<DemoFamily> families = DemoSheets.dozen(1);
        String round = diemHeSubmits(families);
        districtDecides(round, families);
        firstHousesAreBuilt(families);
        yenPhucPosts();
        time.until(TODAY);
    }

    private String diemHeSubmits(List<DemoFamily> families) {
        List<HouseholdId> ids = communes.imports("dh.vanhoa", families);
        String round = communes.opensRound("dh.vanhoa", "Đợt 1 năm 2024", ids);
        time.until(LocalDate.of(2024, 10, 17));
        communes.meets(round, LocalDate.of(2024, 10, 16), families.get(4).name()::equals);
        communes.filesScans(round, "dh.vanhoa", "dh.diachinh");
        communes.reviews(round);
        communes.issues(round);
        communes.posts(round, time.today());
        time.until(LocalDate.of(2024, 10, 21));
        String objection = communes.objects(
                "dh.vanhoa", round, families.get(11).name(), "Hộ đã được hỗ trợ làm nhà trước đây.", time.today());
        communes.upholds(objection, time.today());
        time.until(LocalDate.of(2024, 10, 28));
        communes.closesPosting(round, time.today());
        communes.issues(round);
        return round;
    }

    private void districtDecides(String round, List<DemoFamily> families) {
        time.until(LocalDate.of(2024, 11, 6));
        String first = district.newest();
        district.judges(first, families.get(9).name(), families.get(10).name());
        time.until(LocalDate.of(2024, 11, 12));
        communes.issues(first);
        communes.supplements(round);
        communes.issues(round);
        time.until(LocalDate.of(2024, 11, 20));
        String second = district.newest();
        district.judges(second, "", "");
        communes.issues(second);
    }

    private void firstHousesAreBuilt(List<DemoFamily> families) {
        List<String> keys = List.of(0, 1, 2, 3, 5, 6, 7).stream()
                .map(index -> houses.of(families.get(index).name()))
                .toList();
        time.until(LocalDate.of(2024, 11, 28));
        keys.forEach(house -> houses.commits(house, time.today()));
        time.until(LocalDate.of(2024, 12, 10));
        keys.subList(0, 6).forEach(house -> houses.begins(house, time.today()));
        time.until(LocalDate.of(2024, 12, 26));
        keys.subList(0, 4).forEach(house -> houses.stagePasses(house, time.today()));
        houses.stageIsRefused(keys.get(4), time.today());
        keys.subList(0, 4).forEach(houses::orderGoesToTreasury);
        time.until(LocalDate.of(2024, 12, 30));
        houses.treasuryReturns(keys.get(1), time.today());
        keys.subList(0, 3).forEach(house -> houses.isPaid(house, time.today()));
        time.until(LocalDate.of(2025, 2, 24));
        houses.hasDefects(keys.get(0), time.today());
        houses.isAccepted(keys.get(1), time.today());
        time.until(LocalDate.of(2025, 3, 6));
        houses.defectsAreMended(keys.get(0), time.today());
        houses.isAccepted(keys.get(0), time.today());
        keys.subList(0, 2).forEach(houses::orderGoesToTreasury);
        time.until(LocalDate.of(2025, 3, 12));
        keys.subList(0, 2).forEach(house -> houses.isPaid(house, time.today()));
        keys.subList(0, 2).forEach(house -> houses.isHandedOver(house, time.today()));
        houses.withdraws(keys.get(5), "Hộ chuyển đi nơi khác sinh sống");
    }

    private void yenPhucPosts() {
        List<DemoFamily> families = DemoSheets.dozen(21);
        time.until(LocalDate.of(2025, 3, 31));
        List<HouseholdId> ids = communes.imports("yp.vanhoa", families);
        String round = communes.opensRound("yp.vanhoa", "Đợt 1 năm 2025", ids.subList(0, 10));
        time.until(LocalDate.of(2025, 4, 4));
        communes.meets(round, LocalDate.of(2025, 4, 3), name -> false);
        communes.reviews(round);
        time.until(LocalDate.of(2025, 4, 9));
        communes.issues(round);
        communes.posts(round, time.today());
        time.until(LocalDate.of(2025, 4, 14));
        communes.objects(
                "yp.vanhoa", round, families.get(2).name(), "Nhà của hộ còn bền chắc, đề nghị xem lại.", time.today());
    }
}
