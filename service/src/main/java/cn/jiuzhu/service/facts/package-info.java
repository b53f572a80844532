/** Facts as they are sent: taken in up to a limit, and refused with every mistake at once. */
package cn.jiuzhu.service.facts;
