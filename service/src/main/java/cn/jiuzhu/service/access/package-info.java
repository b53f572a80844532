/** Who may ask: this machine, or whoever presents the token. */
package cn.jiuzhu.service.access;
