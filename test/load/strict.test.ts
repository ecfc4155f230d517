/** What `civic check --strict` finds, and where: fixtures in `strict/` say the rest. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isIdCardNumber } from '../../src/lint/id-card-number.ts';
import { lintRules } from '../../src/lint/index.ts';
import { parseDay } from '../../src/model/day.ts';
import { lintSchema } from '../../src/model/lint-rules.ts';
import { diagnosticsJson } from '../../src/report/diagnostics.ts';
import { lintMeaningsEn } from '../../src/report/sentences/code-meanings-lint-en.ts';
import { lintMeaningsZh } from '../../src/report/sentences/code-meanings-lint-zh.ts';
import { diagnosesIn } from '../../src/report/sentences/diagnoses.ts';
import { allFixtures, diagnosticsOf, foundAs, soundSystem, strictlyFound, strictlySound } from './fixture.ts';

const phone = '13800138000';
const path = 'records/suggestion/z.yaml';
const system = soundSystem();
const said = await diagnosesIn('zh');

function withFile(text: string | Uint8Array, file = path) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return strictlyFound([...strictlySound, { path: file, bytes }]);
}

test('nothing is found in the strictly sound town', () => {
  expect(strictlyFound(strictlySound)).toEqual([]);
});

describe.each(Object.entries(lintRules))('%s', (name, rule) => {
  test('says what backs it, as its meaning does', () => {
    const [zh, en] = [
      new Map(Object.entries(lintMeaningsZh)).get(name),
      new Map(Object.entries(lintMeaningsEn)).get(name),
    ];
    const document = rule.backing === 'document';
    expect(zh).toContain(document ? '依据公开文件' : '依据习惯');
    expect(en).toContain(document ? 'Backed by a public document' : 'Backed by habit');
    const levels = {
      error: ['默认错误', 'An error'],
      warning: ['默认警告', 'A warning'],
      remark: ['默认提示', 'A remark'],
    };
    expect(zh).toContain(levels[rule.severity][0]);
    expect(en).toContain(levels[rule.severity][1]);
  });

  test('is a warning at least when a document backs it, else a remark', () => {
    expect(rule.severity === 'remark').toBe(rule.backing === 'habit');
  });

  test('can be set', () => {
    expect(Object.keys(lintSchema.properties ?? {})).toContain(name);
  });
});

describe('points at the number however the file is laid out', () => {
  test.each([
    ['one record alone', `on: 2022-04-01\ntext: 电话 ${phone}\n`],
    ['a list of blocks', `# 注\n- on: 2022-04-01\n  text: 无\n- on: 2022-04-02\n  text: 电话 ${phone}\n`],
    ['an indented list', `  - on: 2022-04-01\n    text: 无\n  - on: 2022-04-02\n    text: 电话 ${phone}\n`],
    ['a list in brackets', `[{ on: 2022-04-01, text: 无 }, { on: 2022-04-02, text: 电话 ${phone} }]\n`],
    ['lines ended as on Windows', `\uFEFF- on: 2022-04-01\r\n  text: "电话 ${phone}"\r\n`],
    ['a block of lines', `- on: 2022-04-01\n  text: |\n    一\n\n    电话 ${phone}\n`],
    ['a folded block', `- on: 2022-04-01\n  text: >-\n    一\n    电话 ${phone}\n    三\n`],
  ])('%s', (_, text) => {
    const [found, ...more] = withFile(text);
    expect(more).toEqual([]);
    const lines = text.replace('\uFEFF', '').split(/\r?\n/);
    const line = lines.findIndex((each) => each.includes(phone));
    const col = lines[line]!.indexOf(phone) + 1;
    expect(found).toMatchObject({
      code: 'phone-number',
      at: { file: path, line: line + 1, col },
      length: 11,
    });
    expect(found!.line).toBe(lines[line]!.replace(phone, '*'.repeat(11)));
  });
});

describe('what was found is nowhere to be read', () => {
  const everything = (text: string, file?: string): string =>
    diagnosticsJson(withFile(text, file), said, 'zh');

  test.each([
    ['over two lines', `- on: 2022-04-01\n  text: >-\n    电话 138 0013\n    8000\n`, ['0013', '8000']],
    ['in escapes', `- on: 2022-04-01\n  text: "电话 138001\\u003380\\u00300"\n`, ['u0033', '138001']],
    ['twice on a line', `- { on: 2022-04-01, text: ${phone}、${phone} }\n`, [phone]],
    ['beside another mistake', `- { on: 2022-04-01, filed: 2022-03-01, text: 电话 ${phone} }\n`, [phone]],
  ])('%s', (_, text, hidden) => {
    const out = everything(text);
    expect(out).toContain('phone-number');
    for (const piece of hidden) expect(out).not.toContain(piece);
  });

  test('nor where another rule quotes it', () => {
    const text = `- on: 2022-03-08\n  title: 走访\n  themes: [普法宣传]\n  unit: 石笋村\n  files: [files/${phone}-水印.jpg]\n  captions: ['${phone}']\n`;
    const out = everything(text, 'records/activity/z.yaml');
    for (const code of ['phone-number', 'caption-incomplete', 'watermarked-picture', 'file-not-there'])
      expect(out).toContain(code);
    expect(out).not.toContain(phone);
  });
});

describe('a standard needs a task in the years it is valid', () => {
  const tasks = new TextEncoder().encode(
    '# 无\n- { id: T1-01, title: 扫街, phase: "1", standards: [S1-02], lead: 创建办, due: 2022-04-20, hand-in: [清扫记录] }\n',
  );
  const files = strictlySound.map((file) => (file.path === 'tasks.yaml' ? { ...file, bytes: tasks } : file));

  test.each([
    ['2000-01-01', '2021-12-31', 0],
    ['2000-01-01', '2022-01-01', 1],
    ['2022-12-31', '2099-12-31', 1],
    ['2023-01-01', '2099-12-31', 0],
  ])('%s to %s: %i', (from, to, count) => {
    const [validFrom, validTo] = [parseDay(from)!, parseDay(to)!];
    const of = { ...system, standards: system.standards.map((each) => ({ ...each, validFrom, validTo })) };
    const found = strictlyFound(files, of).filter(({ code }) => code === 'standard-without-task');
    // The other one, S1-02, has the task and is waived besides.
    expect(found).toHaveLength(count);
  });
});

describe('a roster may hold telephone numbers', () => {
  const numbered = (column: string, internal: boolean): readonly string[] => {
    const fields = [
      { id: '编号', required: true },
      { id: column, ...(internal ? { internal: true } : {}) },
    ];
    const of = { ...system, rosters: system.rosters.map((each) => ({ ...each, fields })) };
    const bytes = new TextEncoder().encode(
      `- { on: 2022-04-01, list: 志愿者名册, entries: [{ 编号: '01', ${column}: '${phone}' }] }\n`,
    );
    const files = strictlySound.filter(({ path: each }) => !each.startsWith('records/roster/'));
    return strictlyFound([...files, { path: 'records/roster/z.yaml', bytes }], of).map(({ code }) => code);
  };

  test('in an internal column for them, and nowhere else', () => {
    expect(numbered('联系电话', true)).toEqual([]);
    expect(numbered('联系电话', false)).toEqual(['phone-number']);
    expect(numbered('备注', true)).toEqual(['phone-number']);
  });
});

test('without a materials month nothing is outside the window', () => {
  const outside = new TextEncoder().encode(
    '- { on: 2021-07-31, standards: [S1-01], material: 规范文件, title: 早一天, held-at: 档案室, ref: 一 }\n',
  );
  const files = [...strictlySound, { path: 'records/evidence/z.yaml', bytes: outside }];
  expect(strictlyFound(files).map(({ code }) => code)).toEqual(['outside-window']);
  const unset = files.map((file) => {
    const text = new TextDecoder().decode(file.bytes);
    return file.path === 'civic.yaml'
      ? { ...file, bytes: new TextEncoder().encode(text.replace('materials-month: 2022-08\n', '')) }
      : file;
  });
  expect(strictlyFound(unset)).toEqual([]);
});

test('a sound id-card number is one, and no slip of a digit in it is', () => {
  const digit = fc.integer({ min: 0, max: 9 });
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const number = fc
    .tuple(fc.integer({ min: 0, max: 36_000 }), fc.integer({ min: 0, max: 999 }))
    .map(([days, serial]) => {
      const birth = new Date(Date.UTC(1920, 0, 1 + days)).toISOString().slice(0, 10).replaceAll('-', '');
      const body = `999999${birth}${String(serial).padStart(3, '0')}`;
      // Counted otherwise than civic does: the whole number, X as ten, is 1 modulo 11.
      const rest = weights.reduce((sum, weight, i) => sum + weight * Number(body[i]), 0);
      const last = (((1 - rest) % 11) + 11) % 11;
      return `${body}${last === 10 ? 'X' : String(last)}`;
    });
  fc.assert(
    fc.property(number, fc.integer({ min: 0, max: 16 }), digit, (sound, place, other) => {
      expect(isIdCardNumber(sound)).toBe(true);
      fc.pre(sound[place] !== String(other));
      expect(isIdCardNumber(`${sound.slice(0, place)}${String(other)}${sound.slice(place + 1)}`)).toBe(false);
    }),
  );
});

test('no rule depends on the order of files', () => {
  for (const fixture of allFixtures().filter(({ name }) => name.startsWith('strict/'))) {
    const turned = { ...fixture, files: [...fixture.files].reverse() };
    expect(diagnosticsOf(turned).map(foundAs)).toEqual(diagnosticsOf(fixture).map(foundAs));
  }
});
