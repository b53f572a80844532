/**
 * What a rule file sees.
 *
 * <p>A DRL rule matches one {@link cn.jiuzhu.engine.policy.Subject}: a household, a person, an
 * event, a recognition or the application in hand. It names each condition in a binding, built with
 * the methods of {@code Subject}, and tells the {@link cn.jiuzhu.engine.policy.Answer} its
 * conclusion in one line. Bindings are evaluated when the rule fires, so a rule may ask for
 * whatever a file with a lower number has decided.
 *
 * <p>Values are {@link cn.jiuzhu.engine.policy.Fact} (a fact as sent, or unknown) and {@link
 * cn.jiuzhu.engine.policy.Quantity} (a number that may be known only within bounds). Both remember
 * which fact or standard would settle them.
 */
package cn.jiuzhu.engine.policy;
