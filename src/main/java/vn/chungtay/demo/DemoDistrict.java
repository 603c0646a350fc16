package vn.chungtay.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chungtay.workflow.Jobs;

/** Makes the demo district at the first start, and says where to find it at every start. */
@Component
@Profile("demo & !test")
class DemoDistrict implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoDistrict.class);

    private final JdbcClient database;
    private final DemoHistory history;
    private final Jobs jobs;
    private final ServerProperties server;

    DemoDistrict(JdbcClient database, DemoHistory history, Jobs jobs, ServerProperties server) {
        this.database = database;
        this.history = history;
        this.jobs = jobs;
        this.server = server;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (database.sql("select count(*) from officer").query(Long.class).single() == 0) {
            LOG.info("Đang dựng huyện mẫu, khoảng một phút (building the demo district, about a minute)");
            jobs.pause();
            try {
                history.tell();
            } finally {
                jobs.resume();
            }
        }
        LOG.info(welcome());
    }

    private String welcome() {
        int port = server.getPort() == null ? 8080 : server.getPort();
        return """

                Chung Tay: http://127.0.0.1:%d
                Mật khẩu của mọi tài khoản mẫu (password of every demo account): %s
                  Xã Điềm He    dh.vanhoa  dh.diachinh  dh.ketoan  dh.chutich  dh.vanthu
                  Xã Yên Phúc   yp.vanhoa  yp.diachinh  yp.ketoan  yp.chutich  yp.vanthu
                  Huyện         huyen.doituong  huyen.nhao  huyen.vonvay  huyen.tp-ldtbxh  huyen.tp-ktht  huyen.tp-tckh
                                huyen.vanthu  huyen.phapche  huyen.chutich  huyen.mttq  huyen.giamsat
                  Quản trị      quantri
                """.formatted(port, Cast.PASSWORD);
    }
}
