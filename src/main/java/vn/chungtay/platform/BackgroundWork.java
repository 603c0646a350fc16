package vn.chungtay.platform;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Scheduled methods run, except in tests: there nothing happens behind the test's back. */
@Configuration(proxyBeanMethods = false)
@Profile("!test")
@EnableScheduling
class BackgroundWork {}
