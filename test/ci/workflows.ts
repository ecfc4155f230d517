/** The workflows of `examples/ci/` as the servers read them. */
import { parse } from 'yaml';
import { ciText } from './data-repo.ts';

export interface GithubStep {
  readonly id?: string;
  readonly name?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
}

export interface GithubWorkflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<string, { readonly permissions?: unknown; readonly steps: readonly GithubStep[] }>
  >;
}

export interface GitlabJob {
  readonly stage: string;
  readonly needs?: readonly string[];
  readonly script: readonly string[];
  readonly rules?: readonly { readonly if: string; readonly variables?: Readonly<Record<string, string>> }[];
  readonly artifacts?: {
    readonly access: string;
    readonly paths: readonly string[];
    readonly reports: Readonly<Record<string, string>>;
  };
}

export interface GitlabPipeline {
  readonly default: { readonly before_script: readonly string[] };
  readonly variables: Readonly<Record<string, string>>;
  readonly check: GitlabJob;
  readonly diff: GitlabJob;
  readonly assess: GitlabJob;
}

export const github = parse(ciText('github.yml')) as GithubWorkflow;
export const githubSteps = Object.values(github.jobs).flatMap(({ steps }) => steps);
export const gitlab = parse(ciText('gitlab-ci.yml')) as GitlabPipeline;
export const gitlabJobs = [gitlab.check, gitlab.diff, gitlab.assess];

/** The step that runs a command of civic. */
export function githubStep(command: string): GithubStep & { readonly run: string } {
  const [step, ...more] = githubSteps.filter(({ run }) => run?.includes(`civic ${command} `) === true);
  if (step?.run === undefined || more.length > 0) throw new Error(`not one step runs civic ${command}`);
  return { ...step, run: step.run };
}

/** The files that a script's `--report FORMAT:FILE` writes. */
export const reportsIn = (script: string): readonly string[] =>
  [...script.matchAll(/--report [a-z]+:(\S+)/g)].map(([, file = '']) => file);
