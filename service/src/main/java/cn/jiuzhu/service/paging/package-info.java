/**
 * Long lists, part by part: whoever asks on with the cursor misses nothing and sees nothing twice.
 */
package cn.jiuzhu.service.paging;
