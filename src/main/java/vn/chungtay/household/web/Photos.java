package vn.chungtay.household.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.chungtay.attachment.Attachment;
import vn.chungtay.attachment.Attachments;
import vn.chungtay.household.HouseholdId;
import vn.chungtay.household.HouseholdView;
import vn.chungtay.household.registry.RegistryWriters;
import vn.chungtay.platform.Refusal;

/** Photos and scans of a family, kept by the attachments. */
@Component
class Photos {

    static final List<String> LABELS = List.of(
            "Ảnh nhà hiện tại",
            "Giấy tờ đất",
            "Giấy tờ công nhận đối tượng",
            "Đơn đề nghị",
            "Biên bản kiểm tra hiện trạng",
            "Giấy tờ khác");

    private static final String SUBJECT = "household";

    private final Attachments attachments;
    private final RegistryWriters writers;

    Photos(Attachments attachments, RegistryWriters writers) {
        this.attachments = attachments;
        this.writers = writers;
    }

    List<Attachment> of(HouseholdId id) {
        return attachments.of(SUBJECT, id.toString());
    }

    void store(HouseholdView household, String label, String fileName, byte[] content) {
        if (!writers.mayWriteFor(household.unitId())) {
            throw new Refusal("Chỉ công chức của UBND xã, thị trấn quản lý hộ được thêm ảnh, giấy tờ.");
        }
        if (!LABELS.contains(label)) {
            throw new Refusal("Chưa lưu: chọn loại ảnh, giấy tờ trong danh sách.");
        }
        if (content.length == 0) {
            throw new Refusal("Chưa lưu: chưa chọn tệp.");
        }
        attachments.store(SUBJECT, household.id().toString(), household.unitId(), label, fileName, content);
    }
}
