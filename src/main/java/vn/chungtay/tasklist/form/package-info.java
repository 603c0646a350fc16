/** Forms: reads the Camunda Forms JSON, prepares it for the page and checks what comes back against the same file. */
@NullMarked
@NamedInterface("form")
package vn.chungtay.tasklist.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
