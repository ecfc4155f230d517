import type { EntryField } from '../../records/fields.ts';
import type { RecordKindName } from '../../records/index.ts';
import type { OptionName } from '../../report/sentences/help.ts';
import { everywhere } from '../flags.ts';

/** What `civic add` takes whatever the kind. */
export const ownOptions = ['yes', 'dry-run'] as const satisfies readonly OptionName[];
const taken: ReadonlySet<string> = new Set([...ownOptions, ...everywhere, 'help', 'version']);

/** The option of a field: its name, or `--survey.yes` where civic itself takes an option of that name. */
export function flagName(kind: RecordKindName, { name }: Pick<EntryField, 'name'>): string {
  return `--${taken.has(name) ? `${kind}.` : ''}${name}`;
}

/** The name of the field an option was typed for. */
export function nameOfFlag(kind: RecordKindName, flag: string): string {
  const bare = flag.replace(/^-+/, '');
  const prefix = `${kind}.`;
  return bare.startsWith(prefix) ? bare.slice(prefix.length) : bare;
}
