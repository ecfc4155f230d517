/** As somebody who has just been handed the repository would: each change is stopped, and told so that no manual is needed. */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { bundleProgram } from '../cli/bundle.ts';
import type { Bundle } from '../cli/bundle.ts';
import { annotationsIn, junitMistakes } from '../support/ci-formats.ts';
import { dataRepo } from './data-repo.ts';
import type { DataRepo, Ran } from './data-repo.ts';
import { githubStep, gitlab, reportsIn } from './workflows.ts';

// A dozen processes a test, on machines that are busy.
vi.setConfig({ testTimeout: 120_000 });

let program: Bundle;
let repo: DataRepo;
beforeAll(async () => {
  program = await bundleProgram();
  repo = dataRepo(program.main);
}, 120_000);
afterAll(() => {
  repo.remove();
  program.remove();
});

const waiver = 'records/waiver/2022-公交出租评选.yaml';
const reading = 'records/measurement/2022-上半年.yaml';
const finding = 'records/finding/2022-09.generated.yaml';

/** The steps of a pull request, in order, as the server runs them; the folder for reports is made by the install step. */
const onGithub = {
  check: () => repo.shell(githubStep('check').run),
  diff: () => repo.shell(`mkdir -p ci\n${githubStep('diff').run}`, { BASE: 'main' }),
  assess: (failOn: 'none' | 'due') =>
    repo.shell(`mkdir -p ci\n${githubStep('assess').run}`, { FAIL_ON: failOn }),
};
const onGitlab = {
  check: () => repo.shell(gitlab.check.script.join('\n')),
  diff: () =>
    repo.shell(['mkdir -p ci', ...gitlab.diff.script].join('\n'), {
      CI_MERGE_REQUEST_DIFF_BASE_SHA: repo.git('rev-parse', 'main').out.trim(),
    }),
  assess: (failOn: 'none' | 'due') =>
    repo.shell(['mkdir -p ci', ...gitlab.assess.script].join('\n'), { FAIL_ON: failOn }),
};
const errorsIn = ({ out }: Ran) => annotationsIn(out).filter(({ command }) => command === 'error');

/** Everybody the example town names: the people of its settings, and whoever a record says did something. */
function people(): readonly string[] {
  const field = /^\s*(?:- )?(?:by|name|head|sponsor|chair|seen-by|cleaner|contact):\s*(\S+)$/gmu;
  const listed = /^\s*(?:- )?(?:by|cleaners|present):\n((?:\s+- \p{Script=Han}{2,4}\n)+)/gmu;
  const units = readFileSync(join(repo.folder, 'units.yaml'), 'utf8');
  const files = readdirSync(repo.folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.yaml') && !path.startsWith('node_modules'),
  );
  const names = files.flatMap((path) => {
    const text = readFileSync(join(repo.folder, path), 'utf8');
    const inLists = [...text.matchAll(listed)].flatMap(
      ([, list = '']) => list.match(/\p{Script=Han}+/gu) ?? [],
    );
    return [...[...text.matchAll(field)].map(([, name = '']) => name), ...inLists];
  });
  const isPerson = (name: string): boolean =>
    /^\p{Script=Han}{2,4}$/u.test(name) && !units.includes(`id: ${name}`);
  return [...new Set(names.filter(isPerson))];
}

describe.each([
  ['GitHub', onGithub],
  ['GitLab', onGitlab],
])('on %s', (_, server) => {
  beforeEach(() => repo.branch('change'));

  test('a change that makes nothing worse passes; on main the gaps there are fail', () => {
    expect([server.check().code, server.diff().code, server.assess('none').code]).toEqual([0, 0, 0]);
    expect(server.assess('due').code).toBe(1);
  });

  test('the reports that are kept are sound, and name no person', async () => {
    repo.edit(waiver, 'until: 2022-12-31', 'until: 2022-06-15');
    server.diff();
    server.assess('none');
    const scripts =
      server === onGithub
        ? githubStep
        : (name: 'diff' | 'assess') => ({ run: gitlab[name].script.join(' ') });
    const kept = (['diff', 'assess'] as const).flatMap((name) => reportsIn(scripts(name).run));
    const names = people();
    expect(names.length).toBeGreaterThan(40);
    for (const file of kept) {
      const text = readFileSync(join(repo.folder, file), 'utf8');
      expect(
        names.filter((name) => text.includes(name)),
        file,
      ).toEqual([]);
      if (file.endsWith('.xml')) expect(await junitMistakes(text)).toEqual([]);
    }
    // Reports stay out of the repository.
    expect(repo.git('status', '--porcelain').out.trim().split('\n')).toHaveLength(1);
  });
});

describe('a pull request is stopped when', () => {
  beforeEach(() => repo.branch('change'));
  const server = onGithub;

  test('a reference is broken: where it stands, and the name that was meant', () => {
    repo.edit(finding, 'unit: 石笋\n', 'unit: 石荀\n');
    const checked = server.check();
    expect(checked.code).toBe(2);
    expect(checked.out).toContain(`${finding}:18:9 错误 unknown-unit`);
    for (const words of ['没有叫“石荀”的责任单位', '写：石笋', 'units.yaml'])
      expect(checked.out).toContain(words);
    const compared = server.diff();
    expect(compared.code).toBe(2);
    expect(compared.err).toContain('有错误，不能得出结论。改好以后再运行');
  });

  test('the standard of a waiver is misspelt: it is not passed over', () => {
    repo.edit(waiver, 'standard: S4-24', 'standard: S4-42');
    const { code, out } = server.check();
    expect(code).toBe(2);
    expect(out).toContain(`${waiver}:3:13 错误 unknown-standard`);
    expect(out).toContain('如果指的是它，写：S4-24');
  });

  test('a standard regresses: the figure, and where to ask why', () => {
    repo.edit(reading, 'value: 393/400', 'value: 300/400');
    expect(server.check().code).toBe(0);
    const { code, out, err } = server.diff();
    expect(code, out).toBe(1);
    expect(out).toMatch(/^倒退\s+1 /m);
    expect(out).toContain('75.0%');
    const [, id = ''] = /civic explain (S\d-\d\d)/.exec(err) ?? [];
    expect(err).toContain('退出码 1：倒退 1 处、新出现 0 处');
    const { code: explained, out: why } = repo.shell(`npx --no-install civic explain ${id}`);
    expect([explained, why.includes(reading)]).toEqual([0, true]);
  });

  test('a waiver lapses, or is taken away: what to do about it', () => {
    for (const change of [
      () => repo.edit(waiver, 'until: 2022-12-31', 'until: 2022-06-15'),
      () =>
        writeFileSync(
          join(repo.folder, waiver),
          readFileSync(join(repo.folder, 'records/waiver/6-名镇名村.yaml')),
        ),
    ]) {
      repo.branch('change');
      change();
      const { code, out, err } = server.diff();
      expect(code).toBe(1);
      expect(out.replaceAll(/\s/g, '')).toContain(
        '不适用认定已到期或撤回，又照常判定：S4-24。仍不适用的，报上级批准后新记一条（civicaddwaiver），否则补上工作',
      );
      expect(err).toContain('civic explain S4-24');
    }
  });
});

test('annotations stand at the line that is wrong, and at nothing else', () => {
  repo.branch('change');
  repo.edit(finding, 'unit: 石笋\n', 'unit: 石荀\n');
  expect(errorsIn(onGithub.check())).toMatchObject([{ properties: { file: finding, line: '18', col: '9' } }]);
});

describe('the hook', () => {
  beforeEach(() => repo.branch('change'));

  test('lets a sound change through, and names what will not be in the commit', () => {
    repo.edit(reading, 'value: 393/400', 'value: 394/400');
    writeFileSync(join(repo.folder, 'files/新图.txt'), '忘了加');
    const { code, err } = repo.git('commit', '-qam', '改了');
    expect(code, err).toBe(0);
    expect(err).toContain('不在这次提交里');
    expect(err).toContain('files/新图.txt');
  });

  test('stops a broken one, and says so', () => {
    repo.edit(finding, 'unit: 石笋\n', 'unit: 石荀\n');
    const { code, out, err } = repo.git('commit', '-qam', '改错了');
    expect(code).not.toBe(0);
    expect(out + err).toContain('写：石笋');
    expect(err).toContain('没有提交');
  });

  test('does not look at the town when nothing of it is committed', () => {
    repo.edit(finding, 'unit: 石笋\n', 'unit: 石荀\n');
    writeFileSync(join(repo.folder, 'notes.md'), '说明');
    repo.git('add', 'notes.md');
    expect(repo.git('commit', '-qm', '说明').code).toBe(0);
  });

  test('stops when civic is not installed: nothing checked is not «fine»', () => {
    const program = join(repo.folder, 'node_modules/.bin/civic');
    repo.edit(reading, 'value: 393/400', 'value: 394/400');
    repo.shell(`mv '${program}' '${program}.away'`);
    const { code, err } = repo.git('commit', '-qam', '改了');
    repo.shell(`mv '${program}.away' '${program}'`);
    expect(code).not.toBe(0);
    expect(err).toContain('npm ci --ignore-scripts');
    expect(existsSync(program)).toBe(true);
  });
});
