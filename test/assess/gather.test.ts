/** Selecting the facts of each kind of check, with the edges of the design. */
import { describe, expect, it } from 'vitest';
import type { AnyRecord } from '../../src/records/index.ts';
import { judged, lines, record } from '../support/a-town.ts';
import type { TownChange } from '../support/a-town.ts';
import { atLeast, day, month } from '../support/days.ts';

const target = (text: string) => ({ form: 'target', target: atLeast(text) }) as const;
const at = { file: 't', line: 1, col: 1 };

describe('metric', () => {
  const rate = {
    key: 'rate',
    kind: 'metric',
    method: '实地考察',
    metric: 'cleaning',
    parameter: 'cleaning',
  } as const;
  const reading = (of: string, value: string, more: Record<string, unknown> = {}): AnyRecord =>
    record('measurement', { on: `${of}-28`, metric: 'cleaning', for: of, value, ...more });
  const adopted: TownChange = { targets: { cleaning: target('98%') } };
  const verdictOn = (on: string, records: readonly AnyRecord[]) =>
    judged(rate, { ...adopted, records }, on).check.subjects[0];

  it('owes the reading of a month from the day after its grace', () => {
    const april = [reading('2022-04', '396/400')];
    expect(verdictOn('2022-06-10', april)?.verdict).toBe('met');
    expect(verdictOn('2022-06-11', april)).toMatchObject({
      verdict: 'missing',
      reason: { code: 'metric-stale', period: '2022-05', newest: '2022-04' },
      due: '2022-06-10',
    });
  });

  it('owes nothing of last year: in January the gap is upcoming', () => {
    const { check, all } = judged(rate, adopted, '2022-02-05');
    expect(check.subjects[0]).toMatchObject({
      verdict: 'missing',
      reason: { code: 'metric-none', period: '2022-02' },
    });
    expect(all.gaps[0]).toMatchObject({ due: '2022-03-10', timing: 'due' });
    expect(judged(rate, adopted, '2021-12-31').check.subjects[0]).toMatchObject({
      reason: { period: '2022-01' },
    });
    const yearly = { ...rate, metric: 'yearly' };
    expect(judged(yearly, adopted, '2022-06-30').check.subjects[0]).toMatchObject({ due: '2023-01-10' });
    expect(judged(yearly, adopted, '2022-06-30').all.gaps[0]?.timing).toBe('upcoming');
  });

  it('counts one reading a period, the newest entry of it', () => {
    const twice = [reading('2022-05', '100/400'), reading('2022-05', '396/400', { on: '2022-06-03' })];
    expect(verdictOn('2022-06-30', twice)).toMatchObject({ verdict: 'met', cites: [{ on: '2022-06-03' }] });
    expect(verdictOn('2022-06-30', [...twice].reverse())?.verdict).toBe('met');
  });

  it('holds each reading against the target of its own period', () => {
    const raised: TownChange = {
      targets: {
        cleaning: [
          ['2022-01-01', target('98%')],
          ['2022-05-01', target('99.5%')],
        ],
      },
      records: [reading('2022-03', '392/400'), reading('2022-04', '392/400'), reading('2022-05', '399/400')],
    };
    expect(judged(rate, raised, '2022-06-15').check).toMatchObject({ verdict: 'met', target: '≥ 99.5%' });
  });

  it('is unset without a target, and says which', () => {
    const { check } = judged(rate, { records: [reading('2022-05', '400/400')] });
    expect(check).toMatchObject({ verdict: 'unset', grade: undefined });
    expect(check).not.toHaveProperty('target');
    expect(check.subjects[0]?.reason).toMatchObject({ code: 'metric-unset', parameter: 'cleaning' });
  });

  it('takes a fixed target of the pack', () => {
    const { kind, key, method, metric } = rate;
    const fixed = { kind, key, method, metric, target: '>= 90%' };
    const { check } = judged(fixed, { records: [reading('2022-05', '361/400')] });
    expect(check).toMatchObject({ verdict: 'met', target: '≥ 90%' });
    const none = { kind, key, method, metric };
    expect(
      judged(none, { records: [reading('2022-05', '361/400')] }).check.subjects[0]?.reason,
    ).toMatchObject({
      code: 'metric-unset',
      parameter: '',
    });
  });

  it('reads nothing from a metric the pack does not have', () => {
    expect(judged({ ...rate, metric: 'unknown' }, adopted, '2022-06-30').check.subjects[0]?.due).toBe(
      '2023-01-10',
    );
  });

  describe('per site', () => {
    const share = {
      key: 'psa',
      kind: 'metric',
      method: '实地考察',
      metric: 'hoarding',
      parameter: 'hoarding',
      per: 'site',
      of: ['工地'],
    } as const;
    const sites = [
      { id: '甲工地', kind: '工地', unit: '党政办', at },
      { id: '乙工地', kind: '工地', unit: '创建办', at },
      { id: '旧工地', kind: '工地', unit: '创建办', to: day('2022-05-31'), at },
      { id: '新工地', kind: '工地', unit: '创建办', from: day('2022-07-01'), at },
    ];
    const wall = (site: string, value: string, of = '2022-Q1'): AnyRecord =>
      record('measurement', {
        on: of === '2022-Q1' ? '2022-03-30' : '2022-06-20',
        metric: 'hoarding',
        for: of,
        value,
        site,
      });
    const change = (...records: AnyRecord[]): TownChange => ({
      sites,
      records,
      targets: { hoarding: target('30%') },
    });

    it('judges each site in use, and the town by the worst', () => {
      const { check } = judged(
        share,
        change(wall('甲工地', '131/420'), wall('乙工地', '88/310')),
        '2022-06-30',
      );
      expect(lines(check)).toEqual(['甲工地 met metric-holds', '乙工地 unmet metric-fails']);
      expect(check.verdict).toBe('unmet');
      expect(lines(judged(share, change(), '2022-05-31').check).map((each) => each.split(' ')[0])).toEqual([
        '甲工地',
        '乙工地',
        '旧工地',
      ]);
      expect(lines(judged(share, change(), '2022-07-01').check).map((each) => each.split(' ')[0])).toEqual([
        '甲工地',
        '乙工地',
        '新工地',
      ]);
    });

    it('pooled, the sum decides and the sites stand beside it', () => {
      const pooled = { ...share, pooled: true };
      const records = [
        wall('甲工地', '131.5/420'),
        wall('乙工地', '88/310'),
        wall('甲工地', '0/0', '2022-Q2'),
      ];
      const { check, all } = judged(pooled, change(...records), '2022-06-30');
      expect(lines(check)).toEqual([
        '测试镇 met metric-holds',
        '甲工地 met metric-holds pooled',
        '乙工地 unmet metric-fails pooled',
      ]);
      expect(check.subjects[0]?.reason).toMatchObject({ value: '219.5/730 (30.0%)' });
      expect(check.verdict).toBe('met');
      expect(all.gaps.map((gap) => gap.id)).toEqual(['S4-01/psa/乙工地']);
      expect(lines(judged(pooled, { ...change(), sites: [] }, '2022-06-30').check)).toEqual([
        '测试镇 missing nobody',
      ]);
    });

    it('a sum that somebody has not added to is not known, and says who lacks', () => {
      const pooled = { ...share, pooled: true };
      const quarters = [
        wall('甲工地', '200/420'),
        wall('乙工地', '200/310'),
        wall('甲工地', '300/420', '2022-Q2'),
      ];
      // Until the second quarter is owed the first one, which is whole, stands.
      expect(judged(pooled, change(...quarters), '2022-07-10').check.subjects[0]).toMatchObject({
        verdict: 'met',
        reason: { period: '2022-Q1' },
      });
      expect(judged(pooled, change(...quarters), '2022-07-11').check.subjects[0]).toMatchObject({
        verdict: 'missing',
        reason: { code: 'metric-incomplete', period: '2022-Q2', absent: ['乙工地'] },
        due: '2022-07-10',
      });
      const nothing = wall('乙工地', '0/0', '2022-Q2');
      expect(judged(pooled, change(...quarters, nothing), '2022-07-11').check.subjects[0]).toMatchObject({
        verdict: 'met',
        reason: { value: '300/420 (71.4%)', period: '2022-Q2' },
      });
    });

    it('a sum nobody has begun is simply not there, and one is of the day of its last part', () => {
      const pooled = { ...share, pooled: true };
      const first = [wall('甲工地', '200/420'), wall('乙工地', '200/310')];
      expect(judged(pooled, change(...first), '2022-07-11').check.subjects[0]).toMatchObject({
        reason: { code: 'metric-stale', period: '2022-Q2', newest: '2022-Q1' },
      });
      const early = { ...first[0]!, on: day('2022-03-01') };
      expect(judged(pooled, change(early), '2022-03-02').check.subjects[0]).toMatchObject({
        reason: { code: 'metric-incomplete', period: '2022-Q1', absent: ['乙工地', '旧工地'] },
      });
      for (const days of [
        ['2022-04-02', '2022-04-05'],
        ['2022-04-05', '2022-04-02'],
      ]) {
        const records = first.map((each, i) => ({ ...each, on: day(days[i]!) }));
        expect(judged(pooled, change(...records), '2022-06-05').check.subjects[0]?.cites).toMatchObject([
          { on: '2022-04-05' },
        ]);
      }
    });

    it('a site owes nothing for a time before it was there', () => {
      const opened = [{ ...sites[0]!, from: day('2022-05-15') }];
      const first = (on: string, ...records: AnyRecord[]) =>
        judged(share, { ...change(...records), sites: opened }, on).check.subjects[0];
      expect(first('2022-06-30')).toMatchObject({
        verdict: 'missing',
        reason: { code: 'metric-none', period: '2022-Q2' },
        due: '2022-07-10',
      });
      expect(first('2022-07-11')).toMatchObject({ reason: { code: 'metric-none', period: '2022-Q2' } });
      expect(first('2022-07-11', wall('甲工地', '131/420', '2022-Q2'))).toMatchObject({ verdict: 'met' });
    });

    it('pools period by period, cites the newest, and looks back over the sums', () => {
      const pooled = { ...share, pooled: true };
      const records = [
        wall('甲工地', '10/420'),
        wall('乙工地', '10/310', '2022-Q1'),
        wall('乙工地', '200/310', '2022-Q2'),
        wall('甲工地', '200/420', '2022-Q2'),
      ];
      const [town] = judged(pooled, change(...records), '2022-06-30').check.subjects;
      expect(town).toMatchObject({ verdict: 'unstable', reason: { failed: ['2022-Q1'], period: '2022-Q2' } });
    });
  });
});

describe('evidence', () => {
  const paper = {
    key: 'paper',
    kind: 'evidence',
    method: '材料审核',
    span: 'window',
    asks: [{ material: '规范文件' }],
  } as const;
  const files = { 'files/a.txt': 10, 'files/b.jpg': 10, 'files/c.jpg': 10, 'files/empty.jpg': 0 };
  const piece = (on: string, more: Record<string, unknown> = {}): AnyRecord =>
    record('evidence', {
      on,
      standards: ['S4-01'],
      material: '规范文件',
      title: '方案',
      files: ['files/a.txt'],
      ...more,
    });
  const of = (check: Parameters<typeof judged>[0], records: AnyRecord[], on = '2022-06-30') =>
    judged(check, { files, records }, on).check;

  it.each([
    ['2021-07-31', 'missing'],
    ['2021-08-01', 'met'],
    ['2022-06-30', 'met'],
    ['2022-07-01', 'missing'],
  ])('of %s in the window: %s', (on, verdict) => {
    expect(of(paper, [piece(on)]).verdict).toBe(verdict);
  });

  it('after the window only what lies in it counts', () => {
    expect(of(paper, [piece('2022-07-31')], '2022-12-01').verdict).toBe('met');
    expect(of(paper, [piece('2022-08-01')], '2022-12-01').subjects[0]?.reason).toMatchObject({
      refused: ['outside-span'],
    });
  });

  it('an issued document is bound by its own validity, not by the span', () => {
    expect(of(paper, [piece('2019-01-01', { 'valid-until': '2022-06-30' })]).verdict).toBe('met');
    expect(
      of(paper, [piece('2022-06-01', { 'valid-until': '2022-06-29' })]).subjects[0]?.reason,
    ).toMatchObject({
      code: 'evidence-short',
      refused: ['lapsed'],
      short: [{ material: '规范文件', asked: 1, found: 0 }],
    });
    const report = { ...paper, asks: [{ material: '说明报告' }] } as const;
    expect(
      of(report, [piece('2019-01-01', { material: '说明报告', 'valid-until': '2023-01-01' })]).verdict,
    ).toBe('missing');
  });

  it('a file that is not there or empty, or no file at all, is no proof', () => {
    expect(of(paper, [piece('2022-06-01', { files: ['files/gone.txt'] })]).subjects[0]?.reason).toMatchObject(
      { refused: ['file-gone'] },
    );
    expect(
      of(paper, [piece('2022-06-01', { files: ['files/empty.jpg'] })]).subjects[0]?.reason,
    ).toMatchObject({ refused: ['file-gone'] });
    expect(of(paper, [piece('2022-06-01', { files: [] })]).subjects[0]?.reason).toMatchObject({
      refused: ['no-file'],
    });
    expect(of(paper, [piece('2022-06-01', { files: undefined })]).subjects[0]?.reason).toMatchObject({
      refused: ['no-file'],
    });
  });

  it('held elsewhere it needs a reference', () => {
    const elsewhere = { files: undefined, 'held-at': '派出所' };
    expect(of(paper, [piece('2022-06-01', elsewhere)]).subjects[0]?.reason).toMatchObject({
      refused: ['no-reference'],
    });
    expect(of(paper, [piece('2022-06-01', { ...elsewhere, ref: '岚公〔2022〕3号' })]).verdict).toBe('met');
    expect(of(paper, [piece('2022-06-01', { files: undefined, ref: '岚公〔2022〕3号' })]).verdict).toBe(
      'missing',
    );
    const three = { ...paper, asks: [{ material: '规范文件', count: 3 }] } as const;
    const proof = { ...elsewhere, ref: '档12' };
    expect(of(three, [piece('2022-06-01', { ...proof, count: 3 })]).verdict).toBe('met');
    expect(of(three, [piece('2022-06-01', { ...proof, count: 2 })]).verdict).toBe('missing');
    expect(of(three, [piece('2022-06-01', proof)]).subjects[0]?.reason).toMatchObject({
      short: [{ found: 1 }],
    });
    expect(of(three, [piece('2022-06-01', { count: 3 })]).verdict).toBe('missing');
  });

  it('counts pictures one by one and papers by the record', () => {
    const pictures = { ...paper, asks: [{ material: '实景图片', count: 2 }] } as const;
    const photo = (list: string[]) => piece('2022-06-01', { material: '实景图片', files: list });
    expect(of(pictures, [photo(['files/b.jpg', 'files/c.jpg'])]).verdict).toBe('met');
    expect(of(pictures, [photo(['files/b.jpg', 'files/gone.jpg'])]).verdict).toBe('missing');
    expect(of(pictures, [photo(['files/b.jpg']), photo(['files/c.jpg'])]).verdict).toBe('met');
    const album = piece('2022-06-01', {
      material: '实景图片',
      files: undefined,
      'held-at': '档案室',
      ref: '册3',
      count: 2,
    });
    expect(of(pictures, [album]).verdict).toBe('met');
    const two = { ...paper, asks: [{ material: '规范文件', count: 2 }] } as const;
    expect(of(two, [piece('2022-06-01', { files: ['files/a.txt', 'files/b.jpg'] })]).verdict).toBe('missing');
  });

  it('asks every kind, of the standard itself, per unit when it says so', () => {
    const both = { ...paper, asks: [{ material: '规范文件' }, { material: '实景图片' }] } as const;
    expect(of(both, [piece('2022-06-01')]).verdict).toBe('missing');
    expect(of(paper, [piece('2022-06-01', { standards: ['S9-99'] })]).verdict).toBe('missing');
    const perVillage = { ...paper, per: 'unit', of: ['村', '社区'] } as const;
    expect(lines(of(perVillage, [piece('2022-06-01', { unit: '石笋村' }), piece('2022-06-01')]))).toEqual([
      '临河社区 missing evidence-short',
      '石笋村 met evidence-holds',
      '白果村 missing evidence-short',
    ]);
    const perPlace = { ...paper, per: 'site', of: ['公厕'] } as const;
    expect(lines(of(perPlace, [piece('2022-06-01', { site: '东街公厕' })]))).toEqual([
      '东街公厕 met evidence-holds',
      '西街公厕 missing evidence-short',
    ]);
    expect(lines(of({ ...paper, per: 'zone' }, [piece('2022-06-01', { zone: '一区' })]))).toEqual([
      '一区 met evidence-holds',
    ]);
    expect(
      lines(of({ ...paper, per: 'set', of: ['carriers'] }, [piece('2022-06-01', { covers: ['LED屏'] })])),
    ).toEqual(['LED屏 met evidence-holds', '宣传栏 missing evidence-short']);
    expect(lines(of({ ...paper, per: 'zone' }, [piece('2022-06-01')]))).toEqual([
      '一区 missing evidence-short',
    ]);
    expect(lines(of({ ...paper, per: 'set', of: ['carriers'] }, [piece('2022-06-01')]))[0]).toBe(
      'LED屏 missing evidence-short',
    );
    expect(lines(of({ ...paper, per: 'unit' }, [])).length).toBe(5);
    expect(lines(of({ ...paper, per: 'set' }, []))).toEqual(['测试镇 missing nobody']);
    expect(of({ ...paper, per: 'site', of: ['无此类'] }, []).subjects[0]).toMatchObject({
      reason: { code: 'nobody', per: 'site', of: ['无此类'] },
      subject: { kind: 'town', unit: '创建办' },
    });
  });
});

describe('activity', () => {
  const drive = {
    key: 'drive',
    kind: 'activity',
    method: '材料审核',
    span: 'phase',
    themes: ['文明交通'],
  } as const;
  const held = (on: string, more: Record<string, unknown> = {}): AnyRecord =>
    record('activity', { on, title: '劝导', themes: ['文明交通'], unit: '党政办', ...more });
  const of = (check: Parameters<typeof judged>[0], records: AnyRecord[]) =>
    judged(check, { records, files: { 'files/a.jpg': 1 } }).check;

  it.each([
    ['2022-04-30', 'missing'],
    ['2022-05-01', 'met'],
    ['2022-06-30', 'met'],
  ])('on %s in phase 2: %s', (on, verdict) => {
    expect(of(drive, [held(on)]).verdict).toBe(verdict);
  });

  it('postponed and cancelled ones do not count and are shown', () => {
    const [town] = of(drive, [
      held('2022-05-02', { status: '延期' }),
      held('2022-05-03', { status: '取消' }),
    ]).subjects;
    expect(town).toMatchObject({
      verdict: 'missing',
      reason: { notCounted: [{ why: '取消' }, { why: '延期' }] },
    });
    expect(of(drive, [held('2022-05-03', { status: '已举办' })]).verdict).toBe('met');
  });

  it('asks for proof where the check says so', () => {
    const proven = { ...drive, proof: true };
    expect(of(proven, [held('2022-05-03')]).subjects[0]?.reason).toMatchObject({
      notCounted: [{ why: 'unproven', title: '劝导' }],
    });
    expect(of(proven, [held('2022-05-03', { files: ['files/a.jpg'] })]).verdict).toBe('met');
  });

  it('any of several themes will do, and a unit taking part counts', () => {
    const either = { ...drive, themes: ['我们的节日', '文明交通'] };
    expect(of(either, [held('2022-05-03')]).verdict).toBe('met');
    expect(of(either, [held('2022-05-03', { themes: ['公益宣传'] })]).verdict).toBe('missing');
    expect(of({ ...drive, count: 2 }, [held('2022-05-03')]).verdict).toBe('unmet');
    const perUnit = { ...drive, per: 'unit', of: ['村', '镇属'] } as const;
    expect(lines(of(perUnit, [held('2022-05-03', { units: ['石笋村'] })]))).toEqual([
      '创建办 missing activity-none',
      '党政办 met activity-holds',
      '石笋村 met activity-holds',
      '白果村 missing activity-none',
    ]);
  });
});

describe('coverage', () => {
  const festivals = {
    key: 'each',
    kind: 'coverage',
    method: '材料审核',
    per: 'set',
    of: ['festivals'],
    span: 'year',
    records: 'activity',
    themes: ['我们的节日'],
  } as const;
  const feast = (on: string, covers: string[], more: Record<string, unknown> = {}): AnyRecord =>
    record('activity', { on, title: '过节', themes: ['我们的节日'], unit: '创建办', covers, ...more });
  const of = (
    check: Parameters<typeof judged>[0],
    records: AnyRecord[],
    on = '2022-06-30',
    change: TownChange = {},
  ) => judged(check, { records, files: { 'files/a.txt': 1 }, ...change }, on);

  it('names every member that is due and lacks, and lets the coming ones wait', () => {
    const { check, all } = of(festivals, [feast('2022-02-01', ['春节'])]);
    expect(lines(check)).toEqual([
      '春节 met coverage-holds',
      '端午 missing coverage-none',
      '重阳 missing coverage-not-yet not-yet',
    ]);
    expect(check.verdict).toBe('missing');
    expect(all.gaps.map((gap) => [gap.subject.id, gap.due, gap.timing])).toEqual([
      ['端午', '2022-06-03', 'overdue'],
      ['重阳', '2022-10-04', 'upcoming'],
    ]);
    expect(of(festivals, [feast('2022-02-01', ['春节'])], '2022-06-02').check.verdict).toBe('met');
    expect(of(festivals, [], '2022-01-31').check.verdict).toBe('missing');
  });

  it('takes only the theme asked for, in the span, held', () => {
    expect(
      of(festivals, [feast('2022-02-01', ['春节'], { themes: ['公益宣传'] })], '2022-03-01').check.verdict,
    ).toBe('missing');
    expect(of(festivals, [feast('2021-12-31', ['春节'])], '2022-03-01').check.verdict).toBe('missing');
    const { check } = of(festivals, [feast('2022-02-01', ['春节'], { status: '取消' })], '2022-03-01');
    expect(check.subjects[0]?.reason).toMatchObject({ code: 'coverage-none', notCounted: 1 });
    const { themes: _, ...anyTheme } = festivals;
    expect(
      of(anyTheme, [feast('2022-02-01', ['春节'], { themes: ['公益宣传'] })], '2022-03-01').check.verdict,
    ).toBe('met');
  });

  it('a day the plan leaves blank is unset until the town adopts it', () => {
    const eco = { ...festivals, of: ['eco'] };
    const { themes: _, ...check } = eco;
    expect(of(check, [feast('2022-06-15', ['低碳日'])]).check.subjects[0]).toMatchObject({
      verdict: 'unset',
      reason: { code: 'coverage-unset', parameter: 'eco-day' },
    });
    const adopted: TownChange = { targets: { 'eco-day': { form: 'day', day: day('2022-06-15') } } };
    expect(of(check, [feast('2022-06-15', ['低碳日'])], '2022-06-30', adopted).check.verdict).toBe('met');
    expect(of(check, [], '2022-06-14', adopted).check.subjects[0]?.aside).toBe('not-yet');
    expect(
      of(check, [], '2022-06-14', { targets: { 'eco-day': { form: 'count', count: 1 } } }).check.verdict,
    ).toBe('unset');
  });

  it('a special day the pack has no date for this year is unset', () => {
    const settings = { settings: { year: 2023 }, phases: [] };
    const { check } = of(festivals, [], '2022-12-31', settings);
    expect(check.subjects.map((each) => each.verdict)).toEqual(['unset', 'unset', 'unset']);
    expect(check.subjects[0]?.reason).toMatchObject({ parameter: '春节' });
  });

  it('an empty set is missing, never «all of them»', () => {
    expect(lines(of({ ...festivals, of: ['nobody'] }, []).check)).toEqual(['测试镇 missing nobody']);
    expect(lines(of({ ...festivals, of: ['no-such-set'] }, []).check)).toEqual(['测试镇 missing nobody']);
    const { of: _, ...unnamed } = festivals;
    expect(lines(of(unnamed, []).check)).toEqual(['测试镇 missing nobody']);
    const { per: __, ...whole } = unnamed;
    const [town] = of({ ...whole, across: 'nobody' }, []).check.subjects;
    expect(town?.reason).toEqual({ code: 'nobody', per: 'town', of: [] });
    expect(lines(of({ ...festivals, of: ['carriers'], across: 'nobody' }, []).check)).toEqual([
      '测试镇 missing nobody',
    ]);
    expect(lines(of({ ...festivals, of: ['carriers'], across: 'no-such-set' }, []).check)).toEqual([
      '测试镇 missing nobody',
    ]);
  });

  describe('a × b', () => {
    const matrix = { ...festivals, of: ['carriers'], across: 'slogans', themes: ['公益宣传'] };
    const shown = (covers: string[]) => feast('2022-03-01', covers, { themes: ['公益宣传'] });
    it('asks one record for every pair', () => {
      const { check } = of(matrix, [shown(['LED屏', '中国梦', '核心价值观']), shown(['宣传栏', '中国梦'])]);
      expect(lines(check)).toEqual([
        'LED屏 × 中国梦 met coverage-holds',
        'LED屏 × 核心价值观 met coverage-holds',
        '宣传栏 × 中国梦 met coverage-holds',
        '宣传栏 × 核心价值观 missing coverage-none',
      ]);
    });
    it('takes records of any theme where none is named', () => {
      const { themes: _, ...anyTheme } = matrix;
      const { check } = of(anyTheme, [shown(['宣传栏', '中国梦']), feast('2022-03-02', ['LED屏', '中国梦'])]);
      expect(lines(check).filter((line) => line.includes(' met '))).toEqual([
        'LED屏 × 中国梦 met coverage-holds',
        '宣传栏 × 中国梦 met coverage-holds',
      ]);
    });
    it('works per unit and content', () => {
      const perUnit = { ...matrix, per: 'unit', of: ['村'] } as const;
      const record = feast('2022-03-01', ['中国梦'], { themes: ['公益宣传'], unit: '石笋村' });
      expect(lines(of(perUnit, [record]).check)).toEqual([
        '石笋村 × 中国梦 met coverage-holds',
        '石笋村 × 核心价值观 missing coverage-none',
        '白果村 × 中国梦 missing coverage-none',
        '白果村 × 核心价值观 missing coverage-none',
      ]);
      expect(of(perUnit, [record]).check.subjects[2]?.subject).toEqual({
        kind: 'unit',
        id: '白果村 × 中国梦',
        unit: '白果村',
      });
    });
    it('waits for the later of two days, and one that is unset is unset', () => {
      const days = { ...matrix, of: ['festivals'], across: 'eco', themes: ['我们的节日'] };
      expect(lines(of(days, []).check)[0]).toBe('春节 × 低碳日 unset coverage-unset');
      expect(lines(of({ ...days, of: ['eco'], across: 'festivals' }, []).check)[0]).toBe(
        '低碳日 × 春节 unset coverage-unset',
      );
      const adopted: TownChange = { targets: { 'eco-day': { form: 'day', day: day('2022-06-15') } } };
      const { check } = of(days, [], '2022-06-14', adopted);
      expect(check.subjects.map((each) => each.due)).toEqual(['2022-06-15', '2022-06-15', '2022-10-04']);
      const half = of({ ...days, across: 'slogans' }, [], '2022-06-14').check;
      expect(half.subjects[0]?.due).toBe('2022-02-01');
      const other = of({ ...days, of: ['slogans'], across: 'festivals' }, [], '2022-06-14').check;
      expect(other.subjects[0]?.due).toBe('2022-02-01');
    });
  });

  it('evidence covers only where it names the standard and is proof', () => {
    const charter = {
      ...festivals,
      per: 'unit',
      of: ['村'],
      records: 'evidence',
      material: '规范文件',
      themes: undefined,
    } as never;
    const paper = (unit: string, more: Record<string, unknown> = {}): AnyRecord =>
      record('evidence', {
        on: '2022-03-01',
        standards: ['S4-01'],
        material: '规范文件',
        title: '公约',
        unit,
        files: ['files/a.txt'],
        ...more,
      });
    expect(lines(of(charter, [paper('石笋村'), paper('白果村', { standards: ['S4-02'] })]).check)).toEqual([
      '石笋村 met coverage-holds',
      '白果村 missing coverage-none',
    ]);
    expect(
      of(charter, [paper('石笋村', { files: ['files/gone.txt'] })]).check.subjects[0]?.reason,
    ).toMatchObject({ notCounted: 1 });
    expect(of(charter, [paper('石笋村', { material: '实景图片' })]).check.subjects[0]?.reason).toMatchObject({
      notCounted: 0,
    });
    const any = { ...festivals, per: 'unit', of: ['村'], records: 'evidence', themes: undefined } as never;
    expect(of(any, [paper('石笋村', { material: '实景图片' })]).check.subjects[0]?.verdict).toBe('met');
  });

  it('rosters, measurements and other records cover by what they are', () => {
    const per = {
      key: 'k',
      kind: 'coverage',
      method: '材料审核',
      span: 'year',
      per: 'site',
      of: ['公厕'],
    } as const;
    const roster = record('roster', {
      on: '2022-03-01',
      list: '投诉台账',
      site: '东街公厕',
      entries: [{ 日期: '1' }],
    });
    const empty = record('roster', { on: '2022-03-01', list: '投诉台账', site: '西街公厕', entries: [] });
    expect(lines(of({ ...per, records: 'roster', list: '投诉台账' }, [roster, empty]).check)).toEqual([
      '东街公厕 met coverage-holds',
      '西街公厕 missing coverage-none',
    ]);
    expect(of({ ...per, records: 'roster', list: '别的' }, [roster]).check.subjects[0]?.verdict).toBe(
      'missing',
    );
    expect(of({ ...per, records: 'roster' }, [roster]).check.subjects[0]?.verdict).toBe('met');
    const figure = record('measurement', {
      on: '2022-03-01',
      metric: 'cleaning',
      for: '2022-02',
      value: '1/2',
      site: '东街公厕',
    });
    expect(
      of({ ...per, records: 'measurement', metric: 'cleaning' }, [figure]).check.subjects[0]?.verdict,
    ).toBe('met');
    expect(
      of({ ...per, records: 'measurement', metric: 'yearly' }, [figure]).check.subjects[0]?.verdict,
    ).toBe('missing');
    expect(of({ ...per, records: 'measurement' }, [figure]).check.subjects[0]?.verdict).toBe('met');
    const visit = record('inspection', {
      on: '2022-03-01',
      scope: '综合',
      manner: '明察',
      by: ['甲'],
      site: '东街公厕',
    });
    const verdictOf = (more: Record<string, unknown>) =>
      of({ ...per, records: 'inspection' }, [{ ...visit, ...more }]).check.subjects[0]?.verdict;
    // A visit that says nothing of what was seen is no visit.
    expect(verdictOf({})).toBe('missing');
    expect(verdictOf({ items: [], themes: [] })).toBe('missing');
    expect(verdictOf({ themes: ['垃圾积存'] })).toBe('met');
    expect(verdictOf({ items: [{ item: '干净', result: '符合' }] })).toBe('met');
    expect(of({ ...per, records: 'inspection', proof: true }, [visit]).check.subjects[0]).toMatchObject({
      verdict: 'missing',
      reason: { notCounted: 1 },
    });
    const seen = { ...visit, themes: ['垃圾积存'] } as AnyRecord;
    expect(of({ ...per, records: 'inspection', count: 2 }, [seen]).check.subjects[0]?.verdict).toBe('unmet');
  });

  it('a joint inspection is one by so many units, each counted once', () => {
    const per = {
      key: 'joint',
      kind: 'coverage',
      method: '实地考察',
      per: 'site',
      of: ['公厕'],
      span: 'year',
      records: 'inspection',
      joint: 2,
    } as const;
    const visitBy = (...units: string[]) =>
      record('inspection', {
        on: '2022-03-01',
        scope: '综合',
        manner: '联合',
        by: ['甲'],
        site: '东街公厕',
        themes: ['垃圾积存'],
        ...(units.length > 0 ? { 'by-units': units } : {}),
      });
    const verdictOf = (records: AnyRecord[]) => judged(per, { records }).check.subjects[0];
    expect(verdictOf([visitBy()])).toMatchObject({ verdict: 'missing', reason: { notCounted: 0 } });
    expect(verdictOf([visitBy('创建办', '创建办')])?.verdict).toBe('missing');
    expect(verdictOf([visitBy('创建办', '党政办')])?.verdict).toBe('met');
    expect(verdictOf([visitBy('创建办'), visitBy('创建办', '党政办', '临河社区')])).toMatchObject({
      verdict: 'met',
      reason: { found: 1 },
    });
    // Of other kinds of record nothing is known of who was there.
    expect(judged({ ...per, records: 'measurement' }, { records: [] }).check.subjects[0]?.verdict).toBe(
      'missing',
    );
  });

  it('an issued document covers while it is valid, whatever its day', () => {
    const rules = {
      key: 'rules',
      kind: 'coverage',
      method: '材料审核',
      per: 'unit',
      of: ['村'],
      span: 'year',
      records: 'evidence',
    } as const;
    const paper = (unit: string, on: string, until: string, material = '规范文件') =>
      record('evidence', {
        on,
        standards: ['S4-01'],
        material,
        title: '预案',
        unit,
        'valid-until': until,
        files: ['files/a.jpg'],
      });
    const verdicts = (...records: AnyRecord[]) =>
      judged(rules, { records, files: { 'files/a.jpg': 1 } }).check.subjects.map((each) => each.verdict);
    expect(
      verdicts(paper('石笋村', '2021-05-20', '2024-05-19'), paper('白果村', '2022-02-01', '2022-06-29')),
    ).toEqual(['met', 'missing']);
    expect(verdicts(paper('石笋村', '2021-05-20', '2024-05-19', '说明报告'))).toEqual(['missing', 'missing']);
  });

  describe('period by period', () => {
    const monthly = {
      key: 'monthly',
      kind: 'coverage',
      method: '实地考察',
      per: 'site',
      of: ['公厕'],
      span: 'year',
      records: 'inspection',
      every: 'month',
      times: 'often',
    } as const;
    const seen = (...days: string[]) =>
      days.map((on) =>
        record('inspection', {
          on,
          scope: '专门',
          manner: '明察',
          by: ['甲'],
          site: '东街公厕',
          themes: ['垃圾积存'],
        }),
      );
    const sites = [{ id: '东街公厕', kind: '公厕', unit: '临河社区', at }];
    const twice: TownChange = { sites, targets: { often: { form: 'count', count: 2 } } };
    const on = (day: string, ...days: string[]) =>
      judged(monthly, { ...twice, records: seen(...days) }, day).check.subjects[0];
    const may = ['2022-05-03', '2022-05-20'];

    it('the newest period that is over decides; on its last day it is over', () => {
      expect(on('2022-05-30', ...may)).toMatchObject({
        verdict: 'missing',
        reason: { code: 'coverage-period-lacks', period: '2022-04', found: 0, asked: 2 },
        due: '2022-04-30',
      });
      expect(on('2022-05-31', '2022-03-01', '2022-03-02', '2022-04-01', '2022-04-02', ...may)).toMatchObject({
        verdict: 'met',
        reason: { code: 'coverage-period-holds', period: '2022-05', found: 2 },
      });
      expect(on('2022-05-31', '2022-05-03')).toMatchObject({
        verdict: 'unmet',
        reason: { code: 'coverage-period-lacks', found: 1 },
      });
    });

    it('is unstable while one of the two before it lacks', () => {
      expect(on('2022-05-31', '2022-04-01', '2022-04-02', ...may)).toMatchObject({
        verdict: 'unstable',
        reason: { code: 'coverage-period-unstable', period: '2022-05', lacking: ['2022-03'] },
      });
      expect(on('2022-02-28', '2022-02-01', '2022-02-02')?.reason).toMatchObject({ lacking: ['2022-01'] });
    });

    it('a month that rests is not asked for', () => {
      const resting = { ...monthly, rests: [3, 4] };
      const over = (...days: string[]) =>
        judged(resting, { ...twice, records: seen(...days) }, '2022-05-15').check.subjects[0];
      const february = ['2022-02-03', '2022-02-20'];
      expect(over('2022-01-03', '2022-01-20', ...february)).toMatchObject({
        verdict: 'met',
        reason: { code: 'coverage-period-holds', period: '2022-02' },
      });
      expect(over('2022-01-03', '2022-01-20')).toMatchObject({
        verdict: 'missing',
        reason: { code: 'coverage-period-lacks', period: '2022-02' },
      });
      const sleeping = { ...monthly, rests: [1, 2] };
      expect(judged(sleeping, { ...twice, records: [] }, '2022-02-10').check.subjects[0]).toMatchObject({
        aside: 'not-yet',
        due: '2022-03-31',
      });
    });

    it('before the first is over it is not expected yet', () => {
      expect(on('2022-01-30', '2022-01-05')).toMatchObject({
        verdict: 'missing',
        aside: 'not-yet',
        reason: { code: 'coverage-period-running', period: '2022-01', found: 1, asked: 2 },
        due: '2022-01-31',
      });
      expect(on('2022-01-30', '2022-01-05', '2022-01-06')).toMatchObject({ verdict: 'met' });
    });

    it('one who is early does not answer for the others', () => {
      const both = [...sites, { id: '西街公厕', kind: '公厕', unit: '创建办', at }];
      const change = { ...twice, sites: both, records: seen('2022-01-05', '2022-01-06') };
      expect(judged(monthly, change, '2022-01-30').check.verdict).toBe('missing');
    });

    it('a record that names its period is of it, whenever it was drawn up', () => {
      const halves = {
        key: 'halves',
        kind: 'coverage',
        method: '材料审核',
        span: 'year',
        records: 'evidence',
        every: 'half',
      } as const;
      const sheet = (on: string, of?: string) =>
        record('evidence', {
          on,
          standards: ['S4-01'],
          material: '统计表格',
          title: '表',
          files: ['files/a.jpg'],
          ...(of === undefined ? {} : { for: of }),
        });
      const verdict = (...records: AnyRecord[]) =>
        judged(halves, { records, files: { 'files/a.jpg': 1 } }, '2022-07-10').check.verdict;
      expect(verdict(sheet('2022-07-04'))).toBe('missing');
      expect(verdict(sheet('2022-07-04', '2022-H1'))).toBe('met');
      expect(verdict(sheet('2022-06-30', '2022-H2'))).toBe('missing');
      // A period of another sort says nothing here: the day does.
      expect(verdict(sheet('2022-06-30', '2022-06'))).toBe('met');
      const attended = record('attendance', {
        on: '2022-02-03',
        zone: '一区',
        month: '2022-01',
        by: '甲',
        checks: 9,
        present: 9,
      });
      const zones = { ...halves, per: 'zone', records: 'attendance', every: 'month' } as const;
      expect(judged(zones, { records: [attended] }, '2022-02-10').check.verdict).toBe('met');
    });

    it('how often is the town’s to say, and unset while it has not', () => {
      const silent = judged(monthly, { sites, records: seen(...may) }, '2022-05-31');
      expect(silent.check.subjects[0]).toMatchObject({
        verdict: 'unset',
        reason: { code: 'coverage-unset', parameter: 'often' },
      });
      const { times: _, ...once } = monthly;
      expect(judged(once, { sites, records: seen('2022-05-03') }, '2022-05-31').check.verdict).toBe(
        'unstable',
      );
    });

    it('a phase asks for the periods that lie in it altogether', () => {
      const phase = { ...monthly, span: 'phase' } as const;
      expect(judged(phase, { ...twice, records: seen(...may) }, '2022-05-31').check.verdict).toBe('met');
      expect(
        judged(phase, { ...twice, records: seen(...may) }, '2022-06-30').check.subjects[0],
      ).toMatchObject({ verdict: 'missing', reason: { period: '2022-06' } });
    });
  });

  describe('market places and market days', () => {
    const markets = [
      {
        unit: '临河社区',
        days: [day('2022-05-03'), day('2022-05-08'), day('2022-05-13'), day('2022-07-03')],
        closed: [day('2022-05-08')],
      },
      { unit: '石笋村', days: [day('2022-07-02')] },
    ];
    const perDay = {
      key: 'days',
      kind: 'coverage',
      method: '实地考察',
      per: 'market-day',
      span: 'phase',
      records: 'activity',
      themes: ['文明交通'],
    } as const;
    const managed = (on: string, unit = '临河社区', more: Record<string, unknown> = {}) =>
      record('activity', { on, title: '赶集日管理', themes: ['文明交通'], unit, ...more });
    const of = (check: Parameters<typeof judged>[0], ...records: AnyRecord[]) =>
      judged(check, { markets, records }).check;

    it('each day a market was held is named, closed ones and coming ones are not', () => {
      const check = of(perDay, managed('2022-05-03'), managed('2022-05-13', '石笋村'));
      expect(lines(check)).toEqual([
        '临河社区 2022-05-03 met coverage-holds',
        '临河社区 2022-05-13 missing coverage-none',
        '石笋村 2022-07-02 missing coverage-not-yet not-yet',
      ]);
      expect(check.subjects[1]).toMatchObject({ due: '2022-05-13', subject: { unit: '临河社区' } });
      expect(judged(perDay, { markets: [] }).check.subjects[0]?.reason.code).toBe('nobody');
    });

    it('a place has to do with what its unit does', () => {
      const places = { ...perDay, per: 'market', across: 'slogans', span: 'year' } as const;
      const check = of(places, managed('2022-05-03', '临河社区', { covers: ['中国梦'] }));
      expect(lines(check)).toEqual([
        '临河社区 × 中国梦 met coverage-holds',
        '临河社区 × 核心价值观 missing coverage-none',
        '石笋村 × 中国梦 missing coverage-none',
        '石笋村 × 核心价值观 missing coverage-none',
      ]);
    });

    it('a check without days of its own looks at the days of the year', () => {
      const figure = {
        key: 'f',
        kind: 'metric',
        method: '实地考察',
        metric: 'cleaning',
        per: 'market-day',
      } as const;
      const subjects = judged(figure, { markets }).check.subjects.map((each) => each.subject.id);
      expect(subjects).toEqual(['临河社区 2022-05-03', '临河社区 2022-05-13', '石笋村 2022-07-02']);
    });

    it('other kinds of check can be made for them too', () => {
      const litter = {
        key: 'litter',
        kind: 'findings',
        method: '实地考察',
        per: 'market',
        span: 'phase',
        themes: ['垃圾积存'],
        allow: 'none-open',
      } as const;
      const problem = record('finding', {
        id: 'f',
        on: '2022-05-03',
        text: '垃圾',
        theme: '垃圾积存',
        unit: '石笋村',
        source: '督查',
      });
      const patrol = record('inspection', {
        on: '2022-05-03',
        scope: '专门',
        manner: '明察',
        by: ['甲'],
        themes: ['垃圾积存'],
        unit: '临河社区',
      });
      expect(lines(of(litter, problem, patrol))).toEqual([
        '临河社区 met findings-none',
        '石笋村 unmet findings-open',
      ]);
      const daily = { ...litter, per: 'market-day' } as const;
      expect(of(daily, problem, patrol).subjects[0]?.verdict).toBe('met');
    });
  });
});

describe('inspection', () => {
  const toilets = {
    key: 'visit',
    kind: 'inspection',
    method: '实地考察',
    per: 'site',
    of: ['公厕'],
    span: 'phase',
    items: ['干净', '有人管'],
  } as const;
  const visit = (
    site: string,
    on: string,
    results: Record<string, string>,
    more: Record<string, unknown> = {},
  ): AnyRecord =>
    record('inspection', {
      on,
      scope: '综合',
      manner: '明察',
      by: ['甲'],
      site,
      items: Object.entries(results).map(([item, result]) => ({ item, result })),
      ...more,
    });
  const good = { 干净: '符合', 有人管: '符合' };
  const of = (records: AnyRecord[], change: TownChange = {}, check: Parameters<typeof judged>[0] = toilets) =>
    judged(check, { records, ...change });

  it('judges every site by its own newest visit in the span', () => {
    const { check } = of([
      visit('东街公厕', '2022-05-01', good),
      visit('东街公厕', '2022-04-30', { 干净: '不符合' }),
      visit('西街公厕', '2022-04-30', good),
    ]);
    expect(lines(check)).toEqual(['东街公厕 met visit-holds', '西街公厕 missing visit-none']);
    expect(check.subjects[0]?.subject.unit).toBe('临河社区');
  });

  it('豁免 and 不涉及 pass, items of other checks do not matter', () => {
    const { check } = of([
      visit('东街公厕', '2022-05-01', { 干净: '豁免', 有人管: '不涉及', 别的: '不符合' }),
      visit('西街公厕', '2022-05-02', { 干净: '不符合', 有人管: '符合' }),
      visit('西街公厕', '2022-05-03', { 别的: '符合' }),
    ]);
    expect(lines(check)).toEqual(['东街公厕 met visit-holds', '西街公厕 unmet visit-fails']);
    expect(check.subjects[1]?.cites).toHaveLength(1);
  });

  it('a visit without items looked at none of them', () => {
    const { check } = of([visit('东街公厕', '2022-05-01', good, { items: undefined })]);
    expect(lines(check)[0]).toBe('东街公厕 missing visit-none');
  });

  it('per town every visit counts', () => {
    const anywhere = {
      key: 'visit',
      kind: 'inspection',
      method: '实地考察',
      span: 'phase',
      items: ['干净'],
    } as const;
    expect(lines(of([visit('东街公厕', '2022-05-01', good)], {}, anywhere).check)).toEqual([
      '测试镇 met visit-holds',
    ]);
  });

  describe('where an unannounced visit went', () => {
    const secret = { manner: '暗访' } as const;
    const bad = { 干净: '不符合', 有人管: '符合' };
    const east = (...records: AnyRecord[]) => of(records).check.subjects[0];

    it('is for the office where it decides: what fails, holds or is unsteady by it alone', () => {
      for (const visits of [
        [visit('东街公厕', '2022-05-02', bad, secret)],
        [visit('东街公厕', '2022-05-02', good, secret)],
        [visit('东街公厕', '2022-05-01', bad), visit('东街公厕', '2022-05-02', good, secret)],
        [visit('东街公厕', '2022-05-01', bad, secret), visit('东街公厕', '2022-05-02', good)],
        [visit('东街公厕', '2022-05-01', good, secret), visit('东街公厕', '2022-05-02', { 干净: '符合' })],
      ]) {
        const result = east(...visits);
        expect(result?.subject.internal).toBe('seen');
        expect(result?.cites).toHaveLength(visits.length);
      }
    });
    it('is not cited where what was seen openly says the same', () => {
      const result = east(
        visit('东街公厕', '2022-05-01', good, secret),
        visit('东街公厕', '2022-05-02', bad),
      );
      expect(result).toMatchObject({ verdict: 'unmet', cites: [{ on: '2022-05-02' }] });
      expect(result?.subject).not.toHaveProperty('internal');
    });
    it('of a round is that of the round', () => {
      const [from, to] = [day('2022-05-01'), day('2022-05-09')];
      const rounds = [{ id: 'r', title: 'r', ...secret, from, to }];
      const { check } = of([visit('东街公厕', '2022-05-02', bad, { round: 'r' })], { rounds });
      expect(check.subjects.map(({ subject }) => subject.internal)).toEqual(['seen', undefined]);
    });
    it('does not hide the town', () => {
      const anywhere = { ...toilets, per: 'town', items: ['干净'] } as const;
      const { check } = of([visit('东街公厕', '2022-05-01', good, secret)], {}, anywhere);
      expect(check.subjects[0]).toMatchObject({ verdict: 'met', subject: { kind: 'town' } });
      expect(check.subjects[0]?.subject).not.toHaveProperty('internal');
    });
  });

  describe('by a drawn sample', () => {
    const sampled = { ...toilets, sample: true };
    const round = (
      id: string,
      from: string,
      manner: '明察' | '暗访',
      sample: Record<string, string[]> | undefined,
    ) => ({
      id,
      title: id,
      manner,
      from: day(from),
      to: day(from),
      ...(sample === undefined ? {} : { sample }),
    });
    const rounds = [
      round('r1', '2022-05-10', '明察', { 公厕: ['东街公厕', '西街公厕'] }),
      round('r0', '2022-04-10', '明察', { 公厕: ['东街公厕'] }),
      round('r2', '2022-06-10', '明察', { 工地: ['东街公厕'] }),
      round('r3', '2022-06-11', '明察', undefined),
    ];
    it('judges only the sites and visits of the newest round that drew the kind', () => {
      const { check, all } = of(
        [
          visit('东街公厕', '2022-05-10', good, { round: 'r1' }),
          visit('西街公厕', '2022-05-11', { 干净: '不符合', 有人管: '符合' }, { round: 'r1' }),
          visit('东街公厕', '2022-05-20', { 干净: '不符合', 有人管: '符合' }),
        ],
        { rounds },
        sampled,
      );
      expect(lines(check)).toEqual([
        '测试镇 met sample-graded',
        '东街公厕 met visit-holds pooled',
        '西街公厕 unmet visit-fails pooled',
      ]);
      expect(check).toMatchObject({ verdict: 'met', grade: 'B' });
      expect(check.subjects[0]?.reason).toMatchObject({ passed: 1, size: 2, round: 'r1' });
      expect(check.subjects[1]?.subject).not.toHaveProperty('internal');
      expect(all.gaps.map((gap) => gap.subject.id)).toEqual(['西街公厕']);
    });
    it('the sample of an unannounced round is internal', () => {
      const secret = [round('r1', '2022-05-10', '暗访', { 公厕: ['东街公厕'] })];
      const { check } = of([], { rounds: secret }, sampled);
      expect(lines(check)).toEqual(['测试镇 missing sample-open', '东街公厕 missing visit-none pooled']);
      expect(check.subjects[1]?.subject.internal).toBe('drawn');
      expect(check.subjects[0]?.subject).not.toHaveProperty('internal');
    });
    it('of two rounds on one day the later id, whatever their order', () => {
      const twins = [
        round('rB', '2022-05-10', '明察', { 公厕: ['西街公厕'] }),
        round('rA', '2022-05-10', '明察', { 公厕: ['东街公厕'] }),
      ];
      expect(lines(of([], { rounds: twins }, sampled).check)[1]).toContain('西街公厕');
      expect(lines(of([], { rounds: [...twins].reverse() }, sampled).check)[1]).toContain('西街公厕');
    });
    it('may draw one kind of several', () => {
      const kinds = { ...sampled, of: ['工地', '公厕'] };
      expect(lines(of([], { rounds: rounds.slice(0, 1) }, kinds).check)).toHaveLength(3);
    });
    it('is missing when no round drew the kind in the span', () => {
      expect(lines(of([], { rounds: rounds.slice(1) }, sampled).check)).toEqual([
        '测试镇 missing sample-none',
      ]);
      const { of: _, ...unkinded } = sampled;
      expect(lines(of([], { rounds }, unkinded).check)).toEqual(['测试镇 missing sample-none']);
    });
  });
});

describe('findings', () => {
  const clean = {
    key: 'clean',
    kind: 'findings',
    method: '实地考察',
    span: 'phase',
    themes: ['垃圾积存'],
    allow: 'none-open',
  } as const;
  const patrol = (on: string, more: Record<string, unknown> = {}): AnyRecord =>
    record('inspection', { on, scope: '专门', manner: '明察', by: ['甲'], themes: ['垃圾积存'], ...more });
  const finding = (id: string, on: string, more: Record<string, unknown> = {}): AnyRecord =>
    record('finding', {
      id,
      on,
      text: '垃圾',
      theme: '垃圾积存',
      unit: '临河社区',
      source: '督查',
      site: '东街公厕',
      ...more,
    });
  const event = (of: string, on: string, kind: string, more: Record<string, unknown> = {}): AnyRecord =>
    record('rectification', { on, finding: of, event: kind, by: '李四', ...more });
  const closed = (id: string, on: string) => [
    event(id, on, '反馈'),
    event(id, on, '复查通过', { by: '王五', unit: '创建办' }),
  ];
  const of = (records: AnyRecord[], check: Parameters<typeof judged>[0] = clean) =>
    judged(check, { records }).check;

  it('of several themes takes every problem once, oldest first', () => {
    const wide = { ...clean, themes: ['垃圾积存', '小广告'] } as const;
    const check = of(
      [
        patrol('2022-05-30', { themes: ['垃圾积存', '小广告'] }),
        finding('c', '2022-05-11', { theme: '小广告', standard: 'S4-01' }),
        finding('b', '2022-05-11', { theme: '小广告' }),
        finding('d', '2022-05-12'),
        finding('a', '2022-05-10', { standard: 'S4-01' }),
      ],
      wide,
    );
    const [first] = check.subjects;
    expect(first?.reason).toMatchObject({ open: 4 });
    expect(first?.cites.slice(0, 4).map((cite) => cite.key)).toEqual(['a', 'b', 'c', 'd']);
  });

  describe('of a problem that names the standard', () => {
    const named = (more: Record<string, unknown>) =>
      finding('a', '2022-05-10', { standard: 'S4-01', ...more });
    const walls = { ...clean, key: 'walls', themes: ['小广告'] } as const;
    const looked = patrol('2022-05-09', { themes: ['垃圾积存', '小广告'] });
    const both = (...records: AnyRecord[]) =>
      judged([clean, walls], { records: [looked, ...records] }).standard.checks.map((check) => check.verdict);

    it('counts it without a theme, or with one no check of the standard is about', () => {
      expect(both(named({ theme: undefined }))).toEqual(['unmet', 'unmet']);
      expect(both(named({ theme: '占道经营' }))).toEqual(['unmet', 'unmet']);
    });
    it('counts it where its theme belongs, and not twice', () => {
      expect(both(named({}))).toEqual(['unmet', 'met']);
      expect(both(named({ theme: '小广告' }))).toEqual(['met', 'unmet']);
    });
    it('leaves those of other standards alone', () => {
      expect(both(named({ theme: undefined, standard: 'S4-02' }))).toEqual(['met', 'met']);
    });
  });

  it('needs a patrol for every theme in the span', () => {
    expect(of([patrol('2022-04-30')]).verdict).toBe('missing');
    expect(of([patrol('2022-05-01')]).verdict).toBe('met');
    expect(of([patrol('2022-05-01', { themes: undefined })]).verdict).toBe('missing');
    const two = { ...clean, themes: ['垃圾积存', '小广告'] };
    expect(of([patrol('2022-05-01')], two).subjects[0]?.reason).toMatchObject({
      code: 'findings-not-looked',
      themes: ['小广告'],
    });
    const [town] = of([patrol('2022-05-01', { themes: ['垃圾积存', '小广告'] })], two).subjects;
    expect(town).toMatchObject({ verdict: 'met', reason: { patrols: 1 } });
  });

  it('an open problem counts whenever it was found; other themes and 核减 do not', () => {
    expect(of([patrol('2022-05-01'), finding('f', '2022-01-05')]).verdict).toBe('unmet');
    expect(of([patrol('2022-05-01'), finding('f', '2022-05-05', { theme: '小广告' })]).verdict).toBe('met');
    expect(of([patrol('2022-05-01'), finding('f', '2022-05-05', { theme: undefined })]).verdict).toBe('met');
    const struck = event('f', '2022-05-06', '核减', { reason: '不属实' });
    expect(of([patrol('2022-05-01'), finding('f', '2022-05-05'), struck]).subjects[0]?.reason).toMatchObject({
      found: 0,
    });
  });

  it('shows what was found in the span, and a relapse in it makes it unstable', () => {
    const first = [finding('a', '2022-04-20'), ...closed('a', '2022-04-25')];
    expect(of([patrol('2022-05-01'), ...first]).subjects[0]?.reason).toMatchObject({
      code: 'findings-none',
      found: 0,
    });
    const again = [...first, finding('b', '2022-05-05'), ...closed('b', '2022-05-06')];
    expect(of([patrol('2022-05-01'), ...again]).subjects[0]?.reason).toMatchObject({
      code: 'findings-relapse',
      relapsed: 1,
    });
    const lookedBack = [
      ...first,
      event('a', '2022-05-02', '回头看', { result: '反弹' }),
      ...closed('a', '2022-05-04'),
    ];
    expect(of([patrol('2022-05-01'), ...lookedBack]).verdict).toBe('unstable');
    const earlier = [
      finding('a', '2022-01-20'),
      ...closed('a', '2022-01-25'),
      finding('b', '2022-02-05'),
      ...closed('b', '2022-02-06'),
    ];
    expect(of([patrol('2022-05-01'), ...earlier]).verdict).toBe('met');
  });

  it('a relapse of an earlier span does not make an open one of this span unstable twice', () => {
    const records = [
      finding('a', '2022-01-20'),
      ...closed('a', '2022-01-25'),
      finding('b', '2022-02-05', { due: '2022-07-30' }),
    ];
    const overdue = { ...clean, allow: 'none-overdue' } as const;
    expect(of([patrol('2022-05-01'), ...records], overdue).verdict).toBe('met');
  });

  it('a patrol of one street is no patrol of every village, but one of its own unit', () => {
    const perUnit = { ...clean, per: 'unit', of: ['社区', '村'] } as const;
    const verdicts = (more: Record<string, unknown>) =>
      of([patrol('2022-05-01', more)], perUnit).subjects.map((each) => each.verdict);
    expect(verdicts({})).toEqual(['met', 'met', 'met']);
    expect(verdicts({ site: '东街公厕' })).toEqual(['met', 'missing', 'missing']);
    expect(verdicts({ zone: '一区' })).toEqual(['missing', 'missing', 'missing']);
    expect(verdicts({ zone: '一区', unit: '白果村' })).toEqual(['missing', 'missing', 'met']);
    expect(of([patrol('2022-05-01', { site: '东街公厕' })]).verdict).toBe('met');
    const perSite = { ...clean, per: 'site', of: ['公厕'] } as const;
    expect(of([patrol('2022-05-01', { zone: '一区' })], perSite).verdict).toBe('missing');
  });

  it('an open problem without any day leaves no-overdue open, unless it is 挂账', () => {
    const overdue = { ...clean, allow: 'none-overdue' } as const;
    const open = finding('a', '2022-05-05');
    expect(of([patrol('2022-05-01'), open], overdue).subjects[0]).toMatchObject({
      verdict: 'unset',
      reason: { code: 'findings-undated', undated: 1, open: 1 },
    });
    expect(of([patrol('2022-05-01'), open, event('a', '2022-05-06', '挂账')], overdue).verdict).toBe('met');
    expect(of([open], overdue).verdict).toBe('missing');
    const late = finding('b', '2022-05-05', { due: '2022-05-10' });
    expect(of([patrol('2022-05-01'), open, late], overdue).verdict).toBe('unmet');
  });

  it('per unit, site or zone: whose problem, and where the patrol went', () => {
    const perUnit = { ...clean, per: 'unit', of: ['村', '社区'] } as const;
    expect(
      lines(of([patrol('2022-05-01'), finding('f', '2022-05-05', { supporting: ['石笋村'] })], perUnit)),
    ).toEqual(['临河社区 unmet findings-open', '石笋村 unmet findings-open', '白果村 met findings-none']);
    expect(lines(of([patrol('2022-05-01', { unit: '石笋村' })], perUnit))).toEqual([
      '临河社区 missing findings-not-looked',
      '石笋村 met findings-none',
      '白果村 missing findings-not-looked',
    ]);
    const perSite = { ...clean, per: 'site', of: ['公厕'] } as const;
    expect(lines(of([patrol('2022-05-01'), finding('f', '2022-05-05')], perSite))).toEqual([
      '东街公厕 unmet findings-open',
      '西街公厕 met findings-none',
    ]);
    const perZone = { ...clean, per: 'zone' } as const;
    expect(lines(of([patrol('2022-05-01'), finding('f', '2022-05-05', { zone: '一区' })], perZone))).toEqual([
      '一区 unmet findings-open',
    ]);
    expect(lines(of([patrol('2022-05-01'), finding('f', '2022-05-05')], perZone))).toEqual([
      '一区 met findings-none',
    ]);
    const perSet = { ...clean, per: 'set', of: ['carriers'] } as const;
    expect(lines(of([patrol('2022-05-01'), finding('f', '2022-05-05')], perSet))[0]).toBe(
      'LED屏 met findings-none',
    );
  });

  it('a parked one is told apart', () => {
    const parked = event('f', '2022-05-06', '挂账', { reason: '归县', 'approved-by': '张三' });
    const overdue = { ...clean, allow: 'none-overdue' } as const;
    const records = [patrol('2022-05-01'), finding('f', '2022-05-05', { due: '2022-05-06' }), parked];
    expect(of(records, overdue).subjects[0]?.reason).toMatchObject({ code: 'findings-none', parked: 1 });
    expect(
      of([patrol('2022-05-01'), finding('f', '2022-05-05', { due: '2022-05-06' })], overdue).verdict,
    ).toBe('unmet');
  });
});

describe('survey', () => {
  const asked = {
    key: 'aware',
    kind: 'survey',
    method: '问卷调查',
    span: 'year',
    question: 'awareness',
    parameter: 'cleaning',
  } as const;
  const answers = (unit: string, wave: string, on: string, valid: number, yes: number): AnyRecord =>
    record('survey', { on, question: 'awareness', wave, unit, valid, yes });
  const of = (records: AnyRecord[]) => judged(asked, { records, targets: { cleaning: target('80%') } });

  it('pools the newest wave and judges each surveyed unit beside it', () => {
    const { check, all } = of([
      answers('石笋村', '一', '2022-03-01', 100, 10),
      answers('石笋村', '二', '2022-05-01', 100, 90),
      answers('白果村', '二', '2022-05-02', 11, 2),
      answers('临河社区', '二', '2022-05-02', 40, 30),
    ]);
    expect(lines(check)).toEqual([
      '测试镇 met survey-holds',
      '临河社区 unmet survey-fails pooled',
      '白果村 missing survey-few pooled',
      '石笋村 met survey-holds pooled',
    ]);
    expect(check.subjects[0]?.reason).toMatchObject({ wave: '二', value: '122/151 (80.7%)' });
    expect(check).toMatchObject({ verdict: 'met', target: '≥ 80%' });
    expect(all.gaps.map((gap) => gap.subject.id).sort()).toEqual(['临河社区', '白果村'].sort());
    expect(all.units.find((unit) => unit.unit === '白果村')?.verdict).toBe('missing');
  });

  it('is missing when nobody was asked in the span', () => {
    expect(lines(of([answers('石笋村', '一', '2021-12-01', 100, 90)]).check)).toEqual([
      '测试镇 missing survey-none',
    ]);
  });

  it('without a parameter or target nothing is set', () => {
    const { parameter: _, ...bare } = asked;
    const { check } = judged(bare, { records: [answers('石笋村', '二', '2022-05-01', 100, 90)] });
    expect(check.subjects[0]?.reason).toMatchObject({ code: 'survey-unset', parameter: '' });
  });
});

describe('roster', () => {
  const complaints = {
    key: 'list',
    kind: 'roster',
    method: '材料审核',
    span: 'year',
    list: '投诉台账',
    count: 2,
  } as const;
  const list = (
    on: string,
    entries: Record<string, string | number>[],
    more: Record<string, unknown> = {},
  ): AnyRecord => record('roster', { on, list: '投诉台账', entries, ...more });
  const of = (records: AnyRecord[], check: Parameters<typeof judged>[0] = complaints) =>
    judged(check, { records }).check.subjects[0];

  it('counts the complete entries of the newest list', () => {
    const full = { 日期: '2022-03-01', 办结: '是' };
    expect(of([list('2022-03-02', [full, { 日期: '2022-03-02', 办结: 1, 备注: '' }])])?.verdict).toBe('met');
    expect(of([list('2022-03-02', [full, { 日期: '2022-03-02', 办结: ' ' }])])).toMatchObject({
      verdict: 'unmet',
      reason: { complete: 1, entries: 2, blank: ['办结'] },
    });
    expect(of([list('2022-03-02', [full, { 办结: '是' }])])?.reason).toMatchObject({ blank: ['日期'] });
    expect(of([list('2022-03-02', [full, full]), list('2022-04-02', [])])?.reason.code).toBe('roster-empty');
    expect(of([list('2021-12-31', [full, full])])?.verdict).toBe('missing');
    const { count: _, ...one } = complaints;
    expect(of([list('2022-03-02', [full])], one)?.verdict).toBe('met');
  });

  it('asked to be whole, one incomplete entry is one too many, however many are complete', () => {
    const full = { 日期: '2022-03-01', 办结: '是' };
    const whole = { ...complaints, whole: true } as const;
    const few = [full, full, { 日期: '2022-03-02' }];
    expect(of([list('2022-03-02', few)])?.verdict).toBe('met');
    expect(of([list('2022-03-02', few)], whole)).toMatchObject({
      verdict: 'unmet',
      reason: { code: 'roster-short', asked: 3, complete: 2, entries: 3, blank: ['办结'] },
    });
    expect(of([list('2022-03-02', [full, full, full])], whole)?.verdict).toBe('met');
    expect(of([list('2022-03-02', [full])], whole)).toMatchObject({
      verdict: 'unmet',
      reason: { asked: 2, complete: 1 },
    });
  });

  it('asked for sorts of entry, each needs a complete one', () => {
    const sorted = {
      ...complaints,
      count: 1,
      with: [
        { column: '办结', any: ['是'] },
        { column: '办结', any: ['否', '无'] },
      ],
    };
    const entry = (done: string, on = '2022-03-01') => ({ 日期: on, 办结: done });
    expect(of([list('2022-03-02', [entry('是'), entry('无')])], sorted)?.verdict).toBe('met');
    expect(of([list('2022-03-02', [entry(' 是 '), entry('待办')])], sorted)?.reason).toEqual({
      code: 'roster-lacks',
      on: '2022-03-02',
      lacking: ['办结 否/无'],
    });
    expect(of([list('2022-03-02', [entry('是'), entry('否', '')])], sorted)?.verdict).toBe('unmet');
    expect(
      of([list('2022-03-02', [entry('是'), entry('否')])], {
        ...sorted,
        with: [{ column: '备注', any: ['是'] }],
      })?.verdict,
    ).toBe('unmet');
  });

  it('a list the pack does not describe asks for no columns', () => {
    const other = { ...complaints, list: '别的' };
    expect(
      of([record('roster', { on: '2022-03-01', list: '别的', entries: [{}, {}] })], other)?.verdict,
    ).toBe('met');
  });

  it('per site', () => {
    const per = { ...complaints, count: 1, per: 'site', of: ['公厕'] } as const;
    const { check } = judged(per, {
      records: [list('2022-03-02', [{ 日期: '1', 办结: '是' }], { site: '东街公厕' })],
    });
    expect(lines(check)).toEqual(['东街公厕 met roster-holds', '西街公厕 missing roster-none']);
  });
});

describe('with one phase chosen', () => {
  const rate = {
    key: 'rate',
    kind: 'metric',
    method: '实地考察',
    metric: 'cleaning',
    parameter: 'cleaning',
  } as const;
  const tasks = [
    {
      id: 'T1',
      title: '保洁',
      phase: '2',
      standards: ['S4-01'],
      lead: '创建办',
      due: day('2022-07-31'),
      'hand-in': ['表'],
    },
  ];
  const reading = (of: string, on: string, value = '400/400'): AnyRecord =>
    record('measurement', { on, metric: 'cleaning', for: of, value });
  it('the newest reading must be of its days; earlier ones still tell whether it is steady', () => {
    const change = {
      tasks,
      targets: { cleaning: target('98%') },
      settings: { 'materials-month': month('2022-08') },
    };
    const [april, may] = [reading('2022-04', '2022-04-30', '1/400'), reading('2022-05', '2022-05-31')];
    expect(
      judged(rate, { ...change, records: [april, may] }, '2022-06-10', { phase: '2' }).check.verdict,
    ).toBe('unstable');
    expect(
      judged(rate, { ...change, records: [april] }, '2022-05-10', { phase: '2' }).check.subjects[0]?.reason
        .code,
    ).toBe('metric-none');
    expect(judged(rate, { ...change, records: [] }, '2022-05-10', { phase: '2' }).check.verdict).toBe(
      'missing',
    );
    expect(judged(rate, { ...change, records: [april] }, '2022-05-11').check.verdict).toBe('unmet');
  });
});
