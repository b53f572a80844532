/** Lists of results as text, JSON, JUnit XML or an HTML page. */
package cn.jiuzhu.toolkit.report;
