/**
 * Regression cases: facts with the answer that is expected of them, in {@code
 * <layer>/cases/<subject>.yaml}.
 *
 * <p>{@link cn.jiuzhu.engine.cases.CaseReader} finds and checks them, {@link
 * cn.jiuzhu.engine.cases.CaseRunner} runs one and says where its answer differs, {@link
 * cn.jiuzhu.engine.cases.RuleCoverage}, {@link cn.jiuzhu.engine.cases.ClauseCoverage} and {@link
 * cn.jiuzhu.engine.cases.Wording} say what the cases of a set of profiles leave out.
 *
 * <pre>{@code
 * bases:                        # optional starting points, by name
 *   single: {household: {…}, standards: {…}, application: {…}}
 * cases:
 *   - name: 人均收入比标准少一分，纳入低保
 *     why: …                    # optional
 *     clauses: [HEN-2.1.1a]
 *     locality: henan           # for the cases of a layer without parent; otherwise the layer's own
 *     as-of: 2022-11-01
 *     version: 2022-11-01       # optional
 *     readings: {option: VALUE} # optional: other choices than those of options.yaml
 *     base: single              # and under change what differs, as a JSON Merge Patch (RFC 7396);
 *     change: {members: {P1: {…}}}  # members are patched by id, and added or (null) removed
 *     facts: {household: {…}}   # or the facts in full
 *     expect: {categories: {DIBAO: ELIGIBLE}}
 * }</pre>
 *
 * <p>Under {@code expect}, at least one of the following; what is not mentioned is not compared,
 * null means that the answer leaves it out, and of an object only the keys that are written are
 * compared.
 *
 * <ul>
 *   <li>{@code categories}, {@code assistance}: by code, the status of every entry; or one entry
 *       {@code {status, conditions: {code: MET}, …}}; or a list of entries; or by member id the
 *       status or entry that holds for the member. {@code amount} is a number, {@code parts} of it
 *       go by code and a department is {@code CODE:ROLE}.
 *   <li>{@code household}, {@code procedure}: an object.
 *   <li>{@code deadlines}, and under {@code monitoring} {@code alerts}, {@code tasks}, {@code
 *       referrals} and {@code reviews}: each item must match exactly one of the answer's. {@code
 *       reasons} of monitoring are all its codes.
 *   <li>{@code absent}: codes that the answer must not have, under {@code categories}, {@code
 *       assistance}, {@code reasons}, {@code alerts}, {@code tasks}, {@code referrals} (by
 *       department) and {@code reviews}; {@code no-deadlines}, {@code no-notices}.
 *   <li>{@code missing}: pointers among those of the answer; {@code missing-exactly}: all of them;
 *       {@code not-missing}: pointers that it must not ask for.
 *   <li>{@code notices}: {@code CODE} or {@code CODE:detail}, among those of the answer.
 *   <li>{@code refused}: BEFORE_FIRST_VERSION, UNKNOWN_VERSION or INVALID, with the {@code pointer}
 *       of one error.
 * </ul>
 *
 * <p>Of the lists in an entry, {@code persons} is compared as a set, of {@code clauses}, {@code
 * missing} and {@code departments} those expected must be among the answer's, and any other list is
 * compared item by item.
 */
package cn.jiuzhu.engine.cases;
