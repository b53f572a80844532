/**
 * Suggests regression cases: for a line that no case stands on, or an alteration that no case
 * notices, the smallest household that would. What must come out is for the analyst to say, from
 * the clause: a case that repeats what the program answers proves nothing.
 */
package cn.jiuzhu.toolkit.suggest;
