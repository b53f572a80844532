/** The folder that a command works on. */
package cn.jiuzhu.toolkit.workspace;
