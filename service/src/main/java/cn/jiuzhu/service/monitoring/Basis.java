package cn.jiuzhu.service.monitoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * The rules and the figures that households' answers rest on; many households share one. When the
 * policy changes and none of these figures does, it becomes the basis under the new rules.
 */
@Entity
@Table(name = "basis")
class Basis {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String locality;

  private String policy;

  @Column(name = "figure_set")
  private Long figureSet;

  protected Basis() {}

  Basis(Figures figures, String policy) {
    this.locality = figures.locality();
    this.policy = policy;
    this.figureSet = figures.set();
  }

  /** A locality's figures. */
  record Figures(String locality, Long set) {}

  Long id() {
    return id;
  }

  String policy() {
    return policy;
  }

  Figures figures() {
    return new Figures(locality, figureSet);
  }
}
