/** Reports for CI servers beside the result: several in one run, whatever the run comes to. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { annotationsIn, gitlabIssues, junitMistakes } from '../support/ci-formats.ts';
import { xmlElements } from '../support/xml-elements.ts';
import { assessed, copyOfTown, edit, emptyFolder, town, type } from './run-civic.ts';

const all = (folder: string): string =>
  ['junit:a.xml', 'gitlab:a.gl.json', 'json:a.json', 'markdown:a.md', 'github:a.github']
    .map((each) => each.replace(':', `:${folder}/`))
    .map((each) => `--report ${each}`)
    .join(' ');

const read = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8');

/** The elements of the JUnit report, without civic's mark below them. */
const elements = (folder: string, name: string) =>
  xmlElements(read(folder, 'a.xml').replace(/<!--.*-->/, ''), name);

async function expectSound(folder: string) {
  expect(await junitMistakes(read(folder, 'a.xml'))).toEqual([]);
  const issues = gitlabIssues(read(folder, 'a.gl.json'));
  const annotations = annotationsIn(read(folder, 'a.github'));
  expect(annotations).toHaveLength(issues.length);
  JSON.parse(read(folder, 'a.json'));
  return { issues, annotations };
}

describe('assess', () => {
  test('writes them all in one run, beside its result, and ends as it would without', async () => {
    const folder = emptyFolder();
    const plain = await type('assess --on 2022-06-30');
    const { code, out } = await type(`assess --on 2022-06-30 ${all(folder)}`);
    expect([code, out]).toEqual([plain.code, plain.out]);
    const { issues, annotations } = await expectSound(folder);
    const { gaps, standards } = await assessed();
    expect(issues.filter(({ check_name: name }) => name.startsWith('gap-'))).toHaveLength(gaps.length);
    // What fails the run is an error in every format.
    const failing = gaps.filter(({ verdict, timing }) => timing !== 'upcoming' && verdict !== 'unstable');
    expect(failing).not.toEqual([]);
    expect(annotations.filter(({ command }) => command === 'error')).toHaveLength(failing.length);
    const cases = elements(folder, 'testcase');
    const failed = new Set(failing.map(({ standard }) => standard));
    expect(
      cases
        .filter(({ inside }) => inside.includes('<failure'))
        .map(({ attributes }) => attributes.name?.split(' ')[0]),
    ).toEqual(standards.filter(({ id }) => failed.has(id)).map(({ id }) => id));
    expect(read(folder, 'a.md')).toContain('# ');
  });

  test('every gap points into a file that is there, at a line it has', async () => {
    const { gaps } = await assessed();
    for (const { at } of gaps) {
      const [, file = '', line] = /^(.*):(\d+):\d+$/.exec(at) ?? [];
      const lines = readFileSync(join(town, file), 'utf8').split('\n');
      expect(Number(line), at).toBeLessThanOrEqual(lines.length);
    }
    expect(new Set(gaps.map(({ at }) => at.split(':')[0]))).toContain('tasks.yaml');
  });

  test('with --fail-on none nothing is an error', async () => {
    const folder = emptyFolder();
    expect((await type(`assess --on 2022-06-30 --fail-on none ${all(folder)}`)).code).toBe(0);
    const { annotations } = await expectSound(folder);
    expect(annotations.filter(({ command }) => command === 'error')).toEqual([]);
    expect(elements(folder, 'failure')).toEqual([]);
  });

  test('data in which something is wrong are reported too, with the place, and it ends with 2', async () => {
    const folder = copyOfTown();
    edit(folder, 'tasks.yaml', 'lead:', 'leed:');
    const { code } = await type(`assess ${all(folder)} -C ${folder}`);
    expect(code).toBe(2);
    const { issues } = await expectSound(folder);
    expect(issues[0]).toMatchObject({ check_name: 'unknown-key', location: { path: 'tasks.yaml' } });
    expect(elements(folder, 'failure')[0]?.attributes.type).toBe('unknown-key');
    expect(read(folder, 'a.md')).toContain('leed');
  });

  test('annotations follow the result on the screen', async () => {
    const { out } = await type('assess --on 2022-06-30 --report github');
    const first = out.indexOf('\n::');
    expect(first).toBeGreaterThan(500);
    expect(annotationsIn(out.slice(first))).not.toEqual([]);
    expect(annotationsIn(out.slice(0, first))).toEqual([]);
  });

  test('for the public none of them names a drawn site', async () => {
    const folder = emptyFolder();
    await type(`assess --on 2022-06-30 --fail-on none ${all(folder)}`);
    const hidden = await assessed('--audience internal');
    const open = await assessed();
    const drawn = hidden.gaps
      .filter((gap, i) => open.gaps[i]?.subject.kind === 'sampled' && gap.subject.kind === 'site')
      .map(({ subject }) => subject.name ?? '');
    expect(drawn).not.toEqual([]);
    for (const file of ['a.xml', 'a.gl.json', 'a.json', 'a.md', 'a.github']) {
      for (const site of drawn) expect(read(folder, file), file).not.toContain(site);
    }
  });
});

describe('check', () => {
  test('a case a file; of a sound town all pass', async () => {
    const folder = emptyFolder();
    const { code } = await type(`check ${all(folder)}`);
    expect(code).toBe(0);
    await expectSound(folder);
    const [suite] = elements(folder, 'testsuite');
    expect(suite?.attributes).toMatchObject({ failures: '0' });
    expect(elements(folder, 'testcase').map(({ attributes }) => attributes.name)).toContain('civic.yaml');
  });

  test('two mistakes alike have fingerprints of their own, and keep them when lines are put above', async () => {
    const folder = copyOfTown();
    const path = join(folder, 'tasks.yaml');
    const wrong = readFileSync(path, 'utf8').replace('lead:', 'leed:');
    writeFileSync(path, wrong + wrong.replace('T1-01', 'T1-02'));
    const prints = async (name: string) => {
      await type(`check -C ${folder} --report gitlab:${folder}/${name}`);
      return gitlabIssues(read(folder, name)).map(({ fingerprint }) => fingerprint);
    };
    const first = await prints('one.json');
    expect(first.length).toBeGreaterThan(1);
    writeFileSync(path, `# 上面加了一行\n${readFileSync(path, 'utf8')}`);
    expect(await prints('two.json')).toEqual(first);
  });
});

describe('diff', () => {
  test('what fails is an error; of no change the reports are sound and hold nothing', async () => {
    const folder = emptyFolder();
    const { code } = await type(`diff --from 2022-03-31 --to 2022-06-30 ${all(folder)}`);
    const { issues, annotations } = await expectSound(folder);
    expect(issues.map(({ check_name: name }) => name)).toContain('diff-fixed');
    expect(annotations.some(({ command }) => command === 'error')).toBe(code === 1);
    expect((await type(`diff --from 2022-06-30 --to 2022-06-30 ${all(folder)}`)).code).toBe(0);
    expect((await expectSound(folder)).issues).toEqual([]);
    expect(read(folder, 'a.gl.json')).toBe('[]\n');
    expect(elements(folder, 'testsuites')[0]?.attributes.tests).toBe('0');
  });
});

describe('where they go', () => {
  test('paths are told from the repository', async () => {
    const root = emptyFolder();
    mkdirSync(join(root, '.git'));
    const folder = join(root, 'data', '镇');
    mkdirSync(join(root, 'data'));
    const { cpSync } = await import('node:fs');
    cpSync(town, folder, { recursive: true });
    await type(`assess --on 2022-06-30 --report gitlab:${root}/gl.json`, { cwd: folder });
    for (const { location } of gitlabIssues(read(root, 'gl.json'))) {
      expect(location.path.startsWith('data/镇/')).toBe(true);
    }
  });

  test('a second run replaces them, one that somebody typed into stays and it ends with 2', async () => {
    const folder = emptyFolder();
    const line = `assess --on 2022-06-30 --fail-on none ${all(folder)}`;
    expect((await type(line)).code).toBe(0);
    expect((await type(line)).code).toBe(0);
    edit(folder, 'a.xml', 'testsuites', 'testsuites ');
    const { code, err } = await type(line);
    expect([code, err.includes('a-2.xml')]).toEqual([2, true]);
    expect(read(folder, 'a.xml')).toContain('<testsuites  ');
  });

  test.each([
    ['assess --report junit', 'junit:out/report.xml'],
    ['assess --report xunit:a.xml', 'junit'],
    ['check --report github --format json', '-o'],
    ['assess --report json:a.json --report markdown:./a.json', 'a.json'],
    ['assess -o a.json --report json:a.json', 'a.json'],
    ['check --report junit:/nowhere/at/all/a.xml', 'nowhere'],
  ])('%s: ends with 2 and says what to type', async (line, said) => {
    const folder = copyOfTown();
    const { code, err } = await type(line, { cwd: folder });
    expect(code).toBe(2);
    expect(err).toContain(said);
  });
});
