/**
 * 一户一档: one file a household. Entries are only ever added, each with the day from which it holds
 * and the moment at which it came to be known, so that both questions can be asked: what was so on
 * a day, and what was known of it at a moment.
 */
package cn.jiuzhu.service.registry;
