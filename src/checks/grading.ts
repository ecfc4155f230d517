/** The pack's grades and the arithmetic of «at least». */
export interface Grading {
  /** From best to worst. */
  readonly grades: readonly { readonly id: string; readonly worth: number }[];
  readonly lowestMet: string;
}

function rank(grading: Grading, grade: string): number {
  return grading.grades.findIndex((each) => each.id === grade);
}

/** Whether a grade counts as 达标. */
export function isMet(grading: Grading, grade: string): boolean {
  return rank(grading, grade) <= rank(grading, grading.lowestMet);
}

/** The worse of two grades. */
export function worseGrade(grading: Grading, a: string, b: string): string {
  return rank(grading, a) >= rank(grading, b) ? a : b;
}

/** The best grade, which a check without bands earns when it holds. */
export function bestGrade(grading: Grading): string {
  return grading.grades[0]?.id ?? '';
}

/** The worst grade, which a check without bands earns when it fails. */
export function lastGrade(grading: Grading): string {
  return grading.grades.at(-1)?.id ?? '';
}

/** What a grade is worth, in percent of the points. */
export function worthOf(grading: Grading, grade: string): number {
  return grading.grades[rank(grading, grade)]?.worth ?? 0;
}
