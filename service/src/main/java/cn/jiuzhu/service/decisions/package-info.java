/**
 * What was decided, so that nobody can alter it unnoticed and everybody can have it decided again:
 * an append-only log, each line of which proves the one before, and the rule sets behind it.
 */
package cn.jiuzhu.service.decisions;
