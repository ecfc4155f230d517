import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { recordKindNames } from '../../src/records/index.ts';
import type { RecordKindName } from '../../src/records/index.ts';
import { added, recordIn, snapshot, townToAddTo } from './add-town.ts';
import { civic } from './run-civic.ts';

interface Example {
  /** What is typed after the kind. */
  readonly typed: readonly string[];
  /** What the file says of it, but for id and filed. */
  readonly record: Readonly<Record<string, unknown>>;
}

const on = '2022-06-30';
const example = (record: Example['record'], ...typed: readonly string[]): Example => ({
  typed,
  record: { on, ...record },
});

/** Of each kind the least that can be said, and about all. */
const examples: Readonly<Record<RecordKindName, readonly [least: Example, full: Example]>> = {
  activity: [
    example(
      { title: '执勤', themes: ['文明交通'], unit: '创建办' },
      '--title',
      '执勤',
      '--themes=文明交通',
      '--unit',
      '创建办',
    ),
    example(
      {
        title: '五一执勤；在路口',
        on: '2022-05-01',
        themes: ['文明交通'],
        unit: '临河社区',
        units: ['石笋村', '派出所'],
        people: 1200,
        hours: 30,
        covers: ['端午'],
        status: '已举办',
        files: ['files/2022/05/五一执勤在路口-2022-05-01-临河社区-1.jpg'],
        captions: ['路口，上午'],
      },
      ...[
        '--活动名称',
        '五一执勤；在路口',
        '--on',
        '2022年5月1日',
        '--themes',
        '文明交通',
        '--unit',
        '临河居委会',
      ],
      ...['--units', '石笋村、派出所', '--people', '１，２００人', '--hours', '30', '--covers', '端午'],
      ...['--status', '已举办', '--files', 'out/photo.JPG', '--captions', '路口，上午'],
    ),
  ],
  answer: [
    example({ directive: 'J-1' }, '--directive', 'J-1'),
    example(
      { directive: 'J-1', by: '甲', text: '已办', ref: '岚字1号', 'held-at': '档案室' },
      ...['--directive', 'J-1', '--by', '甲', '--text', '已办', '--ref', '岚字1号', '--held-at', '档案室'],
    ),
  ],
  attendance: [
    example(
      { zone: '一区', month: '2022-06', by: '甲', checks: 10, present: 9 },
      ...['--zone', '一区', '--month', '2022年6月', '--by', '甲', '--checks', '10', '--present', '9'],
    ),
    example(
      { zone: '一区', month: '2022-05', by: '甲', checks: 20, present: 18, late: 2, note: '雨天' },
      ...['--zone', '一区', '--month', '2022/5', '--by', '甲', '--checks', '20', '--present', '18'],
      ...['--late', '2', '--note', '雨天'],
    ),
  ],
  attestation: [
    example(
      { standard: 'S1-90', by: '乙主任', result: '达标', until: '2022-12-31', fingerprint: '0012' },
      ...[
        '--standard',
        '认定过',
        '--by',
        '乙主任',
        '--result',
        '达标',
        '--until',
        '20221231',
        '--fingerprint',
        '0012',
      ],
    ),
    example(
      {
        standard: 'S1-90',
        check: 'judged',
        by: '甲组长',
        post: '镇长',
        result: '不达标',
        reason: '没有看到',
        until: '2022-12-31',
        fingerprint: 'ab',
      },
      ...[
        '--standard',
        's1-90',
        '--check',
        'judged',
        '--by',
        '甲组长',
        '--post',
        '镇长',
        '--result',
        '不达标',
      ],
      ...['--reason', '没有看到', '--until', '2022-12-31', '--fingerprint', 'ab'],
    ),
  ],
  cleaning: [
    example({ zone: '一区', by: '甲' }, '--zone', '一区', '--by', '甲'),
    example(
      { zone: '一区', cleaner: '丁', by: '甲', found: '纸屑', cleared: true, 'cleared-after': 20 },
      ...['--zone', '一区', '--cleaner', '丁', '--by', '甲', '--found', '纸屑', '--cleared', '是'],
      ...['--cleared-after', '20分钟'],
    ),
  ],
  decision: [
    example(
      { about: '表扬', basis: '考核', by: '党委会', document: '岚发1号' },
      ...['--about', '表扬', '--basis', '考核', '--by', '党委会', '--document', '岚发1号'],
    ),
    example(
      {
        about: '扣款',
        zone: '一区',
        person: '丁',
        amount: '50.50',
        month: '2022-06',
        basis: '考核',
        by: '办公会',
        document: '岚发2号',
      },
      ...['--about', '扣款', '--zone', '一区', '--person', '丁', '--amount', '50.50', '--month', '202206'],
      ...['--basis', '考核', '--by', '办公会', '--document', '岚发2号'],
    ),
  ],
  directive: [
    example(
      { title: '补台账', issuer: '县创建办', unit: '创建办', due: '2022-07-15' },
      ...['--title', '补台账', '--issuer', '县创建办', '--unit', '创建办', '--due', '2022-07-15'],
    ),
    example(
      {
        title: '清垃圾',
        issuer: '县创建办',
        number: '〔2022〕9号',
        unit: '创建办',
        due: '2022-07-15',
        parts: [
          { unit: '石笋村', what: '清沟；运走' },
          { unit: '临河社区', what: '清街', due: '2022-07-10' },
        ],
      },
      ...['--title', '清垃圾', '--issuer', '县创建办', '--number', '〔2022〕9号', '--unit', '创建办'],
      ...['--due', '2022-07-15', '--parts', 'unit=石笋村; what=清沟；运走'],
      ...['--parts', '承办单位＝临河社区；分办事项=清街；due=2022.7.10'],
    ),
  ],
  dispatch: [
    example({ zone: '一区', by: '甲', text: '补岗' }, '--zone', '一区', '--by', '甲', '--text', '补岗'),
    example(
      { zone: '一区', cleaner: '丁', by: '甲', text: '补岗两人', result: '服从' },
      ...['--zone', '一区', '--cleaner', '丁', '--by', '甲', '--text', '补岗两人', '--result', '服从'],
    ),
  ],
  evidence: [
    example(
      { standards: ['S1-01'], material: '说明报告', title: '报告' },
      ...['--standards', 'S1-01', '--material', '说明报告', '--title', '报告'],
    ),
    example(
      {
        standards: ['S1-01', 'S1-03'],
        material: '实景图片',
        title: '广告',
        unit: '石笋村',
        count: 3,
        for: '2022-Q2',
        task: 'T1-01',
        item: '动员信',
      },
      ...['--standards', '公益广告够多', '--standards', 'S1-03', '--material', '实景图片', '--title', '广告'],
      ...[
        '--unit',
        '石笋村',
        '--count',
        '3份',
        '--for',
        '2022年第二季度',
        '--task',
        '发动员信',
        '--item',
        '动员信',
      ],
    ),
  ],
  finding: [
    example(
      { text: '沟里有垃圾', unit: '石笋村', source: '自查' },
      ...['--text', '沟里有垃圾', '--unit', '石笋村', '--source', '自查'],
    ),
    example(
      {
        text: '墙上小广告',
        theme: '垃圾积存',
        unit: '石笋村',
        supporting: ['派出所', '创建办'],
        level: '一般',
        due: '2022-07-08',
        source: '督查',
        site: '东街公厕',
        carried: { id: '2021-7', found: '2021-12-20' },
      },
      ...[
        '--text',
        '墙上小广告',
        '--theme',
        '垃圾积存',
        '--unit',
        '石笋村',
        '--supporting',
        '派出所，创建办',
      ],
      ...['--level', '一般', '--due', '2022-07-08', '--source', '督查', '--site', '东街公厕'],
      ...['--carried.id', '2021-7', '--carried.found', '2021-12-20'],
    ),
  ],
  inspection: [
    example(
      { scope: '综合', manner: '明察', by: ['甲'] },
      '--scope',
      '综合',
      '--manner',
      '明察',
      '--by',
      '甲',
    ),
    example(
      {
        scope: '专门',
        manner: '暗访',
        round: 'R1',
        by: ['甲', '乙'],
        site: '东街公厕',
        themes: ['垃圾积存'],
        items: [
          { item: '干净', result: '符合' },
          {
            item: '干净',
            result: '不符合',
            problem: { text: '有水', unit: '临河社区', supporting: ['创建办'] },
          },
        ],
      },
      ...['--scope', '专门', '--manner', '暗访', '--round', '六月暗访', '--by', '甲', '--by', '乙'],
      ...['--site', '东街公厕', '--themes', '垃圾积存', '--items', '检查内容=干净; 结果=符合'],
      ...['--items', 'item=干净; result=不符合; problem.text=有水; 责任单位=临河社区; 配合单位=创建办'],
    ),
  ],
  measurement: [
    example(
      { metric: 'road-cleaning-rate', for: '2022-06', value: '398/400' },
      ...['--metric', 'road-cleaning-rate', '--value', '398/400', '--for', '2022-06'],
    ),
    example(
      { metric: 'safety-rate', for: '2022-H1', value: '97.2%', document: '统计局函', unit: '创建办' },
      ...['--metric', '安全感', '--for', '2022上半年', '--value', '0.972', '--document', '统计局函'],
      ...['--unit', '创建办'],
    ),
  ],
  meeting: [
    example(
      { title: '周调度', chair: '甲组长', topics: ['催交'] },
      ...['--title', '周调度', '--chair', '甲组长', '--topics', '催交'],
    ),
    example(
      {
        title: '第二次',
        chair: '甲组长',
        units: ['石笋村'],
        topics: ['催交', '复查'],
        decided: ['周五前交'],
      },
      ...['--title', '第二次', '--chair', '甲组长', '--units', '石笋村', '--topics', '催交、复查'],
      ...['--decided', '周五前交'],
    ),
  ],
  notice: [
    example(
      { type: '表扬', unit: '石笋村', by: '甲组长', text: '干得好' },
      ...['--type', '表扬', '--unit', '石笋村', '--by', '甲组长', '--text', '干得好'],
    ),
    example(
      {
        type: '整改通知',
        unit: '石笋村',
        findings: ['W-1'],
        number: '3号',
        due: '2022-07-10',
        by: '甲组长',
        text: '限期清',
      },
      ...[
        '--type',
        '整改通知',
        '--unit',
        '石笋村',
        '--findings',
        'W-1',
        '--number',
        '3号',
        '--due',
        '2022-7-10',
      ],
      ...['--by', '甲组长', '--text', '限期清'],
    ),
  ],
  objection: [
    example(
      { unit: '石笋村', against: 'W-1', text: '不是我们的' },
      ...['--unit', '石笋村', '--against', 'W-1', '--text', '不是我们的'],
    ),
    example(
      { unit: '临河社区', against: 'W-2', text: '已清', result: '采纳', by: '乙主任' },
      ...['--unit', '临河社区', '--against', 'W-2', '--text', '已清', '--result', '采纳', '--by', '乙主任'],
    ),
  ],
  rectification: [
    example({ finding: 'W-1', event: '签收', by: '丙' }, '--finding', 'W-1', '--event', '签收', '--by', '丙'),
    example(
      {
        finding: 'W-1',
        event: '延期',
        by: '乙主任',
        due: '2022-07-20',
        'approved-by': '甲组长',
        reason: '下雨',
      },
      ...['--finding', 'W-1', '--event', '延期', '--by', '乙主任', '--due', '2022-07-20'],
      ...['--approved-by', '甲组长', '--reason', '下雨'],
    ),
  ],
  retention: [
    example(
      { code: '中学-01', school: '石笋村', state: '劝学中', by: ['石笋村'] },
      ...['--code', '中学-01', '--school', '石笋村', '--state', '劝学中', '--by', '石笋村'],
    ),
    example(
      { code: '中学-02', school: '石笋村', state: '已返校', by: ['石笋村', '临河社区'], text: '接回' },
      ...[
        '--code',
        '中学-02',
        '--school',
        '石笋村',
        '--state',
        '已返校',
        '--by',
        '石笋村',
        '--by',
        '临河社区',
      ],
      ...['--text', '接回'],
    ),
  ],
  roster: [
    example(
      { list: '投诉台账', entries: [{ 受理日期: '6月1日', 处理结果: '退款' }] },
      ...['--list', '投诉处理台账', '--entries', '受理日期=6月1日; 处理结果=退款'],
    ),
    example(
      {
        list: '投诉台账',
        unit: '石笋村',
        entries: [
          { 受理日期: '6月2日', 处理结果: '调解；双方同意', 备注: '007' },
          { 受理日期: '6月3日', 处理结果: '换货' },
        ],
      },
      ...['--list', '投诉台账', '--unit', '石笋村'],
      ...[
        '--entries',
        '受理日期=6月2日；处理结果=调解；双方同意；备注=007',
        '--entries',
        '受理日期=6月3日;处理结果=换货',
      ],
    ),
  ],
  'self-check': [
    example(
      { unit: '石笋村', by: '丙', results: [{ item: '垃圾', result: '达标' }] },
      ...['--unit', '石笋村', '--by', '丙', '--results', '自查内容=垃圾; 自查结果=达标'],
    ),
    example(
      {
        unit: '临河社区',
        by: '丙',
        results: [
          { item: '垃圾', result: '不达标', text: '有两处' },
          { item: '广告', result: '不涉及' },
        ],
        task: 'T1-01',
        item: '动员信',
      },
      ...['--unit', '临河社区', '--by', '丙', '--results', 'item=垃圾; result=不达标; text=有两处'],
      ...['--results', 'item=广告; result=不涉及', '--task', 'T1-01', '--item', '动员信'],
    ),
  ],
  suggestion: [
    example({ text: '多种树' }, '--text', '多种树'),
    example(
      { text: '修路灯', channel: '热线', unit: '石笋村', result: '采纳' },
      ...['--text', '修路灯', '--channel', '热线', '--unit', '石笋村', '--result', '采纳'],
    ),
  ],
  survey: [
    example(
      { question: 'satisfaction', wave: '一', unit: '石笋村', valid: 40, yes: 39 },
      ...[
        '--question',
        '满意吗？',
        '--wave',
        '一',
        '--unit',
        '石笋村',
        '--valid',
        '40',
        '--survey.yes',
        '39',
      ],
    ),
    example(
      { question: 'satisfaction', wave: '一', unit: '临河社区', sent: 60, valid: 50, yes: 45 },
      ...[
        '--question',
        'satisfaction',
        '--wave',
        '一',
        '--unit',
        '临河社区',
        '--sent',
        '60',
        '--valid',
        '50份',
      ],
      ...['--yes=45'],
    ),
  ],
  test: [
    example(
      { title: '县测', level: '县级', issuer: '县创建办' },
      ...['--title', '县测', '--level', '县级', '--issuer', '县创建办'],
    ),
    example(
      {
        title: '市测',
        level: '市级',
        issuer: '市创建办',
        score: '88.5',
        'answer-by': '2022-07-15',
        items: [{ text: '公厕脏', unit: '石笋村', site: '西街公厕' }],
      },
      ...['--title', '市测', '--level', '市级', '--issuer', '市创建办', '--score', '88.5'],
      ...['--answer-by', '2022-07-15', '--items', '存在问题=公厕脏; 责任单位=石笋村; 点位=西街公厕'],
    ),
  ],
  waiver: [
    example(
      { standard: 'S1-01', reason: '没有', 'approved-by': '县创建办', document: '函1', until: '2022-12-31' },
      ...['--standard', 'S1-01', '--reason', '没有', '--approved-by', '县创建办', '--document', '函1'],
      ...['--until', '2022-12-31'],
    ),
    example(
      {
        standard: 'S1-02',
        reason: '没有: 是 #否',
        'approved-by': '县创建办',
        document: '函2',
        until: '2022-12-31',
        'seen-by': '乙主任',
        'seen-on': '2022-06-29',
      },
      ...[
        '--standard',
        'S1-02',
        '--reason',
        '没有: 是 #否',
        '--approved-by',
        '县创建办',
        '--document',
        '函2',
      ],
      ...['--until', '2022-12-31', '--seen-by', '乙主任', '--seen-on', '2022-06-29'],
    ),
  ],
};

/** Ids that civic gave to problems within a record. */
function withoutMinted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutMinted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(
    ([key, text]) => key !== 'id' || !/-\d+$/.test(String(text)) || text === '2021-7',
  );
  return Object.fromEntries(entries.map(([key, each]) => [key, withoutMinted(each)]));
}

describe('every kind of record is added by options', () => {
  test.each(recordKindNames)('%s', async (kind) => {
    const cwd = townToAddTo();
    mkdirSync(join(cwd, 'out'));
    writeFileSync(join(cwd, 'out/photo.JPG'), 'a picture');
    for (const { typed, record } of examples[kind]) {
      const before = snapshot(cwd);
      const { code, out, err } = await civic(['add', kind, ...typed], { cwd });
      expect([code, err.replace(/^civic: 日期按今天.*\n/, '')], `${typed.join(' ')}\n${err}`).toEqual([
        0,
        '',
      ]);
      const [path = ''] = added(cwd, before).filter((each) => each.startsWith('records/'));
      expect(out).toContain(path);
      const { id, filed, ...said } = recordIn(cwd, path);
      expect(path).toBe(`records/${kind}/${String(id)}.yaml`);
      expect(filed).toBe('2022-06-30');
      expect(withoutMinted(said)).toEqual(record);
    }
    const { code, out } = await civic(['check'], { cwd });
    expect([code, out.split('\n')[0]], out).toEqual([0, '没有发现错误。']);
  });
});
