/** {@code new}: the folder of a new locality or of a new version, with everything to start from. */
package cn.jiuzhu.toolkit.scaffold;
