/**
 * What the machine has that civic does not bring along. A test that needs a tool asks for it and is left out, by name,
 * where it is not: `test.skipIf('why' in office)(titled('…', office), …)`.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

/** Where a tool is, or why there is none. */
export type Tool = { readonly path: string } | { readonly why: string };

function onPath(names: readonly string[]): readonly string[] {
  const endings = process.platform === 'win32' ? ['.exe', '.com'] : [''];
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const paths = folders.flatMap((folder) =>
    names.flatMap((name) => endings.map((ending) => join(folder, name + ending))),
  );
  return paths.filter((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

function run(path: string, args: readonly string[], seconds = 20): { ok: boolean; out: string; err: string } {
  const { status, stdout, stderr, error } = spawnSync(path, args, {
    encoding: 'utf8',
    timeout: seconds * 1000,
    maxBuffer: 2 ** 26,
  });
  return { ok: status === 0, out: stdout, err: error?.message ?? stderr };
}

/** A Python that has openpyxl; the first on the path need not be the one. */
export function findPython(): Tool {
  const found = onPath(['python3', 'python']);
  const path = found.find((each) => run(each, ['-c', 'import openpyxl']).ok);
  if (path !== undefined) return { path };
  return { why: found.length === 0 ? 'Python not found' : 'openpyxl not found' };
}

export function findOffice(): Tool {
  const [path] = onPath(['soffice', 'libreoffice']);
  return path === undefined ? { why: 'LibreOffice not found' } : { path };
}

/** The Open XML SDK's validator, where scripts/check-outside.mjs says it is. */
export function findValidator(): Tool {
  const path = process.env.CIVIC_OOXML_VALIDATOR ?? '';
  if (path === '') return { why: 'Open XML SDK validator not found' };
  // What is no workbook is refused, exit code 1; 2 and others mean it cannot run on this machine.
  const { out } = run(process.execPath, [path, path]);
  return out.includes('"errors"') ? { path } : { why: 'Open XML SDK validator does not run here' };
}

/** What the Open XML SDK finds wrong with a workbook. */
export function faultsOf(tool: Tool, file: string): readonly { readonly description: string }[] {
  if ('why' in tool) throw new Error(tool.why);
  const { out, err } = run(process.execPath, [tool.path, file], 60);
  if (out === '') throw new Error(err);
  return (JSON.parse(out) as { errors: { description: string }[] }).errors;
}

/** A folder on a small disk of its own; `remove` unmounts it. */
export interface MountedFolder {
  readonly folder: string;
  remove(): void;
}

function mounted(args: (folder: string) => readonly string[]): MountedFolder | { readonly why: string } {
  const folder = mkdtempSync(join(tmpdir(), 'civic-mount-'));
  const { ok } = run('mount', args(folder));
  const remove = (): void => {
    if (ok) run('umount', [folder]);
    rmSync(folder, { recursive: true, force: true });
  };
  if (ok) return { folder, remove };
  remove();
  return { why: 'mount not permitted' };
}

/** A disk in memory with room for so many bytes. */
export function mountSmallDisk(bytes: number): MountedFolder | { readonly why: string } {
  if (onPath(['mount']).length === 0) return { why: 'mount not found' };
  return mounted((folder) => ['-t', 'tmpfs', '-o', `size=${String(bytes)}`, 'tmpfs', folder]);
}

/** A FAT disk, which has no hard links, of 16 MB in a file. */
export function mountFat(): MountedFolder | { readonly why: string } {
  const [format] = onPath(['mkfs.vfat', 'mkfs.fat']);
  if (format === undefined) return { why: 'mkfs.vfat not found' };
  const place = mkdtempSync(join(tmpdir(), 'civic-fat-'));
  const image = join(place, 'disk.img');
  const forget = () => rmSync(place, { recursive: true, force: true });
  const made = run(format, ['-C', image, '16384']).ok;
  const disk = made ? mounted((folder) => ['-t', 'vfat', '-o', 'loop', image, folder]) : undefined;
  if (disk === undefined || 'why' in disk) {
    forget();
    return { why: 'FAT cannot be mounted' };
  }
  return {
    folder: disk.folder,
    remove: () => {
      disk.remove();
      forget();
    },
  };
}

/** The tools by what the script prints of them, each tried out once. */
export function lookForTools(): readonly (readonly [name: string, tool: Tool])[] {
  const tried = (disk: MountedFolder | { readonly why: string }): Tool => {
    if ('why' in disk) return disk;
    disk.remove();
    return { path: 'mount' };
  };
  return [
    ['python3 with openpyxl', findPython()],
    ['LibreOffice', findOffice()],
    ['Open XML SDK validator', findValidator()],
    ['a small disk', tried(mountSmallDisk(2 ** 20))],
    ['a FAT disk', tried(mountFat())],
  ];
}

/** A test's title, with the reason when it cannot run. */
export function titled(title: string, tool: object): string {
  return 'why' in tool ? `${title} (${String(tool.why)})` : title;
}

/** Runs Python code; `args` are its `sys.argv[1:]`. Answers what it printed. */
export function python(tool: Tool, code: string, args: readonly string[]): string {
  if ('why' in tool) throw new Error(tool.why);
  const { ok, out, err } = run(tool.path, ['-X', 'utf8', '-c', code, ...args], 60);
  if (!ok) throw new Error(err);
  return out;
}

/**
 * Has LibreOffice convert files into a folder, in a profile of its own: one that is running does not get in the way.
 * `format` as its `--convert-to` takes it.
 */
export function convert(tool: Tool, files: readonly string[], format: string, into: string): void {
  if ('why' in tool) throw new Error(tool.why);
  const profile = join(into, '.profile');
  mkdirSync(profile, { recursive: true });
  const { ok, err } = run(
    tool.path,
    [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      ...['--headless', '--convert-to', format, '--outdir', into, ...files],
    ],
    90,
  );
  if (!ok) throw new Error(err);
}
