package vn.chungtay.construction.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chungtay.attachment.Attachments;
import vn.chungtay.construction.BuildMethod;
import vn.chungtay.construction.HouseSupportView;
import vn.chungtay.construction.HouseSupports;
import vn.chungtay.construction.Inspections;
import vn.chungtay.construction.MeasuredHouse;
import vn.chungtay.construction.Withdrawals;
import vn.chungtay.tasklist.FormValues;

/** What completing each task of a house does. */
@Component
class HouseTaskWork {

    private final HouseSupports supports;
    private final Inspections inspections;
    private final Withdrawals withdrawals;
    private final Attachments attachments;

    HouseTaskWork(HouseSupports supports, Inspections inspections, Withdrawals withdrawals, Attachments attachments) {
        this.supports = supports;
        this.inspections = inspections;
        this.withdrawals = withdrawals;
        this.attachments = attachments;
    }

    Map<String, Object> commit(HouseSupportView house, FormValues values) {
        supports.commit(house.id(), values.date("committedOn"), BuildMethod.valueOf(values.text("method")));
        file(house, "Bản cam kết của hộ", "commitment", values);
        return Map.of();
    }

    Map<String, Object> start(HouseSupportView house, FormValues values) {
        supports.start(house.id(), values.date("startedOn"));
        file(house, "Ảnh khởi công", "photos", values);
        boolean more = inspections.moreStages(house.id());
        inspections.printNextMinutes(house.id());
        return Map.of("moreStages", more);
    }

    Map<String, Object> checkStage(HouseSupportView house, FormValues values) {
        boolean passed = values.text("result").equals("pass");
        inspections.checkStage(
                house.id(),
                values.date("checkedOn"),
                passed,
                values.find("note").orElse(null));
        file(house, "Ảnh giai đoạn", "photos", values);
        return Map.of("stagePassed", passed);
    }

    Map<String, Object> inspect(HouseSupportView house, FormValues values) {
        boolean accepted = values.text("result").equals("pass");
        MeasuredHouse measured = new MeasuredHouse(
                values.decimal("areaM2"),
                values.yes("hardFoundation"),
                values.yes("hardFrame"),
                values.yes("hardRoof"),
                Math.toIntExact(values.number("lifeYears")));
        inspections.inspect(
                house.id(),
                values.date("inspectedOn"),
                measured,
                accepted,
                values.find("defects").orElse(null));
        file(house, "Ảnh nghiệm thu", "photos", values);
        return Map.of("houseAccepted", accepted);
    }

    Map<String, Object> confirmMended(HouseSupportView house, FormValues values) {
        inspections.confirmMended(house.id(), values.date("mendedOn"));
        file(house, "Ảnh sau khắc phục", "photos", values);
        return Map.of();
    }

    Map<String, Object> handOver(HouseSupportView house, FormValues values) {
        supports.handOver(house.id(), values.date("handedOverOn"));
        file(house, "Ảnh bàn giao", "photos", values);
        return Map.of();
    }

    Map<String, Object> recover(HouseSupportView house, FormValues values) {
        withdrawals.recover(house.id(), values.text("reference"));
        return Map.of();
    }

    private void file(HouseSupportView house, String label, String key, FormValues values) {
        values.files(key)
                .forEach(file -> attachments.store(
                        "houseSupport",
                        Long.toString(house.id()),
                        house.communeId(),
                        label,
                        file.name(),
                        file.content()));
    }
}
