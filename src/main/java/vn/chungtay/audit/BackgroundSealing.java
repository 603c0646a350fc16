package vn.chungtay.audit;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;

/** In tests nothing runs behind the test's back. */
@Configuration
@Profile("!test")
@EnableScheduling
class BackgroundSealing {}
