/** Downloads of attachments. */
@NullMarked
package vn.chungtay.attachment.web;

import org.jspecify.annotations.NullMarked;
