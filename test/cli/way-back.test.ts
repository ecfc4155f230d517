import { posix, win32 } from 'node:path';
import { expect, test } from 'vitest';
import { wayBack } from '../../src/cli/way-back.ts';

test.each([
  ['/town/out/a.xlsx', '/town', '../'],
  ['/town/a.xlsx', '/town', ''],
  ['/home/a.xlsx', '/data/town', '../data/town/'],
])('from %s to %s it is «%s»', (product, folder, way) => {
  expect(wayBack(product, folder, posix)).toBe(way);
});

test('on Windows it is written with strokes as well, and there is none to another drive', () => {
  expect(wayBack('C:\\镇\\out\\a.xlsx', 'C:\\镇', win32)).toBe('../');
  expect(wayBack('C:\\表\\a.xlsx', 'C:\\工作\\镇', win32)).toBe('../工作/镇/');
  expect(wayBack('D:\\a.xlsx', 'C:\\镇', win32)).toBeUndefined();
});
