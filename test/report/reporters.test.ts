import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { CiCase, CiItem, CiReport } from '../../src/report/reporters/ci-report.ts';
import { githubReport } from '../../src/report/reporters/github.ts';
import { gitlabReport } from '../../src/report/reporters/gitlab.ts';
import { junitReport } from '../../src/report/reporters/junit.ts';
import { annotationsIn, gitlabIssues, junitMistakes } from '../support/ci-formats.ts';
import { xmlElements } from '../support/xml-elements.ts';

const setting = {
  prefix: 'town/',
  hash: (text: string) => createHash('sha256').update(text).digest('hex'),
};

const item = (change: Partial<CiItem> = {}): CiItem => ({
  code: 'gap-missing',
  severity: 'error',
  at: { file: 'tasks.yaml', line: 3, col: 5 },
  title: '缺项',
  lines: ['没有记录', '限 2022-06-30'],
  identity: 'S4-01/papers/全镇',
  ...change,
});

const oneCase = (items: readonly CiItem[], change: Partial<CiCase> = {}): CiCase => ({
  name: 'S4-01 环境卫生',
  group: '社会环境建设',
  at: { file: 'tasks.yaml', line: 3, col: 5 },
  items,
  ...change,
});

const report = (...cases: readonly CiCase[]): CiReport => ({ name: 'civic assess', cases });

/** What somebody could write into a title to break out of it. */
const hostile = [
  'a::b,c:d=%25%0A\n::error::x',
  '</failure><x a="1">&amp;]]>',
  '<![CDATA[',
  '\u001b[31m\u0000\u202e\uFFFE\ud800',
  '"\'\\',
];

describe('GitHub annotations', () => {
  test('say where, what and how grave, the worst first', () => {
    const found = annotationsIn(
      githubReport(
        report(
          oneCase([item({ severity: 'remark' }), item({ severity: 'warning', endCol: 9 })]),
          oneCase([item()]),
        ),
        setting,
      ),
    );
    expect(found.map(({ command }) => command)).toEqual(['error', 'warning', 'notice']);
    expect(found[0]).toEqual({
      command: 'error',
      properties: { file: 'town/tasks.yaml', line: '3', col: '5', title: '缺项 (gap-missing)' },
      message: '没有记录\n限 2022-06-30',
    });
    expect(found[1]?.properties.endColumn).toBe('9');
  });

  test('are none when nothing was found', () => {
    expect(githubReport(report(), setting)).toBe('');
    expect(githubReport(report(oneCase([])), setting)).toBe('');
  });

  test.each(hostile)('keep %j inside one annotation', (text) => {
    const written = githubReport(
      report(oneCase([item({ title: text, lines: [text, '末行'], at: { file: text, line: 1, col: 1 } })])),
      setting,
    );
    const found = annotationsIn(written);
    expect(found).toHaveLength(1);
    expect(Object.keys(found[0]?.properties ?? {})).toEqual(['file', 'line', 'col', 'title']);
    expect(found[0]?.message.endsWith('\n末行')).toBe(true);
    expect(written.split('\n')).toHaveLength(2);
  });
});

describe('GitLab code quality', () => {
  test('holds an issue an item, each with a fingerprint of its own that no line number moves', () => {
    const at = (line: number) => ({ file: 'tasks.yaml', line, col: 1 });
    const of = (line: number) =>
      gitlabIssues(
        gitlabReport(
          report(oneCase([item({ at: at(line) }), item({ at: at(line) }), item({ identity: 'other' })])),
          setting,
        ),
      );
    const [first, second] = [of(3), of(30)];
    expect(first).toHaveLength(3);
    expect(first.map(({ fingerprint }) => fingerprint)).toEqual(second.map(({ fingerprint }) => fingerprint));
    expect(first[0]).toMatchObject({
      severity: 'major',
      check_name: 'gap-missing',
      location: { path: 'town/tasks.yaml', lines: { begin: 3 } },
    });
  });

  test('is an empty list when nothing was found', () => {
    expect(gitlabIssues(gitlabReport(report(), setting))).toEqual([]);
  });

  test.each(hostile)('keeps %j as text', (text) => {
    const [issue] = gitlabIssues(gitlabReport(report(oneCase([item({ title: text })])), setting));
    expect(issue?.description.startsWith(text.slice(0, 1))).toBe(true);
  });
});

test('the schema is of use: it refuses what is no JUnit report', async () => {
  const sound = junitReport(report(oneCase([item()])), setting);
  expect((await junitMistakes(sound.replace(' classname=', ' class='))).join()).toContain('classname');
  expect(await junitMistakes(sound.replace('</testsuites>', ''))).not.toEqual([]);
});

describe('JUnit', () => {
  test('a case fails with all its errors in its body; what does not fail stands beside it', async () => {
    const xml = junitReport(
      report(
        oneCase([item(), item({ title: '第二处' }), item({ severity: 'warning', title: '存疑' })]),
        oneCase([], { name: '好的' }),
        oneCase([], { name: '不适用', skipped: '不适用' }),
        oneCase([item({ severity: 'remark' })], { name: '另组', group: '生态环境建设', at: undefined }),
      ),
      setting,
    );
    expect(await junitMistakes(xml)).toEqual([]);
    const [all] = xmlElements(xml, 'testsuites');
    expect(all?.attributes).toMatchObject({ tests: '4', failures: '1', skipped: '1' });
    expect(xmlElements(xml, 'testsuite').map(({ attributes }) => attributes.tests)).toEqual(['3', '1']);
    const [failure] = xmlElements(xml, 'failure');
    expect(failure?.attributes).toEqual({ message: '缺项', type: 'gap-missing' });
    expect(failure?.text).toContain('town/tasks.yaml:3:5');
    expect(failure?.text).toContain('第二处');
    expect(failure?.text).not.toContain('存疑');
    expect(xmlElements(xml, 'system-out').map(({ text }) => text.split('\n')[0])).toEqual([
      '存疑 (gap-missing)',
      '缺项 (gap-missing)',
    ]);
  });

  test('is a sound file when nothing was looked at', async () => {
    const xml = junitReport(report(), setting);
    expect(await junitMistakes(xml)).toEqual([]);
    expect(xmlElements(xml, 'testsuite')).toEqual([]);
  });

  test('a case that was to be skipped and failed all the same is failed only', async () => {
    const xml = junitReport(report(oneCase([item()], { skipped: '不适用' })), setting);
    expect(await junitMistakes(xml)).toEqual([]);
    expect(xmlElements(xml, 'testsuites')[0]?.attributes).toMatchObject({ failures: '1', skipped: '0' });
  });

  test.each(hostile)('keeps %j as text', async (text) => {
    const xml = junitReport(
      report(oneCase([item({ title: text, lines: [text] })], { name: text, group: text, skipped: text })),
      setting,
    );
    expect(await junitMistakes(xml)).toEqual([]);
    expect(xmlElements(xml, 'testcase')).toHaveLength(1);
  });
});
