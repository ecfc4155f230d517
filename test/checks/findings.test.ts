import { describe, expect, it } from 'vitest';
import { describeFindings, judgeFindings } from '../../src/checks/findings.ts';
import type { FindingsFacts, Problem } from '../../src/checks/findings.ts';
import { cite, day } from '../support/days.ts';

const problem = (more: Partial<Problem> = {}): Problem => ({
  cite: cite('p'),
  open: false,
  overdue: false,
  due: day('2022-06-30'),
  parked: false,
  relapsed: false,
  ...more,
});
const judge = (more: Partial<FindingsFacts> = {}) =>
  judgeFindings({ allow: 'none-open', patrols: [cite('patrol')], unlooked: [], problems: [], ...more });

describe('findings', () => {
  it('holds when somebody looked and nothing is open', () => {
    expect(judge({ problems: [problem()] })).toEqual({
      verdict: 'met',
      reason: { code: 'findings-none', found: 1, open: 0, parked: 0, patrols: 1 },
      cites: [cite('p'), cite('patrol')],
    });
  });

  it('is missing when nobody looked for a theme: that is not «no problem»', () => {
    expect(judge({ patrols: [], unlooked: ['小广告'], problems: [problem()] })).toEqual({
      verdict: 'missing',
      reason: { code: 'findings-not-looked', themes: ['小广告'], open: 0 },
      cites: [cite('p')],
    });
  });

  it('is unmet with an open one, looked for or not', () => {
    const open = problem({ open: true });
    const closed = problem({ cite: cite('closed') });
    expect(judge({ problems: [closed, open] })).toEqual({
      verdict: 'unmet',
      reason: { code: 'findings-open', open: 1, overdue: 0, parked: 0 },
      cites: [open.cite, closed.cite, cite('patrol')],
    });
    expect(judge({ problems: [open], patrols: [], unlooked: ['x'] }).verdict).toBe('unmet');
  });

  it('none-overdue lets open ones pass until they are overdue', () => {
    const open = problem({ open: true });
    const late = problem({ open: true, overdue: true });
    expect(judge({ allow: 'none-overdue', problems: [open] })).toMatchObject({
      verdict: 'met',
      reason: { open: 1 },
    });
    expect(judge({ allow: 'none-overdue', problems: [open, late] })).toMatchObject({
      verdict: 'unmet',
      reason: { code: 'findings-overdue', open: 2, overdue: 1, parked: 0 },
    });
    const undated = { ...late, due: undefined };
    expect(judge({ allow: 'none-overdue', problems: [late] })).toMatchObject({ due: '2022-06-30' });
    expect(judge({ allow: 'none-overdue', problems: [undated] })).not.toHaveProperty('due');
    expect(judge({ allow: 'none-overdue', problems: [open], unlooked: ['x'], patrols: [] })).toMatchObject({
      verdict: 'missing',
      reason: { open: 1 },
    });
  });

  it('is due since the first deadline that passed', () => {
    const late = (due: string) => problem({ open: true, overdue: true, due: day(due) });
    const problems = [
      problem({ open: true, due: day('2022-05-01') }),
      late('2022-05-20'),
      late('2022-05-10'),
    ];
    for (const allow of ['none-open', 'none-overdue'] as const) {
      expect(judge({ allow, problems }).due).toBe('2022-05-10');
    }
    expect(judge({ problems: [problem({ open: true })] }).due).toBeUndefined();
  });

  it('counts a parked one as open and shows it apart', () => {
    const parked = problem({ open: true, parked: true });
    expect(judge({ problems: [parked] })).toMatchObject({ verdict: 'unmet', reason: { parked: 1, open: 1 } });
    expect(judge({ allow: 'none-overdue', problems: [parked] })).toMatchObject({
      verdict: 'met',
      reason: { parked: 1 },
    });
    expect(
      judge({ allow: 'none-overdue', problems: [parked, problem({ open: true, overdue: true })] }).reason,
    ).toMatchObject({ parked: 1 });
  });

  it('counts neither overdue nor parked of one that is closed', () => {
    expect(judge({ problems: [problem({ overdue: true, parked: true })] })).toMatchObject({
      verdict: 'met',
      reason: { open: 0, parked: 0 },
    });
  });

  it('is unstable after a relapse', () => {
    expect(judge({ problems: [problem({ relapsed: true }), problem()] })).toMatchObject({
      verdict: 'unstable',
      reason: { code: 'findings-relapse', relapsed: 1, patrols: 1 },
    });
  });

  it('says what it asks for', () => {
    const check = {
      key: 'k',
      kind: 'findings',
      method: '实地考察',
      span: 'phase',
      themes: ['小广告'],
      allow: 'none-open',
    } as const;
    expect(describeFindings(check)).toEqual({
      code: 'ask-findings',
      span: 'phase',
      themes: ['小广告'],
      allow: 'none-open',
    });
  });
});
