package vn.chungtay.platform;

/** The surroundings forbid a start. The message is one line for the person at the console: Vietnamese, then English. */
public class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CannotStart(String vietnamese, String english) {
        super(vietnamese + " / " + english);
    }

    static CannotStart portTaken(int port) {
        return new CannotStart(
                "Cổng %d đang có chương trình khác dùng: hãy dừng chương trình đó hoặc đặt SERVER_PORT khác."
                        .formatted(port),
                "Port %d is in use: stop the other program or set another SERVER_PORT.".formatted(port));
    }

    static CannotStart otherSchema() {
        return new CannotStart(
                "Cơ sở dữ liệu thuộc phiên bản khác của chương trình: nếu là dữ liệu dùng thử, hãy xóa thư mục data/pg"
                        + " rồi chạy lại; nếu là dữ liệu thật, hãy chạy đúng phiên bản.",
                "The database belongs to another version of the application: delete the folder data/pg if it holds"
                        + " trial data only; else run the matching version.");
    }
}
