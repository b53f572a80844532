/**
 * What other systems are told of households on file. An event is written in the transaction of what
 * it tells of, so that neither is without the other, and delivered to a webhook afterwards: at
 * least once, those of one household in their order.
 */
package cn.jiuzhu.service.events;
