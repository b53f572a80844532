/** {@code check}: everything that can be known of the profiles without running their cases. */
package cn.jiuzhu.toolkit.check;
