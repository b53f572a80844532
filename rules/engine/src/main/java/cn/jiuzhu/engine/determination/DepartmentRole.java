package cn.jiuzhu.engine.determination;

/**
 * A department and its part in an assistance.
 *
 * @param code the department's code
 * @param role LEAD or SUPPORT
 */
public record DepartmentRole(String code, String role) {}
