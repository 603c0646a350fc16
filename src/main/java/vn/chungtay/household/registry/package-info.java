/** The record of each family: which facts it holds, how they are read from what people enter, and who may change them. */
@NullMarked
package vn.chungtay.household.registry;

import org.jspecify.annotations.NullMarked;
