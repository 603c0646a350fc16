/** Who is at work: sign-in, session and the web's protection. */
@NullMarked
package vn.chungtay.organisation.signin;

import org.jspecify.annotations.NullMarked;
