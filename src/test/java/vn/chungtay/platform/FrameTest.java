package vn.chungtay.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FrameTest {

    private static final Instant NOW = Instant.parse("2025-02-06T02:45:00Z");
    private static final Reader BUILDER = new Reader("Nông Thị Mẫu", "UBND xã Điềm He", Set.of("COMMUNE_BUILDER"));

    private final Pages pages = new Pages();

    FrameTest() {
        pages.bean("clock", Clock.fixed(NOW, Viet.ZONE));
        pages.bean(
                "tasks",
                NavItem.in(NavSection.WORK, 10, "Việc của tôi", "/viec", "tasks")
                        .counting(() -> 6)
                        .onPhone("Việc"));
        pages.bean("office", NavItem.in(NavSection.WORK, 20, "Việc của phòng", "/viec/phong", "office"));
        pages.bean(
                "units",
                NavItem.in(NavSection.ADMINISTRATION, 10, "Đơn vị", "/quan-tri/don-vi", "gear")
                        .forRoles("ADMINISTRATOR"));
        pages.bean("password", NavItem.in(NavSection.ACCOUNT, 10, "Đổi mật khẩu", "/doi-mat-khau", "key"));
    }

    @Test
    void showsTheReaderWhatHisRolesOpen() {
        signIn(BUILDER);
        assertThat(render("/viec"))
                .contains("Trang thử – Chung Tay", "Nông Thị Mẫu", "UBND xã Điềm He")
                .contains("Việc của tôi", "<span class=\"count\">6</span>", "Đổi mật khẩu", "Đăng xuất")
                .doesNotContain("Đơn vị", "Quản trị");
    }

    @Test
    void showsTheAdministratorHisPart() {
        signIn(new Reader("Quản trị viên", "UBND huyện Văn Quan", Set.of("ADMINISTRATOR")));
        assertThat(render("/viec")).contains("<h2>Quản trị</h2>", "Đơn vị");
    }

    @Test
    void marksTheEntryClosestToTheAddress() {
        signIn(BUILDER);
        assertThat(render("/viec/17")).contains("<a href=\"/viec\" aria-current=\"page\">");
        assertThat(render("/viec/phong")).contains("<a href=\"/viec/phong\" aria-current=\"page\">");
        assertThat(render("/viecphong")).doesNotContain("aria-current");
    }

    @Test
    void saysWhoPrintedWhen() {
        signIn(BUILDER);
        assertThat(render("/viec"))
                .contains("Chung Tay, Huyện Văn Quan. In lúc 09:45 ngày 06/02/2025; người in: Nông Thị Mẫu, UBND xã");
    }

    @Test
    void offersNothingToStrangers() {
        assertThat(render("/")).contains("<h1>Trang thử</h1>").doesNotContain("Đăng xuất", "Việc của tôi");
    }

    private void signIn(Reader reader) {
        Readers readers = () -> Optional.of(reader);
        pages.bean("readers", readers);
    }

    private String render(String address) {
        return pages.render("frame-probe", address, Map.of());
    }
}
