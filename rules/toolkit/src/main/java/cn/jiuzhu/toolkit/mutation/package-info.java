/**
 * Would the regression cases notice a wrong rule? Every comparison, limit, connective, code and
 * option is altered in turn, and some case must fail.
 *
 * <p>All alterations of a rule file are compiled at once into plain Java ({@code straight}), where
 * a number chooses one, so that thousands are tried in a minute or two; that this Java decides as
 * the rules do is proved first, by the cases themselves.
 */
package cn.jiuzhu.toolkit.mutation;
