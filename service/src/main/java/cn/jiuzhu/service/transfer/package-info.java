/**
 * Many household files at once, in and out. What is sent is kept sealed and worked off beside the
 * service's other work; whatever breaks off goes on where it was.
 */
package cn.jiuzhu.service.transfer;
