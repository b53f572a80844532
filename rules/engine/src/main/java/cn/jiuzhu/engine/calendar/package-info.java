/**
 * Dates as the policy counts them: working days, calendar days, months and ages.
 *
 * <p>Nothing here reads a clock. The day of the event is not counted and the last day is included;
 * a day that its month does not have is that month's last day.
 */
package cn.jiuzhu.engine.calendar;
