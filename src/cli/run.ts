import { DiskError } from '../disk/disk-error.ts';
import { clean } from '../report/clean.ts';
import { languages } from '../report/sentences/speech.ts';
import type { Language } from '../report/sentences/speech.ts';
import { sayNotice } from '../report/sentences/notices.ts';
import type { Notice } from '../report/sentences/notices.ts';
import { Interrupted } from './ask/ask.ts';
import { completeWord } from './completion/complete-word.ts';
import type { ExitCode, Io } from './io.ts';
import { buildProgram } from './program.ts';
import { CommanderError, mistakeOf } from './usage-mistakes.ts';

/** The language is wanted before the command line is understood: for the message that it is not. */
function languageOf(argv: readonly string[]): string {
  const at = argv.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const word = argv[at];
  if (word === undefined) return languages[0];
  return word === '--lang' ? (argv[at + 1] ?? '') : word.slice('--lang='.length);
}

async function wordsIn(language: Language) {
  if (language === 'en') {
    const [{ noticesEn }, { helpEn }] = await Promise.all([
      import('../report/sentences/notices-en.ts'),
      import('../report/sentences/help-en.ts'),
    ]);
    return { notices: noticesEn, help: helpEn };
  }
  const [{ noticesZh }, { helpZh }] = await Promise.all([
    import('../report/sentences/notices-zh.ts'),
    import('../report/sentences/help-zh.ts'),
  ]);
  return { notices: noticesZh, help: helpZh };
}

function failureOf(error: unknown): Notice {
  const text = error instanceof Error ? error.message : String(error);
  return error instanceof DiskError
    ? { code: 'disk', path: error.path, system: error.code === '' ? text : error.code }
    : { code: 'bug', text };
}

/** Runs civic. Everything a user can get wrong comes back as exit 2; what is thrown is civic's fault or the disk's. */
export async function run(io: Io): Promise<ExitCode> {
  const wanted = languageOf(io.argv);
  const language = languages.find((each) => each === wanted) ?? languages[0];
  const words = await wordsIn(language);
  const tell = (notice: Notice): void =>
    io.stderr.write(`civic: ${clean(sayNotice(words.notices, notice.code, notice))}\n`);
  if (io.argv[0] === completeWord) {
    const { complete } = await import('./completion/complete.ts');
    // A shell is waiting, and would show whatever went wrong in the middle of the line.
    await complete(io, words.help).catch(() => undefined);
    return 0;
  }
  try {
    if (language !== wanted && wanted !== '') {
      tell({ code: 'bad-choice', option: '--lang', found: wanted, allowed: languages });
      return 2;
    }
    return await buildProgram(io, words.help, { io, language, tell }).parse();
  } catch (error) {
    if (error instanceof CommanderError) {
      const mistake = mistakeOf(error);
      if (mistake === undefined) return 0;
      tell(mistake);
      return 2;
    }
    if (error instanceof Interrupted) return 130;
    tell(failureOf(error));
    if (io.env.CIVIC_DEBUG && error instanceof Error) io.stderr.write(`${error.stack ?? ''}\n`);
    return 3;
  }
}
