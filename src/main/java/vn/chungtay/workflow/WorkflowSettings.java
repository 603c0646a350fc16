package vn.chungtay.workflow;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param districtCode the part of a case key that names the district
 */
@ConfigurationProperties("chungtay.workflow")
record WorkflowSettings(@DefaultValue("VQ") String districtCode) {}
