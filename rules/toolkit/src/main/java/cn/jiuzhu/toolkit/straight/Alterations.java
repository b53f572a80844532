package cn.jiuzhu.toolkit.straight;

import cn.jiuzhu.engine.profile.RuleFile;
import cn.jiuzhu.engine.profile.RuleParts;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.BlockStmt;

/** What may be done to a rule while it is translated. */
public interface Alterations {
  /** The variable that holds the number of the alteration, for use in conditions. */
  String NUMBER = "$alteration";

  /** None: the rules as written. */
  Alterations NONE =
      new Alterations() {
        @Override
        public Expression condition(
            RuleFile file, RuleParts rule, RuleParts.Binding binding, Expression written) {
          return written;
        }

        @Override
        public BlockStmt conclusion(RuleFile file, RuleParts rule, BlockStmt written) {
          return written;
        }
      };

  /** What stands for a binding's expression, which may be changed in place. */
  Expression condition(
      RuleFile file, RuleParts rule, RuleParts.Binding binding, Expression written);

  /** What stands for the conclusion, which may be changed in place. */
  BlockStmt conclusion(RuleFile file, RuleParts rule, BlockStmt written);
}
