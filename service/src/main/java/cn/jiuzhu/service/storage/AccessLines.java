package cn.jiuzhu.service.storage;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.inject.Singleton;

/** The lines of the access log. */
@Singleton
class AccessLines implements PanacheRepository<AccessLine> {}
