/** Rows for what waits for a unit: its open problems, and what is owed of directives from above. */
import { directiveShares } from './choices.ts';
import type { FormFacts, ProblemDuty } from './facts.ts';
import type { GivenRow } from './form.ts';
import { byDay } from './given-gaps.ts';

const waitsFor: Readonly<Record<ProblemDuty['step'], string>> = {
  sign: '待签收',
  rectify: '待整改',
  recheck: '待复查',
};

function standing({ problem, step }: ProblemDuty, unit: string): string {
  // Another unit is in charge: this one reports its own part.
  if (step !== 'recheck' && problem.unit !== unit) return '配合';
  return problem.sentBack > 0 && step === 'rectify' ? `退回${String(problem.sentBack)}次` : waitsFor[step];
}

export function problemRows({ problems, isSecret, unit }: FormFacts): readonly GivenRow[] {
  return problems.map((duty) => {
    const { problem, due } = duty;
    const { id, text, theme, site, zone } = problem;
    const spot = isSecret(problem) ? undefined : (site ?? zone);
    return {
      fields: { finding: id },
      references: {
        问题: [spot, theme, text].filter((each) => each !== undefined).join(' · '),
        [byDay]: due ?? '未定期限',
        现在: standing(duty, unit.id),
      },
    };
  });
}

export function directiveRows(facts: FormFacts): readonly GivenRow[] {
  return directiveShares(facts).map(({ directive, share }) => ({
    fields: { directive: directive.id },
    references: { 交办事项: `${directive.issuer}：${share.what}`, [byDay]: share.due },
  }));
}
