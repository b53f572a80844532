/**
 * The written notice to the applicant, as a page or as a PDF: reads what is ordered, has it decided
 * and lets the engine word it in the locality's templates.
 */
package cn.jiuzhu.service.notice;
