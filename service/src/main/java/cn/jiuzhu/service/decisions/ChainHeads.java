package cn.jiuzhu.service.decisions;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;

/** The end of the chain. */
@Singleton
class ChainHeads implements PanacheRepositoryBase<ChainHead, Integer> {
  ChainHead end() {
    return findById(ChainHead.ID);
  }

  /** The same, held until the transaction ends. */
  ChainHead held() {
    return findById(ChainHead.ID, LockModeType.PESSIMISTIC_WRITE);
  }
}
