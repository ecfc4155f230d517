/** What CI servers ask of the reports they are handed: the tests hold civic's against it. */
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect } from 'vitest';
import { validateXML } from 'xmllint-wasm';

const formats = new URL('../formats/', import.meta.url);
const schemaOf = (name: string): string => readFileSync(new URL(name, formats), 'utf8');

const junitSchema = schemaOf('junit.xsd');

/** What keeps a text from being a JUnit report. */
export async function junitMistakes(xml: string): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'report.xml', contents: xml }],
    schema: [junitSchema],
  });
  return errors.map(({ message }) => message);
}

export interface GitlabIssue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

const isGitlab = new Ajv({ allErrors: true }).compile<readonly GitlabIssue[]>(
  JSON.parse(schemaOf('gitlab-code-quality.schema.json')) as object,
);

/** The issues of a code quality report; fails when it is none, or two of them share a fingerprint. */
export function gitlabIssues(text: string): readonly GitlabIssue[] {
  const value: unknown = JSON.parse(text);
  const isSound = isGitlab(value);
  expect(isGitlab.errors ?? []).toEqual([]);
  const issues = isSound ? value : [];
  expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
  return issues;
}

export interface Annotation {
  readonly command: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

const unescaped = (text: string): string =>
  text
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replaceAll('%0A', '\n')
    .replaceAll('%0D', '\r')
    .replaceAll('%25', '%');

/** The workflow commands GitHub's runner finds in the output of a step: it trims a line and looks for `::`. */
export function annotationsIn(output: string): readonly Annotation[] {
  return output.split('\n').flatMap((line) => {
    const [, command = '', properties = '', message = ''] =
      /^\s*::([a-z-]+)(?: ([^]*?))?::([^]*)$/.exec(line) ?? [];
    if (command === '') return [];
    const read = properties
      .split(',')
      .filter((each) => each !== '')
      .map((each): [string, string] => {
        const at = each.indexOf('=');
        return [each.slice(0, at), unescaped(each.slice(at + 1))];
      });
    return { command, properties: Object.fromEntries(read), message: unescaped(message) };
  });
}
