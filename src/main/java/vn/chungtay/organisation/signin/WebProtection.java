package vn.chungtay.organisation.signin;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import vn.chungtay.organisation.CurrentOfficer;
import vn.chungtay.organisation.Role;
import vn.chungtay.organisation.staff.Passwords;

/** Who may reach which pages, and the headers that every answer carries. */
@Configuration
class WebProtection {

    private static final String CONTENT_POLICY = "default-src 'self'; img-src 'self' data:; font-src 'self' data:;"
            + " object-src 'none'; frame-ancestors 'none'; base-uri 'self'; form-action 'self'";

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http,
            CurrentOfficer officer,
            PasswordSignIn signIn,
            SignInOutcome outcome,
            Passwords passwords)
            throws Exception {
        Doorman doorman = new Doorman();
        return http.authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(PublicPaths.all())
                                .permitAll()
                                .requestMatchers("/quan-tri/**")
                                .access(administrators(officer))
                                .anyRequest()
                                .authenticated())
                // No parent: it would try, and count, every entry a second time.
                .authenticationManager(new ProviderManager(signIn))
                .formLogin(form -> form.loginPage("/dang-nhap")
                        .usernameParameter("username")
                        .passwordParameter("password")
                        .successHandler(outcome)
                        .failureHandler(outcome))
                .logout(out ->
                        out.logoutUrl("/dang-xuat").addLogoutHandler(outcome).logoutSuccessUrl("/dang-nhap?da-thoat"))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(doorman).accessDeniedHandler(doorman))
                .requestCache(cache -> cache.requestCache(pagesAskedFor()))
                .addFilterBefore(new AccountCheck(passwords), AuthorizationFilter.class)
                .headers(WebProtection::headers)
                .build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .contentTypeOptions(Customizer.withDefaults());
    }

    /** Asked anew at each request: a position may have ended since the session began. */
    private static AuthorizationManager<RequestAuthorizationContext> administrators(CurrentOfficer current) {
        return (authentication, request) -> new AuthorizationDecision(current.find()
                .filter(officer -> officer.has(Role.ADMINISTRATOR))
                .isPresent());
    }

    /** After signing in one returns to the page asked for, never to a download or a form that was sent. */
    private static HttpSessionRequestCache pagesAskedFor() {
        MediaTypeRequestMatcher html =
                new MediaTypeRequestMatcher(new HeaderContentNegotiationStrategy(), MediaType.TEXT_HTML);
        html.setUseEquals(true);
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        cache.setRequestMatcher(
                new AndRequestMatcher(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/**"), html));
        return cache;
    }
}
