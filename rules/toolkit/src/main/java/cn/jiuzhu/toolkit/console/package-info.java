/** How commands speak: words in both languages, colours, progress, exit codes. */
package cn.jiuzhu.toolkit.console;
