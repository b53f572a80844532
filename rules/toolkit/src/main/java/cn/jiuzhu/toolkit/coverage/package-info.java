/**
 * What the regression cases leave out: rules and clauses without a case, conditions never seen on a
 * side, lines without a case under, on and over them, days of change, and alterations of the policy
 * that no case notices ({@code mutation}).
 */
package cn.jiuzhu.toolkit.coverage;
