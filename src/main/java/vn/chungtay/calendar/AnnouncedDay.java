package vn.chungtay.calendar;

import java.time.LocalDate;
import vn.chungtay.platform.Refusal;
import vn.chungtay.platform.Text;

/**
 * A day as an authority announced it. WORKING takes back a day off, WEEKEND a working Saturday.
 *
 * @param label the occasion
 * @param provisional expected, not yet announced
 * @param source the paper that says so
 */
public record AnnouncedDay(LocalDate date, DayKind kind, String label, boolean provisional, String source) {

    private static final int MOST = 200;

    public AnnouncedDay {
        label = required(label, "Cần ghi tên ngày nghỉ hoặc lý do.");
        source = required(source, "Cần ghi văn bản làm căn cứ.");
        if (DayTable.isWeekend(date) && kind == DayKind.WORKING) {
            throw new Refusal("Ngày cuối tuần đi làm phải ghi là ngày làm việc bù.");
        }
        if (!DayTable.isWeekend(date) && (kind == DayKind.WEEKEND || kind == DayKind.WORKING_SATURDAY)) {
            throw new Refusal("Ngày làm việc bù phải rơi vào thứ Bảy hoặc Chủ nhật.");
        }
    }

    private static String required(String entered, String refusal) {
        String text = Text.clean(entered);
        if (text.isEmpty()) {
            throw new Refusal(refusal);
        }
        if (text.length() > MOST) {
            throw new Refusal("Nội dung dài quá 200 ký tự: hãy rút gọn.");
        }
        return text;
    }
}
