/** Parameters of queries, read strictly: one that is misspelt never means "none". */
package cn.jiuzhu.service.parameters;
