/** What editors do with the schemas, by the server they ask. It is given nothing but files: no network, no schema store. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schemaFiles } from '../../../src/cli/schema/schema-files.ts';
import { schemaAssociations } from '../../../src/cli/schema/vscode-files.ts';
import { beginTown } from '../../../src/load/begin-town.ts';
import { knownNames } from '../../../src/load/editor/known-names.ts';
import { fileKinds } from '../../../src/load/editor/file-kinds.ts';
import { soundFiles, soundSystem } from '../../load/fixture.ts';
import { LanguageServer } from '../../support/language-server.ts';
import type { Underlined } from '../../support/language-server.ts';
import { civic, landu } from '../run-civic.ts';

const home = mkdtempSync(join(tmpdir(), 'civic-editor-'));
const servers: LanguageServer[] = [];

async function serve(
  folder: string,
  associations: Readonly<Record<string, readonly string[]>>,
): Promise<LanguageServer> {
  const server = await LanguageServer.start(folder, associations);
  servers.push(server);
  return server;
}

afterAll(() => {
  for (const server of servers) server.stop();
  rmSync(home, { recursive: true, force: true, maxRetries: 3 });
});

const yamlIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.ya?ml$/.test(path) && !path.startsWith('out/'))
    .sort();

/** The files with something underlined; what is. */
async function underlinedIn(
  server: LanguageServer,
  files: readonly { readonly path: string; readonly text: string }[],
): Promise<readonly string[]> {
  const found = await Promise.all(
    files.map(async ({ path, text }) =>
      (await server.open(path, text)).map(
        ({ range, message }) => `${path}:${String(range.start.line + 1)} ${message}`,
      ),
    ),
  );
  return found.flat();
}

/** Each thing underlined with its message. */
function marked(text: string, found: readonly Underlined[]): readonly (readonly [string, string])[] {
  const lines = text.split('\n');
  return found.map(({ range, message }) => [
    (lines[range.start.line] ?? '').slice(range.start.character, range.end.character),
    message,
  ]);
}

/** A text with `|` where the cursor stands. */
function withCursor(text: string) {
  const at = text.indexOf('|');
  const before = text.slice(0, at).split('\n');
  const position = { line: before.length - 1, character: (before.at(-1) ?? '').length };
  return { text: text.slice(0, at) + text.slice(at + 1), position };
}

const units = (folder: string): readonly string[] =>
  [...readFileSync(join(folder, 'units.yaml'), 'utf8').matchAll(/^- id: (.+)$/gm)].map(([, id = '']) => id);

describe('the example town after civic schema --for', () => {
  const town = join(home, 'landu');
  let server: LanguageServer;
  let settings: { 'yaml.schemas': Readonly<Record<string, readonly string[]>> };

  beforeAll(async () => {
    cpSync(landu, town, { recursive: true });
    const { code, err } = await civic(['schema', '--for', town]);
    expect(code, err).toBe(0);
    settings = JSON.parse(readFileSync(join(town, '.vscode/settings.json'), 'utf8')) as typeof settings;
    server = await serve(town, settings['yaml.schemas']);
  }, 60_000);

  /** Opens a text as a new file and asks where `|` stands in it. */
  async function at(path: string, written: string) {
    const { text, position } = withCursor(written);
    await server.open(path, text);
    return { path, position };
  }

  test('nothing is underlined in any of its files', async () => {
    const files = yamlIn(town).map((path) => ({ path, text: readFileSync(join(town, path), 'utf8') }));
    expect(files.length).toBeGreaterThan(200);
    expect(await underlinedIn(server, files)).toEqual([]);
  });

  test('completion offers just the units of the town, each with its type', async () => {
    const { path, position } = await at('records/finding/complete.yaml', '- on: 2022-06-01\n  unit: |\n');
    const offered = await server.complete(path, position);
    const about = new Map(offered.map(({ label, documentation }) => [label, JSON.stringify(documentation)]));
    const present = [...about].filter(([, word]) => !word.includes('曾用名')).map(([name]) => name);
    expect(present.sort()).toEqual([...units(town)].sort());
    expect(about.get('派出所')).toContain('派驻');
    expect(about.get('临河居委会')).toContain('曾用名，现名 临河');
  });

  test('completion offers the keys that are still to be written, with a Chinese word on each', async () => {
    const { path, position } = await at('records/finding/keys.yaml', '- on: 2022-06-01\n  unit: 临河\n  |\n');
    const offered = (await server.complete(path, position)).filter(({ label }) => /^[a-z-]+$/.test(label));
    const keys = offered.map(({ label }) => label);
    expect(keys).toEqual(expect.arrayContaining(['text', 'theme', 'due', 'files']));
    expect(keys).not.toContain('unit');
    for (const { label, documentation } of offered) {
      expect(JSON.stringify(documentation), label).toMatch(/\p{Script=Han}/u);
    }
  });

  test.each([
    ['records/rectification/a.yaml', '- on: 2022-06-01\n  finding: |\n', /^2\d{3}-|WT/],
    ['records/evidence/a.yaml', '- on: 2022-06-01\n  standards:\n    - |\n', /^S\d-\d\d$/],
    ['records/inspection/a.yaml', '- on: 2022-06-01\n  site: |\n', /\p{Script=Han}/u],
    ['records/measurement/a.yaml', '- on: 2022-06-01\n  metric: |\n', /^[a-z-]+$/],
    ['a/tasks.yaml', '- id: x\n  phase: |\n', /\d/],
    [
      'own/1-a.yaml',
      'category: 甲\nindicators:\n  - topics:\n      - standards:\n          - checks:\n              - key: a\n                kind: metric\n                metric: |\n',
      /^[a-z-]+$/,
    ],
  ])('%s: names are offered where one is to be written', async (name, text, like) => {
    const { path, position } = await at(name, text);
    const offered = await server.complete(path, position);
    expect(offered.length).toBeGreaterThan(2);
    for (const { label } of offered) expect(label).toMatch(like);
  });

  test('hover shows the Chinese title of a key, its description and how it is written', async () => {
    const place = await at('records/finding/hover.yaml', '- on: 2022-06-01\n  d|ue: 2022-06-05\n');
    const shown = await server.hover(place.path, place.position);
    expect(shown).toContain('#### 整改时限');
    expect(shown).toContain('不写则按问题等级已定的期限');
    expect(shown).toContain('写法：2022-03-15');
  });

  test('a slip in a key, a unit nobody knows and a day that is none are underlined, and nothing else', async () => {
    const text = [
      '- id: X-1',
      '  on: 2022-6-1',
      '  txet: 垃圾',
      '  text: 垃圾',
      '  source: 自查',
      '  unit: 临河社驱',
      '',
    ].join('\n');
    const found = marked(text, await server.open('records/finding/slips.yaml', text));
    expect(found.map(([shown]) => shown).sort()).toEqual(['2022-6-1', 'txet', '临河社驱'].sort());
    const said = new Map(found);
    expect(said.get('临河社驱')).toContain('civic schema --for .');
    expect(said.get('2022-6-1')).toContain('2022-03-15');
  });

  test('an id of a problem that is not on the list is not underlined: it may have been added since', async () => {
    const [first = ''] = yamlIn(join(town, 'records/rectification'));
    const text = readFileSync(join(town, 'records/rectification', first), 'utf8');
    const other = text.replaceAll(/finding: .*/g, 'finding: WT-今天才记的');
    expect(other).toContain('今天才记的');
    expect(await server.open('records/rectification/new.yaml', other)).toEqual([]);
  });

  test('a unit that was added is underlined until the schemas are written again', async () => {
    const text = '- id: 新点位\n  kind: 公厕\n  unit: 新设单位\n';
    const before = marked(text, await server.open('a/sites.yaml', text));
    expect(before.map(([shown]) => shown)).toEqual(['新设单位']);
    const file = join(town, 'units.yaml');
    writeFileSync(file, `${readFileSync(file, 'utf8')}- id: 新设单位\n  type: 镇属\n`);
    expect((await civic(['schema', '--for', town])).code).toBe(0);
    const again = await serve(town, settings['yaml.schemas']);
    expect(await again.open('a/sites.yaml', text)).toEqual([]);
  });

  test('a file that names its schema in the first line needs no settings', async () => {
    const bare = await serve(town, {});
    const line = '# yaml-language-server: $schema=../../.civic/schema/finding.json\n';
    const text = `${line}- on: 2022-06-01\n  txet: 垃圾\n`;
    const found = marked(text, await bare.open('records/finding/lined.yaml', text));
    expect(found.map(([shown]) => shown)).toContain('txet');
    expect(await bare.open('records/finding/unlined.yaml', '- txet: 垃圾\n')).toEqual([]);
  });
});

describe('the schemas that ship', () => {
  const root = fileURLToPath(new URL('../../../indicators/', import.meta.url));
  const published = (place: 'places' | 'inPack') =>
    Object.fromEntries(
      fileKinds
        .map(({ name, places, inPack = [] }) => [name, place === 'places' ? places : inPack] as const)
        .filter(([, patterns]) => patterns.length > 0)
        .map(([name, patterns]) => [pathToFileURL(join(root, `schema/${name}.json`)).href, patterns]),
    );

  test('nothing is underlined in the pack', async () => {
    const pack = join(root, 'county-2022');
    const server = await serve(pack, published('inPack'));
    const files = yamlIn(pack).map((path) => ({ path, text: readFileSync(join(pack, path), 'utf8') }));
    expect(files.length).toBeGreaterThan(8);
    expect(await underlinedIn(server, files)).toEqual([]);
  });

  test('a slip is underlined in every kind of file, once', async () => {
    const server = await serve(root, {});
    const found = await Promise.all(
      fileKinds.map(async ({ name, schema, holds }) => {
        const line = `# yaml-language-server: $schema=schema/${name}.json\n`;
        const slip = `${Object.keys(schema.properties ?? {})[0] ?? ''}x`;
        const text = `${line}${holds === 'one' ? '' : '- '}${slip}: 1\n`;
        const all = marked(text, await server.open(`${name}-slip.yaml`, text));
        return [name, all.filter(([shown, said]) => shown === slip && said.includes('not allowed')).length];
      }),
    );
    expect(found).toEqual(fileKinds.map(({ name }) => [name, 1]));
  });

  test('a slip in a check is told of its kind', async () => {
    const server = await serve(join(root, 'county-2022'), published('inPack'));
    const text = readFileSync(join(root, 'county-2022/2-civility.yaml'), 'utf8').replace(
      'kind: metric',
      'kind: metric\n                colour: red',
    );
    const found = marked(text, await server.open('2-civility.yaml', text));
    expect(found.map(([shown]) => shown)).toEqual(['colour']);
  });
});

test('what civic reads is underlined nowhere, however it is written', async () => {
  const folder = join(home, 'sound');
  const known = knownNames(beginTown(soundFiles.town, soundSystem()));
  for (const { name, text } of schemaFiles(known)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const server = await serve(folder, schemaAssociations());
  const decoder = new TextDecoder();
  const files = soundFiles.town
    .filter(({ path }) => path.endsWith('.yaml'))
    .map(({ path, bytes }) => ({ path, text: decoder.decode(bytes) }));
  expect(files.length).toBeGreaterThan(10);
  expect(await underlinedIn(server, files)).toEqual([]);
});
