/** The pages of the desk: lists of tasks and the task page. */
@NullMarked
package vn.chungtay.tasklist.web;

import org.jspecify.annotations.NullMarked;
