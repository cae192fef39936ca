/// Reports made of the dataset and what its claims amount to.
@NullMarked
package dateline.publish;

import org.jspecify.annotations.NullMarked;
