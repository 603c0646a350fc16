/** Typesetting: a template and its content become a PDF with embedded fonts, tags and a code to find it again. */
@NullMarked
package vn.chungtay.document.paper;

import org.jspecify.annotations.NullMarked;
