package cn.jiuzhu.service.decisions;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;

/** Their archives, part by part. */
@Singleton
class RuleSetParts implements PanacheRepositoryBase<RuleSetPart, RuleSetPart.Id> {}
