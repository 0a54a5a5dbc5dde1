package fr.ctg.kit.idempotency;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Drops the keys whose time is over. */
@ApplicationScoped
class ExpiredKeys {

  private final EntityManager entityManager;
  private final Once once;

  ExpiredKeys(EntityManager entityManager, Once once) {
    this.entityManager = entityManager;
    this.once = once;
  }

  @Scheduled(every = "1h", delayed = "1m")
  @Transactional
  void drop() {
    entityManager
        .createNativeQuery("delete from idempotency_key where created_at < :since")
        .setParameter("since", once.oldestKept())
        .executeUpdate();
  }
}
