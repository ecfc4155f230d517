import { describe, expect, test } from 'vitest';
import { ciText } from './data-repo.ts';
import { github, githubStep, githubSteps, gitlab, gitlabJobs, reportsIn } from './workflows.ts';

const civicLines = [
  ...githubSteps.flatMap(({ run }) => (run?.includes('civic ') === true ? [run] : [])),
  ...gitlabJobs.flatMap(({ script }) => script),
];

describe('GitHub', () => {
  test('the token reads the contents and nothing else, in every job', () => {
    expect(github.permissions).toEqual({ contents: 'read' });
    for (const job of Object.values(github.jobs)) expect(job.permissions).toBeUndefined();
  });

  test('runs on pull requests with the rights of a pull request, on main, and as time passes', () => {
    expect(Object.keys(github.on).sort()).toEqual(['pull_request', 'push', 'schedule']);
  });

  test('every action is pinned by a whole commit, with its release beside it', () => {
    const uses = [...ciText('github.yml').matchAll(/uses: (.*)/g)].map(([, used]) => used);
    expect(uses).toHaveLength(3);
    for (const used of uses) expect(used).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('the checkout brings all history and leaves no credentials behind', () => {
    const { with: given } =
      githubSteps.find(({ uses }) => uses?.startsWith('actions/checkout@') === true) ?? {};
    expect(given).toEqual({ 'fetch-depth': 0, 'persist-credentials': false });
  });

  test('nothing that somebody outside can name is pasted into a script', () => {
    for (const { run = '' } of githubSteps) expect(run).not.toContain('${{');
  });

  test('what is kept is what diff and assess write for the public, and only when the files are sound', () => {
    const { with: given, if: when } = githubSteps.at(-1) ?? {};
    const kept = String(given?.path).trim().split('\n');
    expect(kept).toEqual(['diff', 'assess'].flatMap((command) => reportsIn(githubStep(command).run)));
    expect(when).toContain("steps.check.outcome == 'success'");
    expect(githubStep('assess').if).toBe(when);
  });
});

describe('GitLab', () => {
  test('all history is there for the comparison', () => {
    expect(gitlab.variables).toEqual({ GIT_DEPTH: '0' });
  });

  test('check keeps nothing; the others only when it passed, only what they write, only for developers', () => {
    expect(gitlab.check.artifacts).toBeUndefined();
    for (const { artifacts, needs, script } of [gitlab.diff, gitlab.assess]) {
      const kept = [...(artifacts?.paths ?? []), ...Object.values(artifacts?.reports ?? {})];
      expect(kept.sort()).toEqual([...reportsIn(script.join(' '))].sort());
      expect([needs, artifacts?.access]).toEqual([['check'], 'developer']);
    }
  });
});

test.each(['github.yml', 'gitlab-ci.yml'])('%s installs what the lock file pins, without scripts', (name) => {
  const text = ciText(name);
  expect(text.match(/npm .*/g)).toEqual(['npm ci --ignore-scripts --no-audit --no-fund']);
  expect(text).not.toMatch(/secrets\.\w|_TOKEN|pull_request_target|--audience internal/);
});

test('what judges is for the public, and nothing is fetched to run it', () => {
  expect(civicLines).toHaveLength(6);
  for (const line of civicLines) {
    expect(line).toMatch(/^npx --no-install civic (check --strict|(diff|assess) .*--audience public )/);
  }
});

test('civic comes from a file of the repository: its name may be somebody else’s in a registry', () => {
  const { private: isPrivate, devDependencies } = JSON.parse(ciText('package.json')) as {
    private: boolean;
    devDependencies: Record<string, string>;
  };
  expect(isPrivate).toBe(true);
  expect(Object.keys(devDependencies)).toEqual(['civic']);
  expect(devDependencies.civic).toBe(`file:tools/civic-${process.env.CIVIC_VERSION ?? ''}.tgz`);
});
