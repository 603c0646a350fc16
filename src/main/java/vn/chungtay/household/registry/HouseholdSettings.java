package vn.chungtay.household.registry;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param sampleIdentities whether identity numbers of the province 000, which doesn't exist, are accepted: for
 *     demonstrations and tests, whose people must not be real
 */
@ConfigurationProperties("chungtay.household")
record HouseholdSettings(@DefaultValue("false") boolean sampleIdentities) {}
