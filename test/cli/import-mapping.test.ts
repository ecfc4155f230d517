/** Superiors' lists, with headings of their own. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { Interrupted } from '../../src/cli/ask/ask.ts';
import type { Ask, Choice } from '../../src/cli/ask/ask.ts';
import { added, filesIn, importCsv, sumOf } from './import-support.ts';
import { emptyFolder, town, type } from './run-civic.ts';

vi.mock('../../src/cli/reading/read-book.ts', async () => {
  const { readHere } = await import('./import-support.ts');
  return { readBook: readHere };
});

function aTown(): string {
  const folder = join(emptyFolder(), 'town');
  cpSync(town, folder, { recursive: true });
  return folder;
}

const list =
  '某县文明办反馈问题清单,,,\n反馈时间,问题描述,整改单位,得分\n2022-05-05,垃圾,石笋村委会,1\n2022-05-06,小广告,临河社区,2\n';
const how =
  '--kind finding --map 反馈时间=on --map 问题描述=存在问题 --map 整改单位=unit --map 得分=- --set source=上级反馈';
const list2 = list.replaceAll('2022-05', '2022-06').replace('石笋村委会', '石笋村');

/** Somebody who answers each question by what it is about; what was asked is kept. */
function answering(answers: Readonly<Record<string, string>>): Ask & { readonly asked: string[] } {
  const asked: string[] = [];
  const answerTo = (message: string): string => {
    asked.push(message);
    const found = Object.entries(answers).find(([about]) => message.includes(about));
    if (found === undefined) throw new Error(`nobody knows an answer to: ${message}`);
    return found[1];
  };
  const pick = <T>(choices: readonly Choice<T>[], wanted: string): T => {
    const choice = choices.find(({ name }) => name.includes(wanted));
    if (choice === undefined) throw new Error(`not offered: ${wanted}`);
    return choice.value;
  };
  return {
    asked,
    text: ({ message, wrong }) => {
      const answer = answerTo(message);
      const no = wrong?.(answer);
      if (no !== undefined) throw new Error(no);
      return Promise.resolve(answer);
    },
    confirm: ({ message }) => Promise.resolve(answerTo(message) === 'yes'),
    choose: ({ message, choices }) => Promise.resolve(pick(choices, answerTo(message))),
    search: async ({ message, find }) => {
      const wanted = answerTo(message);
      return pick(await find(wanted), wanted);
    },
  };
}

describe('without a terminal', () => {
  it('says which headings are unknown and what to type', async () => {
    const folder = aTown();
    const before = filesIn(folder);
    const { code, out } = await importCsv(folder, list);
    expect(code).toBe(2);
    expect(out).toContain('--map');
    expect(filesIn(folder)).toEqual(before);
  });

  it('reads as the options say, and keeps that under a name', async () => {
    const folder = aTown();
    const before = filesIn(folder);
    const unnamed = await importCsv(folder, list2, `${how} --dry-run`);
    expect([unnamed.code, sumOf(unnamed.out).written]).toEqual([0, 2]);
    expect(unnamed.err).toContain('--mapping');
    const first = await importCsv(folder, list2, `${how} --mapping 县级清单`);
    expect([first.out, first.code]).toEqual([first.out, 0]);
    expect(added(before, folder)).toContain('mappings/县级清单.yaml');
    const kept = readFileSync(join(folder, 'mappings/县级清单.yaml'), 'utf8');
    expect(kept).toContain('反馈时间: on');
    expect(kept).toContain('得分: "-"');
    expect((await type('check', { cwd: folder })).err).toBe('');

    // The next list of these headings is known.
    const next = await importCsv(folder, list2.replaceAll('2022-06', '2022-04'));
    expect([next.code, sumOf(next.out).written]).toEqual([0, 2]);
    expect(next.out).toContain('mappings/县级清单.yaml');
  });

  it('says what of a mapping is wrong', async () => {
    const folder = aTown();
    mkdirSync(join(folder, 'mappings'));
    writeFileSync(
      join(folder, 'mappings/坏.yaml'),
      'kind: finding\nheadings:\n  问题描述: txet\nset:\n  sourc: 上级反馈\nunits:\n  石笋村委会: 石笋寸\n',
    );
    const checked = await type('check', { cwd: folder });
    for (const place of ['坏.yaml:3:9', '坏.yaml:5:3', '坏.yaml:7:10']) expect(checked.out).toContain(place);
    // It keeps nothing from being judged, and nothing is read by it.
    expect(checked.code).toBe(0);
    const { code, err } = await importCsv(folder, list, '--mapping 坏');
    expect([code, err]).toEqual([2, expect.stringContaining('mappings/坏.yaml')]);
  });

  it('reads what a mapping says of units and words', async () => {
    const folder = aTown();
    mkdirSync(join(folder, 'mappings'));
    writeFileSync(
      join(folder, 'mappings/县级.yaml'),
      [
        'kind: finding',
        'heading-row: 2',
        'headings:',
        '  反馈时间: on',
        '  问题描述: text',
        '  整改单位: unit',
        "  得分: '-'",
        'set:',
        '  source: 县里',
        'units:',
        '  石笋村委会: 石笋村',
        'words:',
        '  source:',
        '    县里: 上级反馈',
        '',
      ].join('\n'),
    );
    const before = filesIn(folder);
    const { code, out } = await importCsv(folder, list);
    expect([out, code]).toEqual([out, 0]);
    const file = added(before, folder).find((name) => name.startsWith('records/')) ?? '';
    const records = readFileSync(join(folder, file), 'utf8');
    expect(records).toContain('unit: 石笋村\n');
    expect(records).toContain('source: 上级反馈');
  });
});

describe('at a terminal', () => {
  const answers = {
    哪种记录: 'finding',
    反馈时间: 'on',
    问题描述: 'text',
    整改单位: '责任单位',
    得分: '不要',
    问题来源: '上级反馈',
    石笋村委会: '石笋村',
    起个名字: '县级',
  };

  it('is asked once, and never again', async () => {
    const folder = aTown();
    const ask = answering(answers);
    const first = await importCsv(folder, list, '', { ask });
    expect([first.out, first.code]).toEqual([first.out, 0]);
    expect(ask.asked).toHaveLength(8);
    const silent = answering({});
    const again = await importCsv(folder, list, '', { ask: silent });
    expect([again.code, sumOf(again.out).there, silent.asked]).toEqual([0, 2, []]);
    expect((await type('check', { cwd: folder })).code).toBe(0);
  });

  it('offers what is nearest first, leaving out always, and finds names by their initials', async () => {
    const folder = aTown();
    const offered: Record<string, readonly string[]> = {};
    const ask = answering({ ...answers, 整改期限: '整改时限' });
    const search: Ask['search'] = async (question) => {
      for (const typed of ['', 'ssc', '没有这个'])
        offered[`${question.message} ${typed}`] = (await question.find(typed)).map(({ name }) => name);
      return ask.search(question);
    };
    const dated = list.replace(',得分', ',得分,整改期限').replaceAll(/(,[12])$/gm, '$1,2022-07-01');
    const { code } = await importCsv(folder, dated, '', { ask: { ...ask, search } });
    expect(code).toBe(0);
    const to = (about: string) => Object.entries(offered).find(([asked]) => asked.includes(about))?.[1];
    expect(to('“整改期限”')?.[0]).toBe('整改时限（due）');
    expect(to('“石笋村委会”')?.[0]).toMatch(/^石笋村/);
    const ofVillage = Object.entries(offered).filter(([asked]) => asked.includes('“石笋村委会”'));
    expect(ofVillage.map(([, names]) => names.length).slice(1)).toEqual([2, 1]);
    const ofScore = Object.entries(offered).filter(([asked]) => asked.includes('“得分”'));
    expect(ofScore.map(([, names]) => names.at(-1))).toEqual(['不要这一列', '不要这一列', '不要这一列']);
  });

  it('interrupted at any question leaves nothing, not even half a mapping', async () => {
    const folder = aTown();
    const before = filesIn(folder);
    for (let at = 1; at <= 8; at += 1) {
      const ask = answering(answers);
      const gone = () => Promise.reject(new Interrupted());
      const interrupted: Ask = {
        ...ask,
        text: (question) => (ask.asked.length + 1 === at ? gone() : ask.text(question)),
        search: (question) => (ask.asked.length + 1 === at ? gone() : ask.search(question)),
      };
      const { code, out } = await importCsv(folder, list, '', { ask: interrupted });
      expect([at, code, out, ask.asked.length]).toEqual([at, 130, '', at - 1]);
      expect(filesIn(folder)).toEqual(before);
    }
  });

  it('keeps nothing of a trial', async () => {
    const folder = aTown();
    const before = filesIn(folder);
    const { code } = await importCsv(folder, list, '--dry-run', { ask: answering(answers) });
    expect(code).toBe(0);
    expect(filesIn(folder)).toEqual(before);
  });
});
