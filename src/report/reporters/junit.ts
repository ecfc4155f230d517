/**
 * A test report as Jenkins, GitLab and the others read JUnit's: a suite a group, a case each, what failed in the body of
 * its case. What does not fail (a warning, a gap that is not due) stands in `system-out`.
 */
import { showPlace } from '../../model/place.ts';
import { grouped } from '../../model/grouped.ts';
import { clean } from '../clean.ts';
import type { CiCase, CiItem, CiReport, CiSetting } from './ci-report.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A line of text that no XML reader stumbles over: `clean` leaves no control character and no half of one. */
const xml = (text: string): string =>
  clean(text)
    .replace(/[&<>"]/g, (character) => entities[character] ?? character)
    .replace(/[\uFFFE\uFFFF]/g, '�');

const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${xml(String(value))}"`)
    .join('');

const isFailure = ({ severity }: CiItem): boolean => severity === 'error';
const hasFailed = ({ items }: CiCase): boolean => items.some(isFailure);

function body(items: readonly CiItem[], prefix: string): string {
  return items
    .map(({ title, code, at, lines }) =>
      [`${title} (${code})`, showPlace({ ...at, file: prefix + at.file }), ...lines].map(xml).join('\n'),
    )
    .join('\n\n');
}

function caseXml(each: CiCase, { prefix }: CiSetting): string {
  const { name, group, at, items, skipped } = each;
  const failures = items.filter(isFailure);
  const others = items.filter((item) => !isFailure(item));
  const [first] = failures;
  const inside = [
    ...(first === undefined
      ? []
      : [
          `<failure${attributes({ message: first.title, type: first.code })}>${body(failures, prefix)}</failure>`,
        ]),
    // A case is either skipped or failed: readers take only one of them.
    ...(skipped === undefined || first !== undefined
      ? []
      : [`<skipped${attributes({ message: skipped })}/>`]),
    ...(others.length === 0 ? [] : [`<system-out>${body(others, prefix)}</system-out>`]),
  ];
  const file = at === undefined ? {} : { file: prefix + at.file, line: at.line };
  const open = `    <testcase${attributes({ name, classname: group, time: 0, ...file })}`;
  if (inside.length === 0) return `${open}/>`;
  return `${open}>\n${inside.map((line) => `      ${line}\n`).join('')}    </testcase>`;
}

function counts(cases: readonly CiCase[]) {
  const failed = cases.filter(hasFailed);
  const skipped = cases.filter((each) => each.skipped !== undefined && !hasFailed(each));
  return {
    tests: cases.length,
    failures: failed.length,
    errors: 0,
    skipped: skipped.length,
    time: 0,
  };
}

/** The report; of no cases it is a sound file with no suite. */
export function junitReport({ name, cases }: CiReport, setting: CiSetting): string {
  const suites = [...grouped(cases, ({ group }) => group)].map(([group, own]) =>
    [
      `  <testsuite${attributes({ name: group, ...counts(own) })}>`,
      ...own.map((each) => caseXml(each, setting)),
      '  </testsuite>\n',
    ].join('\n'),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<testsuites${attributes({ name, ...counts(cases) })}>\n`,
    ...suites,
    '</testsuites>\n',
  ].join('');
}
