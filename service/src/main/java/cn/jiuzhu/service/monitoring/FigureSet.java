package cn.jiuzhu.service.monitoring;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;

/** Figures that some households' answers rest on; many households share one set. */
@Entity
@Table(name = "figure_set")
class FigureSet {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "figure_set_seq")
  private Long id;

  @SuppressWarnings("UnusedVariable") // found by it
  private String digest;

  @SuppressWarnings("UnusedVariable") // found by them
  @ElementCollection
  @CollectionTable(name = "figure_use", joinColumns = @JoinColumn(name = "figure_set"))
  @Column(name = "figure")
  private Set<String> figures = new HashSet<>();

  protected FigureSet() {}

  FigureSet(String digest, Set<String> figures) {
    this.digest = digest;
    this.figures = new HashSet<>(figures);
  }

  Long id() {
    return id;
  }
}
