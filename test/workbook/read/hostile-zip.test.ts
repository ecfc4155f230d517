import { expect, test } from 'vitest';
import { expectRefusal, partsOf, readBook, sheetPart, wordsOf } from './a-workbook.ts';
import type { RawEntry } from './raw-zip.ts';
import { bomb, deflated, rawZip } from './raw-zip.ts';

const sheetName = 'xl/worksheets/sheet1.xml';
const one = '<row r="1"><c r="A1"><v>1</v></c></row>';

/** The entries of a workbook with one cell; some of them instead of, or beside, its own. */
function entries(...more: readonly RawEntry[]): RawEntry[] {
  const own = Object.entries(partsOf({ rows: one })).map(([name, text]) => deflated(name, String(text)));
  return [...own.filter(({ name }) => !more.some((entry) => entry.name === name)), ...more];
}

test('a workbook written byte by byte is one', async () => {
  expect(wordsOf(await readBook(rawZip({ entries: entries() })))).toEqual({ A1: '=1' });
});

test('what a part unpacks to is counted while it unpacks, whatever the zip says', async () => {
  const data = bomb('', ' '.repeat(2 ** 16), 64, '');
  const sheet = { name: sheetName, data, method: 8, size: 100 };
  const refusal = { refused: 'too-big', limit: 'unpacked', sheet: '表1' } as const;
  const zip = rawZip({ entries: entries(sheet) });
  await expectRefusal(zip, refusal, { part: 2 ** 20 });
  await expectRefusal(zip, refusal, { unpacked: 2 ** 20 });
  await expectRefusal(zip, { ...refusal, limit: 'piece' }, { piece: 2 ** 20 });
});

test('a size that is wrong without harm does no harm', async () => {
  const sheet = deflated(sheetName, sheetPart(one), { size: 1 });
  expect(wordsOf(await readBook(rawZip({ entries: entries(sheet) })))).toEqual({ A1: '=1' });
});

test('too many files in the zip, counted or only claimed', async () => {
  const many = Array.from({ length: 20_000 }, (_, i) => ({ name: `a${i}`, data: new Uint8Array() }));
  await expectRefusal(rawZip({ entries: many }), { refused: 'too-big', limit: 'entries' });
  const some = { entries: [...entries(), ...many.slice(0, 100)] };
  expect(wordsOf(await readBook(rawZip(some)))).toEqual({ A1: '=1' });
  await expectRefusal(rawZip(some), { refused: 'too-big', limit: 'entries' }, { entries: 50 });
  await expectRefusal(rawZip({ entries: entries(), count: 60_000 }), {
    refused: 'too-big',
    limit: 'entries',
  });
});

test('the same name twice, in whatever case', async () => {
  const again = { name: 'XL\\Workbook.XML', data: new Uint8Array() };
  await expectRefusal(rawZip({ entries: [...entries(), again] }), {
    refused: 'broken',
    shown: 'xl/workbook.xml',
  });
});

test('entries that share their bytes', async () => {
  const whole = entries();
  const quoting = [...whole, { ...whole[0]!, name: 'other.xml', at: 0 }];
  await expectRefusal(rawZip({ entries: quoting }), { refused: 'broken' });
  const inside = [...whole, { ...whole[0]!, name: 'other.xml', at: 40 }];
  await expectRefusal(rawZip({ entries: inside }), { refused: 'broken' });
});

test('a directory that points elsewhere', async () => {
  for (const directoryAt of [0, 7, 2 ** 31, 0xfffffffe])
    await expectRefusal(
      rawZip({ entries: entries(), directoryAt }),
      expect.objectContaining({ refused: 'broken' }),
    );
  const count = entries().length + 1;
  await expectRefusal(rawZip({ entries: entries(), count }), expect.objectContaining({ refused: 'broken' }));
  for (const at of [2 ** 31, 5000]) {
    const sheet = deflated(sheetName, sheetPart(one), { at });
    await expectRefusal(rawZip({ entries: entries(sheet) }), expect.objectContaining({ refused: 'broken' }));
  }
});

test.each<[string, Partial<RawEntry>, string]>([
  ['more bytes than the file has', { packed: 2 ** 30 }, 'broken'],
  ['fewer bytes than the data', { packed: 20 }, 'broken'],
  ['an unknown way of packing', { method: 12 }, 'broken'],
  ['stored bytes that say they are packed', { data: Buffer.from('not deflated'), method: 8 }, 'broken'],
  ['a password', { flags: 1 }, 'password'],
])('a part with %s', async (_, wrong, refused) => {
  const sheet = deflated(sheetName, sheetPart(one), wrong);
  await expectRefusal(rawZip({ entries: entries(sheet) }), expect.objectContaining({ refused }));
});

test('names of entries are only names', async () => {
  const names = ['../../outside.xml', '/etc/passwd', 'C:\\x.xml', 'a\0b', '', '村/甲.xml'];
  const odd = names.map((name) => ({ name, data: Buffer.from(name) }));
  expect(wordsOf(await readBook(rawZip({ entries: [...entries(), ...odd] })))).toEqual({ A1: '=1' });
});
