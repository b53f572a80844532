/**
 * The written notice to the applicant (告知书): what was decided, why, on which clauses, and what can
 * be done about it.
 *
 * <p>Start at {@link cn.jiuzhu.engine.notice.Notices}. It takes a determination and the templates
 * of the locality ({@code <layer>/notices/*.html}, policy text that analysts write) and gives HTML,
 * or refuses: no notice is made of an answer that is open. A {@code Letter} is all that a template
 * can say, {@code TemplateCheck} finds what it cannot. Only this package knows the template
 * language (Qute).
 */
package cn.jiuzhu.engine.notice;
