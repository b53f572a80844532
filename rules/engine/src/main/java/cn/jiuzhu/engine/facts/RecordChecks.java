package cn.jiuzhu.engine.facts;

import cn.jiuzhu.engine.codes.ChildStatus;
import cn.jiuzhu.engine.codes.Circumstance;
import cn.jiuzhu.engine.codes.DisabilityType;
import cn.jiuzhu.engine.codes.Employment;
import cn.jiuzhu.engine.codes.MedicalScheme;
import cn.jiuzhu.engine.codes.ParentStatus;
import cn.jiuzhu.engine.codes.RegisterGrade;
import cn.jiuzhu.engine.codes.SchoolStage;
import cn.jiuzhu.engine.codes.Sex;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Facts of one record that cannot both be true. Where a given fact could also be derived from
 * others the given one counts, so only what is impossible by definition is refused.
 */
final class RecordChecks {
  private static final Set<RegisterGrade> WORKER_GRADES =
      Set.of(RegisterGrade.DEEP, RegisterGrade.RELATIVE, RegisterGrade.ACCIDENT);
  private static final Set<RegisterGrade> STUDENT_GRADES =
      Set.of(RegisterGrade.GENERAL, RegisterGrade.DIFFICULT, RegisterGrade.EXTREME);

  private RecordChecks() {}

  /** The check of a type of record; one that holds always where there is nothing to check. */
  static RecordCheck of(Class<?> type) {
    if (type == Household.class) {
      return (record, at, context) -> HouseholdChecks.check((Household) record, at, context);
    }
    if (type == Member.class) {
      return (record, at, context) -> member((Member) record, at, context.errors);
    }
    if (type == Disability.class) {
      return (record, at, context) -> disability((Disability) record, at, context.errors);
    }
    if (type == Insurance.class) {
      return (record, at, context) -> insurance((Insurance) record, at, context.errors);
    }
    if (type == Register.class) {
      return (record, at, context) -> register((Register) record, at, context.errors);
    }
    if (type == Event.class) {
      return (record, at, context) -> event((Event) record, at, context.errors);
    }
    return (record, at, context) -> {};
  }

  private static void member(Member member, Pointer at, FactErrors errors) {
    if (member.schoolStage() == SchoolStage.NONE && member.schoolEnrolledOn() != null) {
      contradiction(at, "schoolStage", "schoolEnrolledOn", errors);
    }
    if (member.schoolStage() == SchoolStage.NONE && member.employment() == Employment.STUDENT) {
      contradiction(at, "schoolStage", "employment", errors);
    }
    boolean withoutWork =
        member.employment() == Employment.UNEMPLOYED || member.employment() == Employment.NONE;
    if (withoutWork && holds(member.job())) {
      contradiction(at, "employment", "job", errors);
    }
    // 孤儿 and 事实无人抚养儿童 are by definition without a parent who can bring them up.
    boolean withoutParents =
        member.childStatus() == ChildStatus.ORPHAN
            || member.childStatus() == ChildStatus.DE_FACTO_UNATTENDED;
    if (withoutParents
        && stated(member.parents()).stream()
            .anyMatch(parent -> parent.status() == ParentStatus.ABLE)) {
      contradiction(at, "childStatus", "parents", errors);
    }
    if (member.sex() == Sex.MALE
        && (stated(member.circumstances()).contains(Circumstance.PREGNANT)
            || stated(member.circumstances()).contains(Circumstance.NURSING_MOTHER))) {
      contradiction(at, "sex", "circumstances", errors);
    }
  }

  /** Whether the record says that there is a job. Insuring oneself is open to those without one. */
  private static boolean holds(Job job) {
    return job != null
        && (job.startedOn() != null
            || Objects.equals(job.contractSigned(), true)
            || Objects.equals(job.employerInsures(), true)
            || Objects.equals(job.publicWelfarePost(), true));
  }

  private static void disability(Disability disability, Pointer at, FactErrors errors) {
    if (disability.type() != null
        && disability.type() != DisabilityType.MULTIPLE
        && !stated(disability.components()).isEmpty()) {
      contradiction(at, "type", "components", errors);
    }
  }

  private static void insurance(Insurance insurance, Pointer at, FactErrors errors) {
    if (insurance.scheme() != null
        && insurance.basicMedical() != null
        && insurance.basicMedical() == (insurance.scheme() == MedicalScheme.NONE)) {
      contradiction(at, "basicMedical", "scheme", errors);
    }
  }

  private static void register(Register register, Pointer at, FactErrors errors) {
    if (register.code() == null || register.grade() == null) {
      return;
    }
    Set<RegisterGrade> grades =
        switch (register.code()) {
          case HARDSHIP_WORKER -> WORKER_GRADES;
          case HARDSHIP_STUDENT -> STUDENT_GRADES;
          default -> Set.of();
        };
    if (!grades.contains(register.grade())) {
      contradiction(at, "code", "grade", errors);
    }
  }

  private static void event(Event event, Pointer at, FactErrors errors) {
    if (event.personsAffected() != null
        && event.personsAffected() < stated(event.persons()).size()) {
      contradiction(at, "personsAffected", "persons", errors);
    }
  }

  private static <T> List<T> stated(List<T> list) {
    return list == null ? List.of() : list;
  }

  private static void contradiction(Pointer at, String one, String other, FactErrors errors) {
    errors.addPair(
        at.field(one),
        Sentences.contradicts(at.field(other)),
        at.field(other),
        Sentences.contradicts(at.field(one)),
        FactErrorCode.CONTRADICTION);
  }
}
