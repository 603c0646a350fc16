package vn.chungtay.nomination;

import java.lang.reflect.Proxy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

@Configuration(proxyBeanMethods = false)
class Pending {

    @Bean
    @Fallback
    Submissions pendingSubmissions() {
        return none(Submissions.class);
    }

    @Bean
    @Fallback
    NominationOutcomes pendingOutcomes() {
        return none(NominationOutcomes.class);
    }

    @Bean
    @Fallback
    RejectionReasons pendingReasons() {
        return none(RejectionReasons.class);
    }

    private static <T> T none(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
            switch (method.getName()) {
                case "hashCode":
                    return 1;
                case "equals":
                    return proxy == args[0];
                case "toString":
                    return type.getName();
                default:
                    throw new IllegalStateException("nomination has not landed");
            }
        }));
    }
}
