package cn.jiuzhu.service.decisions;

import java.util.List;
import java.util.Set;

/** Knows which decisions somebody still needs, however old they are. */
public interface DecisionsInUse {
  /** Of these those that are needed. */
  Set<String> among(List<String> decisions);
}
