import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileKinds } from '../../../src/load/editor/file-kinds.ts';
import { copyOfTown, edit, emptyFolder, type } from '../run-civic.ts';

const folder = '.civic/schema';
const read = (cwd: string, name: string) => readFileSync(join(cwd, name), 'utf8');
/** Everything below a folder, with its text. */
const below = (cwd: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(cwd, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name), 'utf8')]),
  );

interface Node {
  readonly enum?: readonly string[];
  readonly title?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly definitions?: { readonly entry: Node };
}
const unitsIn = (text: string): readonly string[] | undefined =>
  (JSON.parse(text) as Node).definitions?.entry.properties?.unit?.enum;

test('lists every kind of file, in both languages, without any town', async () => {
  const cwd = emptyFolder();
  for (const [lang, title] of [
    ['zh', '整改进展'],
    ['en', 'Rectification'],
  ]) {
    const { code, out, err } = await type(`schema --lang ${lang ?? ''}`, { cwd });
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(title);
    for (const { name } of fileKinds) expect(out).toMatch(new RegExp(`^${name} `, 'm'));
  }
  expect(readdirSync(cwd)).toEqual([]);
});

test('prints the schema of one kind of file, as it ships', async () => {
  const { code, out } = await type('schema units', { cwd: emptyFolder() });
  expect(code).toBe(0);
  expect(out).toBe(read(join(import.meta.dirname, '../../../indicators/schema'), 'units.json'));
});

test('prints one with the names of a town and writes nothing there', async () => {
  const cwd = copyOfTown();
  const before = below(cwd);
  const { code, out } = await type('schema finding --for .', { cwd });
  expect(code).toBe(0);
  expect(unitsIn(out)).toContain('石笋村');
  expect(below(cwd)).toEqual(before);
});

test('a kind nobody knows: exit 2 and the nearest one', async () => {
  const { code, out, err } = await type('schema unit');
  expect([code, out]).toEqual([2, '']);
  expect(err).toBe('civic: 没有“unit”这种文件，是不是“units”？\n');
});

test('--for needs a town', async () => {
  const cwd = emptyFolder();
  const { code, err } = await type('schema --for .', { cwd });
  expect(code).toBe(2);
  expect(err).toContain('没有 civic.yaml');
  expect((await type('schema --for nowhere', { cwd })).code).toBe(2);
  expect(readdirSync(cwd)).toEqual([]);
});

test('--for writes many files, so that -o is none for it', async () => {
  const cwd = copyOfTown();
  expect((await type('schema --for . -o a.json', { cwd })).code).toBe(2);
  expect(readdirSync(cwd)).not.toContain('.civic');
});

describe('civic schema --for', () => {
  test('adds schemas and settings, and touches nothing that was there', async () => {
    const cwd = copyOfTown();
    const before = below(cwd);
    const { code, out, err } = await type('schema --for .', { cwd });
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(`共 ${String(fileKinds.length)} 个`);
    const after = below(cwd);
    for (const [path, text] of before) expect(after.get(path)).toBe(text);
    const added = [...after.keys()].filter((path) => !before.has(path));
    expect(added.map((path) => path.slice(cwd.length + 1)).sort()).toEqual(
      [
        ...fileKinds.map(({ name }) => `${folder}/${name}.json`),
        '.vscode/extensions.json',
        '.vscode/settings.json',
      ].sort(),
    );
  });

  test('finds the town from a folder within, and by -C as well as anywhere', async () => {
    const cwd = copyOfTown();
    expect((await type('schema --for records', { cwd })).code).toBe(0);
    expect(readdirSync(cwd)).toContain('.civic');
  });

  test('again: nothing is written; after a unit more: only what names units', async () => {
    const cwd = copyOfTown();
    await type('schema --for .', { cwd });
    const first = below(cwd);
    expect((await type('schema --for .', { cwd })).out).toContain('没有重写');
    expect(below(cwd)).toEqual(first);
    writeFileSync(join(cwd, 'units.yaml'), `${read(cwd, 'units.yaml')}- id: 新设\n  type: 镇属\n`);
    expect((await type('schema --for .', { cwd })).code).toBe(0);
    expect(unitsIn(read(cwd, `${folder}/finding.json`))).toContain('新设');
    const names = ['units', 'zones', 'finding'].map((name) => join(cwd, folder, `${name}.json`));
    const changed = names.map((name) => below(cwd).get(name) !== first.get(name));
    expect(changed).toEqual([false, true, true]);
  });

  test('a schema somebody typed into stays, and that is exit 2; the others are written', async () => {
    const cwd = copyOfTown();
    await type('schema --for .', { cwd });
    edit(cwd, `${folder}/sites.json`, '"点位"', '"我们的点位"');
    writeFileSync(join(cwd, folder, 'zones.json'), '{}');
    rmSync(join(cwd, folder, 'tasks.json'));
    const { code, err } = await type('schema --for .', { cwd });
    expect(code).toBe(2);
    expect(err).toContain(`${folder}/sites.json 写好以后有人改过`);
    expect(err).toContain(`${folder}/zones.json 不是 civic 写的`);
    expect(read(cwd, `${folder}/sites.json`)).toContain('我们的点位');
    expect(read(cwd, `${folder}/zones.json`)).toBe('{}');
    expect(read(cwd, `${folder}/tasks.json`)).toContain('工作任务');
  });

  test('settings that are there stay; what to add is printed, and once it is added, no more', async () => {
    const cwd = copyOfTown();
    mkdirSync(join(cwd, '.vscode'));
    const own = '{\n  // ours\n  "editor.tabSize": 2\n}\n';
    writeFileSync(join(cwd, '.vscode/settings.json'), own);
    const { code, out } = await type('schema --for .', { cwd });
    expect(code).toBe(0);
    expect(read(cwd, '.vscode/settings.json')).toBe(own);
    const shown = /^ {2}"yaml\.schemas": \{\n.*?^ {2}\}$/ms.exec(out)?.[0] ?? '';
    const added = JSON.parse(`{${shown}}`) as { 'yaml.schemas': Record<string, unknown> };
    expect(added['yaml.schemas'][`./${folder}/units.json`]).toEqual(['units.yaml']);
    writeFileSync(join(cwd, '.vscode/settings.json'), own.replace('2\n', `2,\n${shown}\n`));
    expect((await type('schema --for .', { cwd })).out).not.toContain('yaml.schemas');
  });

  test('works on a town with mistakes in it, and says that names may be missing', async () => {
    const cwd = copyOfTown();
    edit(cwd, 'records/finding/2022.yaml', 'unit: 石笋村', 'unit: 石荀村');
    const { code, err } = await type('schema --for .', { cwd });
    expect(code).toBe(0);
    expect(err).toContain('civic check');
    expect(unitsIn(read(cwd, `${folder}/finding.json`))).not.toContain('石荀村');
    writeFileSync(join(cwd, 'units.yaml'), '');
    expect((await type('schema --for .', { cwd })).code).toBe(0);
    expect(unitsIn(read(cwd, `${folder}/finding.json`))).toBeUndefined();
  });

  test('says where what is no folder stands in the way', async () => {
    const cwd = copyOfTown();
    writeFileSync(join(cwd, '.civic'), '');
    expect((await type('schema --for .', { cwd })).code).toBe(3);
  });

  test('English is complete', async () => {
    const { out } = await type('schema --for . --lang en', { cwd: copyOfTown() });
    expect(out.replaceAll(/[\s\S]*?(?=Wrote)/g, '')).not.toMatch(/\p{Script=Han}/u);
  });
});

test('the files of a pack of the town’s own are told from the town’s', async () => {
  const cwd = copyOfTown();
  await type('schema --for .', { cwd });
  const settings = JSON.parse(read(cwd, '.vscode/settings.json')) as {
    'yaml.schemas': Record<string, readonly string[]>;
  };
  const places = (name: string) => settings['yaml.schemas'][`./${folder}/${name}.json`];
  expect(places('pack')).toEqual(['packs/small/pack.yaml']);
  expect(places('site-kinds')).toContain('packs/small/sites.yaml');
  expect(places('sites')).toContain('!packs/small/sites.yaml');
});
