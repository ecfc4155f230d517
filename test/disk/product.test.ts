import { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readMark, withMark } from '../../src/disk/product-mark.ts';
import { diskOps } from '../../src/disk/write-ops.ts';
import { writeProduct } from '../../src/disk/write-product.ts';
import { aFolder } from './a-folder.ts';

const texts = {
  table: '镇\n短板 3 处\n',
  markdown: '# 镇\n\n- 短板 3 处\n',
  json: '{\n  "town": "镇",\n  "gaps": [\n    1\n  ]\n}\n',
  xml: '<a>\n  <b>镇</b>短板 3 处\n</a>\n',
  'json-list': '[\n  {\n    "town": "镇"\n  },\n  {\n    "gaps": 1\n  }\n]\n',
} as const;
const formats = ['table', 'markdown', 'json', 'xml', 'json-list'] as const;

describe.each(formats)('the mark of a %s', (format) => {
  const product = withMark(texts[format], format);

  test('shows that civic wrote it', () => {
    expect(readMark(product)).toBe('own');
    expect(product).toMatch(/sha256:[0-9a-f]{64}/);
    expect(product.endsWith('\n')).toBe(true);
  });

  test('shows every change: a character more, less or other, a blank, a line, the mark itself', () => {
    for (const changed of [
      product.replace('3', '2').replace('1', '2'),
      product.replace('镇', ''),
      product.replace('镇', '镇 '),
      `又一行\n${product}`,
      product.replaceAll(/sha256:./g, 'sha256:0').replace('sha256:0', 'sha256:f'),
      product.replace('\n', '\r\n'),
      `\uFEFF${product}`,
    ]) {
      if (changed !== product) expect(readMark(changed), changed).toBe('changed');
    }
  });

  test('what stands below it makes the file somebody’s own', () => {
    expect(readMark(`${product}备注\n`)).toBe('foreign');
    expect(readMark(product.trimEnd())).toBe('foreign');
  });
});

test('JSON with its mark is still JSON, and holds it as its last member', () => {
  const value = JSON.parse(withMark(texts.json, 'json')) as Record<string, unknown>;
  expect(Object.keys(value)).toEqual(['town', 'gaps', 'digest']);
});

test('a list with its mark is still JSON, and holds it in its last object; an empty one needs none', () => {
  const value = JSON.parse(withMark(texts['json-list'], 'json-list')) as Record<string, unknown>[];
  expect(value.map((each) => Object.keys(each))).toEqual([['town'], ['gaps', 'digest']]);
  expect(withMark('[]\n', 'json-list')).toBe('[]\n');
  expect(readMark('[]\n')).toBe('own');
});

test('a file without a mark is not civic’s', () => {
  for (const text of ['', '\n', '# civic\n', texts.markdown, texts.json, '# civic sha256:abc\n']) {
    expect(readMark(text), text).toBe('foreign');
  }
});

describe.each(formats)('writing a %s under a name somebody gave', (format) => {
  const write = (path: string, text: string = texts[format]) => writeProduct(path, text, format);
  const names = { table: 'r.txt', markdown: 'r.md', json: 'r.json', xml: 'r.xml', 'json-list': 'r.json' };
  const name = names[format];

  test('a new file', () => {
    const root = aFolder();
    expect(write(join(root, name))).toEqual({ written: true });
    expect(readFileSync(join(root, name), 'utf8')).toBe(withMark(texts[format], format));
    expect(readdirSync(root)).toEqual([name]);
  });

  test('civic’s own, untouched since: replaced', () => {
    const root = aFolder();
    write(join(root, name));
    const next = texts[format].replace('镇', '县');
    expect(write(join(root, name), next)).toEqual({ written: true });
    expect(readFileSync(join(root, name), 'utf8')).toBe(withMark(next, format));
  });

  test('somebody typed into it: it stays, and a free name is proposed', () => {
    const root = aFolder();
    write(join(root, name));
    const typed = readFileSync(join(root, name), 'utf8').replace('镇', '镇（已核）');
    writeFileSync(join(root, name), typed);
    const second = name.replace('r.', 'r-2.');
    expect(write(join(root, name))).toEqual({ written: false, why: 'changed', free: join(root, second) });
    expect(readFileSync(join(root, name), 'utf8')).toBe(typed);
    expect(existsSync(join(root, second))).toBe(false);
    writeFileSync(join(root, second), '');
    expect(write(join(root, name))).toMatchObject({ free: join(root, name.replace('r.', 'r-3.')) });
  });

  test('a file civic never wrote: it stays', () => {
    const root = aFolder({ [name]: texts[format] });
    expect(write(join(root, name))).toMatchObject({ written: false, why: 'foreign' });
    expect(readFileSync(join(root, name), 'utf8')).toBe(texts[format]);
  });
});

test('a product of another format is civic’s too, and replaced', () => {
  const root = aFolder();
  const path = join(root, 'r.md');
  writeProduct(path, texts.json, 'json');
  expect(writeProduct(path, texts.markdown, 'markdown')).toEqual({ written: true });
  expect(readMark(readFileSync(path, 'utf8'))).toBe('own');
});

test('neither a folder nor a link is written through', () => {
  const root = aFolder({ 'real.md': withMark(texts.markdown, 'markdown') });
  mkdirSync(join(root, 'folder'));
  const write = (name: string) => writeProduct(join(root, name), texts.markdown, 'markdown');
  expect(write('folder')).toEqual({ written: false, why: 'not-a-file', free: join(root, 'folder-2') });
  if (process.platform === 'win32') return;
  symlinkSync(join(root, 'real.md'), join(root, 'link.md'));
  symlinkSync(join(root, 'gone.md'), join(root, 'torn.md'));
  expect(write('link.md')).toMatchObject({ written: false, why: 'not-a-file' });
  expect(write('torn.md')).toMatchObject({ written: false, why: 'not-a-file' });
  expect(existsSync(join(root, 'gone.md'))).toBe(false);
});

test('a folder that is not there is not made', () => {
  const root = aFolder({ 'file.txt': '' });
  for (const name of ['new/r.md', 'file.txt/r.md']) {
    expect(writeProduct(join(root, name), texts.markdown, 'markdown')).toEqual({
      written: false,
      why: 'no-folder',
    });
  }
  expect(readdirSync(root)).toEqual(['file.txt']);
});

test('somebody who takes the name meanwhile keeps it', () => {
  const root = aFolder();
  const path = join(root, 'r.md');
  const answer = writeProduct(path, texts.markdown, 'markdown', {
    ...diskOps,
    link: (from, to) => {
      writeFileSync(to, '别人的');
      diskOps.link(from, to);
    },
  });
  expect(answer).toEqual({ written: false, why: 'foreign', free: join(root, 'r-2.md') });
  expect(readFileSync(path, 'utf8')).toBe('别人的');
});

test('a full disk leaves the old product as it was', () => {
  const root = aFolder();
  const path = join(root, 'r.md');
  writeProduct(path, texts.markdown, 'markdown');
  const full = Object.assign(new Error('no space'), { code: 'ENOSPC' });
  const write = () =>
    writeProduct(path, '# 新\n', 'markdown', {
      ...diskOps,
      write: () => {
        throw full;
      },
    });
  expect(write).toThrow(expect.objectContaining({ name: 'DiskError', code: 'ENOSPC' }));
  expect(readFileSync(path, 'utf8')).toBe(withMark(texts.markdown, 'markdown'));
  expect(readdirSync(root)).toEqual(['r.md']);
});

test('a name no file can have is the disk’s to refuse', () => {
  const path = join(aFolder(), 'n'.repeat(300));
  expect(() => writeProduct(path, texts.markdown, 'markdown')).toThrow(
    expect.objectContaining({ name: 'DiskError', code: 'ENAMETOOLONG' }),
  );
});

test.each(['EBUSY', 'EPERM'])(
  'a product another program holds stays, and a free name is proposed (%s)',
  (code) => {
    const folder = aFolder();
    const path = join(folder, 'a.md');
    expect(writeProduct(path, texts.markdown, 'markdown')).toEqual({ written: true });
    const before = readFileSync(path, 'utf8');
    const held = {
      ...diskOps,
      replace: () => {
        throw Object.assign(new Error('held'), { code });
      },
    };
    const result = writeProduct(path, `${texts.markdown}- 又一行\n`, 'markdown', held);
    expect(result).toEqual({ written: false, why: 'in-use', free: join(folder, 'a-2.md') });
    expect(readFileSync(path, 'utf8')).toBe(before);
    expect(readdirSync(folder)).toEqual(['a.md']);
  },
);
