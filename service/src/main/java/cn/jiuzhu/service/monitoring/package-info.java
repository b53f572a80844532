/**
 * Dynamic monitoring: whenever its facts, the rules or the day can give a household on file another
 * answer, it is decided anew; what flipped is put on record, and what somebody has to do about it
 * is put on the lists. Nobody is decided anew whom the change cannot touch.
 */
package cn.jiuzhu.service.monitoring;
