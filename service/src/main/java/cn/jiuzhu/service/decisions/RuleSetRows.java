package cn.jiuzhu.service.decisions;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;

/** The rule sets that are kept. */
@Singleton
class RuleSetRows implements PanacheRepositoryBase<RuleSetRow, String> {}
