import { noFormEn } from './no-form-en.ts';
import type { NoticeSentences } from './notices.ts';

const meant = (nearest: string | undefined): string =>
  nearest === undefined ? '' : `. Did you mean “${nearest}”?`;
const some = (known: readonly string[]): string => known.join(', ');

/** What civic says on the side, in English. */
export const noticesEn: NoticeSentences = {
  'no-town': ({ from }) =>
    `No civic.yaml in ${from} or any folder above it. Run civic inside a town's folder, or add -C FOLDER`,
  'no-folder': ({ folder }) => `There is no folder ${folder}. Check the path after -C`,
  'no-command': () => 'Say what to do, for instance civic assess; civic --help lists all commands',
  'unknown-command': ({ found, nearest, known }) =>
    `There is no command “${found}”${nearest === undefined ? `; there are ${some(known)}` : meant(nearest)}`,
  'unknown-option': ({ found, nearest }) =>
    `There is no option ${found}${nearest === undefined ? '; see --help' : meant(nearest)}`,
  'option-needs-value': ({ option }) => `Option ${option} needs a value; see --help`,
  'needs-argument': ({ argument }) => `${argument} is missing; see --help`,
  'too-many-arguments': ({ found }) => `${found} is one too many; put names with blanks in quotes`,
  unclear: ({ text }) => `This command line is not clear: ${text}. See --help`,
  'bad-day': ({ option, found }) => `“${found}” after ${option} is no day. Write it as 2022-06-30`,
  'day-outside': ({ option, day, from, to }) =>
    `${day} after ${option} lies outside the town's year. Write a day from ${from} to ${to}`,
  'bad-number': ({ option, found, example }) => `${option} takes a number such as ${example}, not “${found}”`,
  'since-after-on': ({ since, on }) =>
    `${since} after --since is later than the cut-off day ${on}. Write a day up to ${on}, or a later day after --on`,
  'bad-month': ({ option, found }) => `“${found}” after ${option} is no month. Type it as 2022-05 or 2022/5`,
  'month-outside': ({ option, month, year }) =>
    `The month ${month} of ${option} is not in the town’s year; type one from ${year}-01 to ${year}-12`,
  'month-later': ({ option, month, on }) =>
    `The month ${month} of ${option} comes after the cut-off day ${on}: there is nothing to count yet. Type ${on.slice(0, 7)} or earlier, or another day with --on`,
  'bad-choice': ({ option, found, allowed }) =>
    `“${found}” cannot stand after ${option}; choose of: ${some(allowed)}`,
  'unknown-name': ({ option, found, nearest, known, total }) =>
    `“${found}” after ${option} is not known${nearest === undefined ? `; there are ${some(known)}${total > known.length ? ` and others, ${total} in all` : ''}` : meant(nearest)}`,
  'bad-count': ({ option, found, most }) =>
    `“${found}” after ${option} is no number of things. Write a whole number from 1 to ${most}`,
  'needs-option': ({ option, needs }) => `${option} goes with ${needs.join(' or ')}: add that`,
  'not-together': ({ option, other }) => `${option} and ${other} do not go together: leave one out`,
  'needs-flags': ({ flags, yes }) =>
    `Nobody can be asked here. Add ${[...flags, ...(yes ? ['--yes (take what else is proposed)'] : [])].join(', ')}; see civic init --help`,
  'bad-answer': ({ option, why }) => `${option}: ${why}`,
  'for-office-only': () =>
    'Which sites are drawn is for the office alone; nothing was written. For the office add --audience internal; for an announced inspection name its round with --round',
  'no-sites': ({ kinds, day }) =>
    `No site of ${some(kinds)} is in use on ${day}: nothing to visit. See sites.yaml, or name another --kind or --on`,
  'ledger-of-what': () =>
    'Which ledger? Give one of --phase 1 (a phase), --month 2022-05 (a month) or --materials (the materials that are handed in)',
  'seal-xlsx-only': ({ format }) =>
    `A workbook is what is sealed, not --format ${format}; leave --format out`,
  'seal-incomplete': () =>
    'Records with mistakes are left out, and such a ledger cannot be sealed; put right what civic check says first',
  'seal-not-yet': ({ day, today }) =>
    `Today is ${today} and ${day} has not come, so nothing can be sealed as of it; give --on and --filed-by today or an earlier day`,
  'no-workbook': ({ what, pack }) =>
    `ledgers.yaml of the pack ${pack} has no ledger for ${what}. The town may write one of its own in its ledgers.yaml`,
  'until-outside': ({ until, from, to }) =>
    `${until} after --until will not do: gaps are accepted for a while of this year. Write a day from ${from} to ${to}`,
  'nothing-to-accept': ({ hidden }) =>
    hidden > 0
      ? `Only gaps of sites of an unannounced round (${hidden}): these are for the office alone, and a baseline is public. Nothing was written`
      : 'There is no such gap to accept, so nothing was written; see civic assess',
  'nothing-judged': ({ day, filters }) =>
    `No standard to judge on ${day}${filters.length === 0 ? '; check the days for which the pack is valid' : ` for ${some(filters)}; ask for less`}. Nothing judged is never a pass`,
  'report-needs-file': ({ format }) =>
    `--report ${format} needs a file: --report ${format}:out/report.${format === 'junit' ? 'xml' : format === 'markdown' ? 'md' : 'json'}; only github goes without`,
  'report-twice': ({ file }) => `Two reports or results would be written to ${file}: name another file`,
  'diff-of-what': () =>
    'Compare what? Give --from 2022-06-30 (to --to, or today), or --from-rev main (to --to-rev, or the folder as it is), or two results saved by civic assess --format json; one of the three',
  'diff-no-use': ({ of, options }) =>
    of === 'results'
      ? `Saved results are judged already, so ${options.join(', ')} has no say here. Give it to civic assess when saving them`
      : `Two days are compared with --from and --to: write --to instead of ${options.join(', ')}`,
  'days-backwards': ({ from, to }) =>
    `The day of --from, ${from}, is later than ${to}: give the earlier day as --from`,
  'no-revision': ({ revision, why }) =>
    ({
      'no-git': `The revision “${revision}” cannot be read: git is not installed here. Install it, or compare two days (--from, --to)`,
      'no-repository': `The revision “${revision}” cannot be read: the town’s folder is in no git repository. Compare two days with --from and --to`,
      'unknown-revision': `git knows no revision “${revision}”. Check the branch, tag or commit; a remote branch is origin/main, and CI has to fetch the whole history (fetch-depth: 0)`,
      'not-trusted': `The revision “${revision}” cannot be read: the folder belongs to another user and git refuses it. Run git config --global --add safe.directory '*' first, or civic as that user`,
      'no-town': `The revision “${revision}” does not hold this town’s folder yet (no civic.yaml). Name one that does`,
    })[why],
  'wrong-at-revision': ({ revision }) =>
    `Records at the revision “${revision}” are wrong, so nothing can be compared; this is where`,
  'not-a-result': ({ file, why, found, where }) => {
    const reasons = {
      'no-json': 'it is not JSON',
      'other-format': `its format is “${found ?? ''}”, not assessment 1`,
      'narrowed-list': 'it was saved with --verdict and does not hold all gaps',
      shape: `${where ?? ''} is missing or wrong: somebody changed it, or an older civic wrote it`,
    };
    return `${file} cannot be compared: ${reasons[why]}. Save it anew with civic assess --format json -o FILE`;
  },
  'not-comparable': ({ why }) =>
    ({
      town: 'The two sides are of different towns and cannot be compared',
      year: 'The two sides are of different years and cannot be compared; for a new year see civic init --from',
      audience:
        'The two sides are for different audiences (--audience), so hidden sites cannot be matched. Save both with the same --audience',
      narrowed:
        'The two sides are narrowed differently (--unit, --phase, …). Save both with the same options',
    })[why],
  'no-appraisal': ({ pack }) =>
    `The pack ${pack} does not say how units are appraised. Write appraisal in its pack.yaml, or name county-2022 in civic.yaml`,
  'nothing-pledged': ({ unit }) =>
    `${unit === undefined ? 'No unit has a task or answers' : `${unit} has no task and does not answer`} for a standard: there is nothing to sign. Give out tasks in tasks.yaml first`,
  'unknown-form': ({ found, nearest, known }) =>
    `There is no form called “${found}”${meant(nearest)}. Write one of ${some(known)}, or the name of a roster`,
  'no-form-of': ({ kind }) => noFormEn(kind),
  'form-of-whom': () => 'Whose form? Name a unit with --unit, or write one for each with --all',
  'nothing-to-fill': ({ form, unit }) =>
    `${unit ?? 'No unit'} has ${unit === undefined ? 'anything' : 'nothing'} to write on the form “${form}” now: no open problem, directive, roster or cleaning zone. For the rest, civic form monthly`,
  'unknown-id': ({ id, nearest }) =>
    `There is no “${id}”: it is no standard, check, parameter, unit, record or diagnostic code${meant(nearest)}`,
  'not-in-force': ({ id, day, from, to, successor }) =>
    `${id} is not in force on ${day}, but from ${from} to ${to}.${successor === undefined ? '' : ` ${successor} takes its place.`} To see it, name another day with --on`,
  'unknown-problem': ({ found, nearest }) =>
    `There is no problem “${found}”${nearest === undefined ? '; civic findings lists them' : meant(nearest)}`,
  'problem-not-open': ({ id, state }) =>
    `${id} is ${state}: nobody has to do anything about it any more. Name only open problems; civic findings shows how each stands`,
  'notice-of-what': () =>
    'Name either problems or one unit with --unit, for instance civic notice --unit NAME',
  'nothing-unreported': ({ unit }) =>
    `${unit} has no open problem it has not reported on. To remind it of another, name the problem`,
  'due-past': ({ day, on }) => `${day} after --due is before the cut-off day ${on}. Write a later one`,
  'no-such-file': ({ file }) => `There is no file or folder ${file}. Check its path`,
  'nothing-to-import': ({ folder }) =>
    `There is no .xlsx or .csv file in ${folder}, so nothing to read in (folders within it are not looked into)`,
  'bad-pair': ({ option, found, example }) => `“${found}” after ${option} is wrong: write ${example}`,
  'unknown-mapping': ({ found, nearest }) =>
    `There is no “${found}” in mappings/${nearest === undefined ? '; to keep a new one, give --map or --set too' : meant(nearest)}`,
  'broken-mapping': ({ name }) =>
    `mappings/${name}.yaml is wrong; civic check says where. Put it right first`,
  'name-taken': ({ file }) => `${file} is there already, so nothing was written. Take another folder`,
  'output-no-folder': ({ file }) => `The folder of ${file} does not exist. Make it first`,
  'out-is-no-folder': ({ folder }) =>
    `${folder} is no plain folder (a file or a link), so nothing was written. Rename it, or name a file with -o`,
  'unknown-kind': ({ found, nearest, known }) =>
    `There is no kind of record “${found}”${nearest === undefined ? `; there are ${some(known)}` : meant(nearest)}`,
  'needs-kind': ({ known }) =>
    `Say what to record, for instance civic add measurement. There are: ${some(known)}`,
  'unknown-field': ({ found, nearest, kind, known }) =>
    `${kind} has no ${found}${nearest === undefined ? '.' : meant(nearest)} There are: ${known.join(' ')}`,
  'field-twice': ({ option }) => `${option} is there more than once; write it once`,
  'bad-part': ({ option, found, example }) =>
    `“${found}” after ${option} is not clear. Write it as ${option} '${example}'`,
  'unknown-part-key': ({ option, found, nearest, known }) =>
    `There is no “${found}” in ${option}${nearest === undefined ? `; there are ${some(known)}` : meant(nearest)}`,
  'needs-fields': ({ kind, options }) =>
    `${kind} lacks ${some(options)}. Add these options, see --help; at a terminal they are asked for`,
  'bad-file': ({ option, found, why }) =>
    `${found} after ${option} ${{ missing: 'is not there; check the path, which starts at the current folder', folder: 'is a folder; name a file in it', 'not-regular': 'is no ordinary file and cannot be copied', 'too-big': 'is larger than 200 MB; make it smaller, or say with --held-at where it is kept', denied: 'cannot be read; check its permissions' }[why]}`,
  'already-recorded': ({ place, id }) =>
    `A record says the same already, ${place}, so nothing was written. If it happened twice, add --yes${id === undefined ? '' : `; to correct that one, add --corrects ${id}`}`,
  'unknown-schema': ({ found, nearest, known }) =>
    `There is no kind of file “${found}”${nearest === undefined ? `; there are ${some(known)}` : meant(nearest)}`,
  'schema-not-replaced': ({ file, why }) =>
    `${file} ${{ foreign: 'was not written by civic', changed: 'was changed after civic wrote it', sealed: 'was sealed', 'not-a-file': 'is no ordinary file', 'in-use': 'is open in another program' }[why]}, so it was not replaced. Delete it if it is not wanted, and run again`,
  'no-plain-folder': ({ folder }) =>
    `${folder} is no plain folder (a file or a link), so the record was not written. Rename it and try again`,
  'not-written': ({ kind }) =>
    `Something is wrong with this ${kind}, so nothing was written; type it as said above`,
  'output-not-replaced': ({ file, why, free }) =>
    `${file} ${{ foreign: 'was not written by civic', changed: 'was changed after civic wrote it', sealed: 'was sealed', 'not-a-file': 'is no ordinary file', 'in-use': 'is open in another program (close it and run again)' }[why]}, so it was not replaced. Type -o ${free} instead`,
  'file-in-use': ({ file }) =>
    `${file} is open in another program; it stays, and this one takes another name`,
  'default-day': ({ day, why }) =>
    `Cut-off day ${day} (${{ today: 'today', 'year-end': 'the last day of the year', 'phase-end': 'the last day of the phase', 'month-end': 'the last day of the month' }[why]}); name another with --on`,
  sealed: ({ file, by }) =>
    `Sealed by ${by}; the receipt is ${file}, and civic seals holds it against the records`,
  'already-sealed': ({ file, by, sealed, product }) =>
    `${by} sealed this ledger on ${sealed} and it tells the same still, so nothing was written: ${product}, receipt ${file}`,
  'baseline-written': ({ file, count, until }) =>
    `Wrote ${file}: ${count} gaps accepted until ${until}. They stay gaps; only --fail-on passes over them`,
  'baseline-hidden': ({ count }) =>
    `${count} gaps of sites of an unannounced round are left out, and --fail-on heeds them still: those are for the office alone, and a baseline is public`,
  'diff-failed': ({ regressed, fresh, id }) =>
    `Exit code 1: ${regressed} regressed, ${fresh} new. Why, and what would turn it, one by one: civic explain ${id}`,
  'baseline-there': ({ file }) => `${file} is there already and says the same, so nothing was written`,
  'round-to-write': ({ round }) =>
    round === undefined
      ? 'For this sample to count, write into rounds.yaml (id, title, manner and days are yours to change):'
      : `For this sample to count, write under ${round} in rounds.yaml:`,
  written: ({ file }) => `Wrote ${file}`,
  doubtful: ({ warnings, remarks }) => `Warnings: ${warnings}, remarks: ${remarks}; civic check lists them`,
  'rules-not-asked': () =>
    'The settings have errors, so the rules of --strict were not asked; mend them and run it again',
  'rule-set': ({ rule, level, reason }) => `lint in civic.yaml sets rule ${rule} to ${level}: ${reason}`,
  'names-in-doubt': () =>
    'There are mistakes in the files, see civic check; names that could not be read are not among those offered',
  'left-out': ({ count, revision }) =>
    revision === undefined
      ? `Left out because of errors: ${count}; civic check lists them`
      : `Left out because of errors at the revision “${revision}”: ${count}`,
  'answers-kept': ({ kind }) =>
    `Nothing was written; your answers are kept, civic add ${kind} goes on from there`,
  'answers-not-kept': () =>
    'Nothing was written; there is no place to keep your answers (no HOME or XDG_STATE_HOME, or it cannot be written to)',
  'on-today': ({ day }) => `The day is taken to be today, ${day}; name another with --on`,
  'file-twice': ({ file }) => `${file} is named twice; it counts once`,
  'file-used': ({ file, place }) =>
    `${file} was named by ${place} already; check that it is not the same picture`,
  'looks-alike': ({ place }) => `A record says the same already, ${place}; check that it is not a double`,
  'nothing-written': () => 'Nothing was written',
  'sites-withheld': () =>
    'Sites found by an unannounced round are left out; for the paper that goes to the unit add --audience internal',
  'files-skipped': ({ folder, count }) =>
    `${count} other files in ${folder} are no lists and were not looked at`,
  'mapping-not-kept': () =>
    'How this list was read is not kept; to keep it in mappings/ and not say it again, add --mapping NAME',
  'record-notice': ({ type, unit, on, findings, due, number }) =>
    type === undefined
      ? `${unit}: once it is handed out, write in these problems issued: ${on}${number === '' ? '' : `, order: ${number}`}${due === undefined ? '' : `, due: ${due}`}, or it does not count: ${some(findings)}`
      : `${unit}: once it is signed, add to records/notice/, or it does not count: { on: ${on}, type: ${type}, unit: ${unit}, findings: [${some(findings)}]${number === '' ? '' : `, number: ${number}`}${due === undefined ? '' : `, due: ${due}`}, by: …, text: … }`,
  disk: ({ path, system }) => `The disk failed: ${path}: ${system}`,
  bug: ({ text }) => `civic itself failed: ${text}. Set CIVIC_DEBUG=1 and run it again for details`,
};
