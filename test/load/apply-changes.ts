import type { SourceFile } from '../../src/load/files.ts';

/** A run of lines that is replaced by another; without old lines the new ones go to the end. */
interface Change {
  readonly old: string[];
  readonly now: string[];
}

function changesByFile(diff: string): Map<string, Change[] | 'gone'> {
  const byFile = new Map<string, Change[] | 'gone'>();
  let changes: Change[] = [];
  for (const line of diff.split('\n')) {
    const [sign, rest] = [line.charAt(0), line.slice(1)];
    if (sign === '@') byFile.set(rest.trim(), (changes = []));
    else if (sign === '!') byFile.set(rest.trim(), 'gone');
    else if (sign === '-') {
      const last = changes.at(-1);
      if (last === undefined || last.now.length > 0) changes.push({ old: [rest], now: [] });
      else last.old.push(rest);
    } else if (sign === '+') {
      if (changes.length === 0) changes.push({ old: [], now: [] });
      changes.at(-1)?.now.push(rest);
    } else if (line !== '') throw new Error(`a line of changes.diff begins with @ ! - or +: ${line}`);
  }
  return byFile;
}

function change(text: string, { old, now }: Change, path: string): string {
  const added = now.map((line) => `${line}\n`).join('');
  if (old.length === 0) return text + added;
  const before = old.map((line) => `${line}\n`).join('');
  const parts = `\n${text}`.split(`\n${before}`);
  // A change that fits nowhere, or twice, would leave the fixture about something else than it says.
  if (parts.length !== 2) throw new Error(`${path} does not hold exactly once:\n${before}`);
  return parts.join(`\n${added}`).slice(1);
}

/** Applies `@ FILE`, lines `-old` and `+new`, and `! FILE` for a file that is missing. */
export function applyChanges(files: readonly SourceFile[], diff: string): readonly SourceFile[] {
  const byFile = changesByFile(diff);
  for (const path of byFile.keys())
    if (!files.some((file) => file.path === path)) throw new Error(`there is no ${path} to change`);
  return files.flatMap((file) => {
    const changes = byFile.get(file.path);
    if (changes === 'gone') return [];
    if (changes === undefined) return [file];
    const text = changes.reduce(
      (before, each) => change(before, each, file.path),
      new TextDecoder().decode(file.bytes),
    );
    return [{ path: file.path, bytes: new TextEncoder().encode(text) }];
  });
}
