/** Profiles as one signed file: {@code bundle} makes it, {@code verify} checks it, {@code keys}. */
package cn.jiuzhu.toolkit.bundle;
