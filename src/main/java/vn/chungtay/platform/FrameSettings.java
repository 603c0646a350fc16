package vn.chungtay.platform;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param place the authority that the installation serves, as written beside the name of the product */
@ConfigurationProperties("chungtay.frame")
record FrameSettings(@DefaultValue("Huyện Văn Quan") String place) {}
