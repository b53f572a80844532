/**
 * The only package that knows Drools. Rule files go in as text, a {@link
 * cn.jiuzhu.engine.drools.RuleBase} comes out that fires them; no Drools type leaves it.
 */
package cn.jiuzhu.engine.drools;
