import { CommanderError } from 'commander';
import { commandNames } from '../report/sentences/help.ts';
import type { Mistake } from '../report/sentences/notices.ts';

/** Texts in commander's quotes, in order: its errors carry what was typed in their English sentence only. */
function quoted(message: string): readonly string[] {
  return [...message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '');
}

/** What commander found wrong, as a mistake of ours; undefined when it only showed help or the version. */
export function mistakeOf(error: CommanderError): Mistake | undefined {
  const { code, message } = error;
  const [found = ''] = quoted(message);
  const nearest = /Did you mean (?:one of )?([^,?)]+)/.exec(message)?.[1];
  switch (code) {
    case 'commander.helpDisplayed':
    case 'commander.version':
      return undefined;
    case 'commander.help':
      return { code: 'no-command' };
    case 'commander.unknownCommand':
      return { code: 'unknown-command', found, nearest, known: commandNames };
    case 'commander.unknownOption':
      return { code: 'unknown-option', found, nearest };
    case 'commander.optionMissingArgument':
      return { code: 'option-needs-value', option: found };
    case 'commander.missingArgument':
      return { code: 'needs-argument', argument: found };
    default:
      return { code: 'unclear', text: message };
  }
}

export { CommanderError };
