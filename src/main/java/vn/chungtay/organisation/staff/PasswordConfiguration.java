package vn.chungtay.organisation.staff;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

@Configuration
class PasswordConfiguration {

    /** Hashes name their algorithm, so that a better one can follow. */
    @Bean
    PasswordEncoder passwordEncoder(StaffSettings settings) {
        PasswordEncoder bcrypt = new BCryptPasswordEncoder(settings.passwordStrength());
        return new ComposedPasswordEncoder(new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", bcrypt)));
    }
}
