import { describe, expect, it } from 'vitest';
import { describeAttestation, judgeAttestation } from '../../src/checks/attestation.ts';
import type { AttestationFacts } from '../../src/checks/attestation.ts';
import { describeRoster, judgeRoster } from '../../src/checks/roster.ts';
import { describeTask, judgeTask } from '../../src/checks/task.ts';
import type { TaskFacts } from '../../src/checks/task.ts';
import { cite, day } from '../support/days.ts';

describe('roster', () => {
  const newest = cite('r', '2022-05-01');
  const judge = (entries: number, complete: number, asked = 2, lacking: readonly string[] = []) =>
    judgeRoster({ asked, newest, entries, complete, blank: complete < entries ? ['办结'] : [], lacking });

  it('is missing without a list, and with an empty one', () => {
    expect(
      judgeRoster({ asked: 1, newest: undefined, entries: 0, complete: 0, blank: [], lacking: [] }),
    ).toEqual({
      verdict: 'missing',
      reason: { code: 'roster-none' },
      cites: [],
    });
    expect(judge(0, 0)).toEqual({
      verdict: 'missing',
      reason: { code: 'roster-empty', on: '2022-05-01' },
      cites: [newest],
    });
  });

  it('counts complete entries only', () => {
    expect(judge(3, 1)).toEqual({
      verdict: 'unmet',
      reason: { code: 'roster-short', on: '2022-05-01', asked: 2, complete: 1, entries: 3, blank: ['办结'] },
      cites: [newest],
    });
    expect(judge(3, 2)).toEqual({
      verdict: 'met',
      reason: { code: 'roster-holds', on: '2022-05-01', asked: 2, complete: 2, entries: 3 },
      cites: [newest],
    });
  });

  it('asked for each sort, it fails while one has no complete entry', () => {
    expect(judge(3, 3, 2, ['类别 表扬'])).toEqual({
      verdict: 'unmet',
      reason: { code: 'roster-lacks', on: '2022-05-01', lacking: ['类别 表扬'] },
      cites: [newest],
    });
    expect(judge(3, 1, 2, ['类别 表扬']).reason.code).toBe('roster-short');
  });

  it('says what it asks for', () => {
    const check = { key: 'k', kind: 'roster', method: '材料审核', span: 'year', list: '投诉台账' } as const;
    expect(describeRoster(check)).toEqual({
      code: 'ask-roster',
      span: 'year',
      list: '投诉台账',
      asked: 1,
      whole: false,
      sorts: [],
    });
    const sorts = [{ column: '类别', any: ['通报', '约谈'] }];
    expect(describeRoster({ ...check, with: sorts })).toMatchObject({ sorts: ['类别 通报/约谈'] });
    expect(describeRoster({ ...check, count: 5, whole: true })).toMatchObject({ asked: 5, whole: true });
  });
});

describe('attestation', () => {
  const newest = {
    by: '王主任',
    result: '达标',
    until: day('2022-06-30'),
    fingerprint: 'abc',
    cite: cite('t', '2022-05-01'),
  } as const;
  const judge = (more: Partial<AttestationFacts> = {}) =>
    judgeAttestation({ on: day('2022-06-30'), newest, fingerprint: 'abc', ...more });

  it('holds through its last day', () => {
    expect(judge()).toEqual({
      verdict: 'met',
      reason: { code: 'attestation-holds', by: '王主任', on: '2022-05-01', until: '2022-06-30' },
      cites: [newest.cite],
    });
    expect(judge({ on: day('2022-07-01') })).toEqual({
      verdict: 'pending',
      reason: { code: 'attestation-lapsed', by: '王主任', until: '2022-06-30', fingerprint: 'abc' },
      cites: [newest.cite],
    });
  });

  it('is pending without one, telling what it must carry', () => {
    expect(judge({ newest: undefined })).toEqual({
      verdict: 'pending',
      reason: { code: 'attestation-none', fingerprint: 'abc' },
      cites: [],
    });
  });

  it('is pending again when what it rests on has changed, even a negative one', () => {
    expect(judge({ fingerprint: 'xyz' })).toEqual({
      verdict: 'pending',
      reason: { code: 'attestation-changed', by: '王主任', on: '2022-05-01', fingerprint: 'xyz' },
      cites: [newest.cite],
    });
    expect(judge({ fingerprint: 'xyz', newest: { ...newest, result: '不达标' } }).verdict).toBe('pending');
  });

  it('is unmet when the person said so', () => {
    expect(judge({ newest: { ...newest, result: '不达标' } })).toEqual({
      verdict: 'unmet',
      reason: { code: 'attestation-negative', by: '王主任', on: '2022-05-01' },
      cites: [newest.cite],
    });
  });

  it('says what it asks for', () => {
    const check = { key: 'k', kind: 'attestation', method: '材料审核' } as const;
    expect(describeAttestation(check)).toEqual({ code: 'ask-attestation', posts: [] });
    expect(describeAttestation({ ...check, posts: ['分管领导'] })).toEqual({
      code: 'ask-attestation',
      posts: ['分管领导'],
    });
  });
});

describe('task', () => {
  const judge = (more: Partial<TaskFacts>) =>
    judgeTask({
      task: '报方案',
      due: day('2022-04-30'),
      on: day('2022-04-20'),
      begun: true,
      items: [],
      ...more,
    });
  const open = [
    { item: '方案', cite: cite('a', '2022-04-02') },
    { item: '名单', cite: undefined },
  ];
  const done = [
    { item: '方案', cite: cite('a', '2022-04-30') },
    { item: '名单', cite: cite('b', '2022-04-02') },
  ];

  it('is missing through its due day, then unmet', () => {
    expect(judge({ items: open, on: day('2022-04-30') })).toEqual({
      verdict: 'missing',
      reason: { code: 'task-open', task: '报方案', items: ['名单'], due: '2022-04-30' },
      due: '2022-04-30',
      cites: [cite('a', '2022-04-02')],
    });
    expect(judge({ items: open, on: day('2022-05-02') })).toEqual({
      verdict: 'unmet',
      reason: { code: 'task-overdue', task: '报方案', items: ['名单'], due: '2022-04-30', days: 2 },
      due: '2022-04-30',
      cites: [cite('a', '2022-04-02')],
    });
  });

  it('a task that asks for nothing is never done', () => {
    expect(judge({ items: [] })).toMatchObject({
      verdict: 'missing',
      reason: { code: 'task-open', items: [] },
    });
  });

  it('is not expected before its phase begins', () => {
    expect(judge({ items: open, begun: false })).toMatchObject({ verdict: 'missing', notYet: true });
    expect(judge({ items: open })).not.toHaveProperty('notYet');
  });

  it('is done on the day of its last item; after the due day that is late and says so', () => {
    expect(judge({ items: done })).toEqual({
      verdict: 'met',
      reason: { code: 'task-done', task: '报方案', done: '2022-04-30', due: '2022-04-30' },
      due: '2022-04-30',
      cites: done.map((each) => each.cite),
    });
    expect(judge({ items: done, due: day('2022-04-28'), on: day('2022-06-30') })).toMatchObject({
      verdict: 'unstable',
      reason: { code: 'task-late', done: '2022-04-30', due: '2022-04-28', days: 2 },
    });
    expect(judge({ items: [...done].reverse() })).toMatchObject({ reason: { done: '2022-04-30' } });
  });

  it('says what it asks for', () => {
    expect(describeTask({})).toEqual({ code: 'ask-task' });
    expect(describeTask({ directives: 'phase' })).toEqual({
      code: 'ask-answered',
      directives: 'phase',
      followUp: undefined,
    });
    expect(describeTask({ 'follow-up': 'days' })).toMatchObject({ code: 'ask-answered', followUp: 'days' });
  });
});
