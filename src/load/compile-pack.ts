/** A pack as one JSON text, so that starting civic reads no YAML. */
import type { SystemParameter } from '../checks/system.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { cleanText } from './source-text.ts';
import { systemFromTexts } from './load-system.ts';

export { revivePack } from './revive-pack.ts';

/** Compiles a pack, or says what is wrong with it. Paths are relative to the pack's folder. */
export function compilePack(
  files: readonly { readonly path: string; readonly text: string }[],
): { readonly json: string } | { readonly diagnostics: readonly Diagnostic[] } {
  const { system, diagnostics } = systemFromTexts(files.map((file) => cleanText(file.path, file.text)));
  if (system === undefined) return { diagnostics };
  // Defaults that were read hold exact numbers, which JSON has not: they are read again when the pack is revived.
  const plain = (parameter: SystemParameter): SystemParameter => {
    const { read: _, ...written } = parameter;
    return written;
  };
  return { json: JSON.stringify({ ...system, parameters: system.parameters.map(plain) }) };
}
