import { unitTypes } from '../../model/town-files.ts';
import { initExamples } from './init-examples.ts';
import type { InitWords } from './init-words.ts';
import { wordsEn } from './words-en.ts';

const list = (items: readonly string[]): string => items.join(', ');
const askUnits = {
  镇属: 'Offices of the town',
  派驻: 'Stationed units (police, judicial office, clinic …)',
  学校: 'Schools',
  社区: `Communities (pasted with the villages, they are told apart by ${initExamples.community} and ${initExamples.villages})`,
  村: 'Villages',
};

/** What `civic init` says in English. */
export const initWordsEn: InitWords = {
  begin: 'The folder of a town-year. It is written when all is asked; Ctrl-C before that writes nothing.',
  ask: {
    folder: 'Folder',
    town: 'Name of the town',
    county: 'County',
    year: 'Year',
    pack: 'Pack of standards',
    office: 'Name of the civility office',
    units: (type, there) =>
      `${askUnits[type]} (type or paste; an empty line ends)${there.length === 0 ? '' : `; already ${there.length}: ${list(there.slice(0, 6))}${there.length > 6 ? ' …' : ''}`}`,
    moreUnits: (count) =>
      `${count} units as last year; type new ones here, as ${initExamples.village} (an empty line ends)`,
    phases: (from) =>
      from === 'proposal'
        ? 'Phases (the plan leaves their days blank; these quarters are civic’s proposal)'
        : 'Phases (last year’s days)',
    howMany: 'How many phases',
    phaseTitle: (number) => `Name of phase ${number}`,
    phaseFrom: (title) => `${title}: first day (as 2-21)`,
    phaseTo: (title) => `${title}: last day`,
    materialsMonth: (last) =>
      `Materials month (as 8; Enter if not set)${last === undefined ? '' : `, last year ${last}`}`,
    testMonth: (last) =>
      `Month of the field test (as 11; Enter if not set)${last === undefined ? '' : `, last year ${last}`}`,
    blanks: (count, suggested) =>
      `${count} targets the plan leaves to the town, ${suggested} of them with a suggestion; none judges before it is adopted`,
    adopt: (number, all, title) => `${number}/${all} ${title}`,
    value: (title, example) => `Value of ${title} (as ${example})`,
    source: 'Adopted by (the town’s document or meeting)',
    write: (folder) => `Write ${folder}`,
  },
  choice: {
    takePhases: 'take them',
    ownPhases: 'set other ones',
    eachBlank: 'one by one',
    noBlank: 'leave all unset',
    leave: 'leave unset',
    suggested: (value) => `adopt the suggestion ${value}`,
    last: (value) => `as last year ${value}`,
    type: 'type another value',
    leaveRest: 'leave the rest unset',
  },
  tookUnits: (names) => `  ${names.length} taken: ${list(names)}`,
  phase: (title, from, to) => `${title} ${from} to ${to}`,
  pack: (title, from, to, fits) =>
    `${title}, valid ${from} to ${to}${fits ? '' : ' (not in this year: nothing can be judged)'}`,
  parameter: (title, denominator) =>
    denominator === undefined ? title : `${title} (denominator: ${denominator})`,
  wrong: {
    empty: 'this cannot be empty',
    year: (found) => `“${found}” is no year; type one from 2000 to 2100, as 2022`,
    notLater: (last) => `last year’s folder is of ${last}; type a later year`,
    month: (found, year) => `“${found}” is no month of ${year}; type 8 or ${year}-08`,
    pack: (found, known) =>
      `there is no pack “${found}”; there are ${list(known)}; of your own pack type its path within the town’s folder, as ./pack`,
    taken: (file) => `${file} is there already and is left alone; take another folder`,
    insideTown: (town) => `this lies inside the town’s folder ${town}; take another place`,
    number: 'type a whole number from 1 to 12',
    twice: (found) => `the unit “${found}” is there twice; take one away`,
    untyped: (found) => `the type of “${found}” is not clear; type ${initExamples.units}`,
    heading: (found) => `there is no type of unit “${found}”; there are ${unitTypes.join(', ')}`,
    digits: (found) => `“${found}” holds a number; a unit’s name takes no telephone number`,
    shape: (found) => `the phase “${found}” is not clear; type ${initExamples.phase}, several separated by ;`,
    noDay: (found) => `“${found}” is no day; type 2-21`,
    outsideYear: (found, year) => `“${found}” is not within ${year}`,
    fromAfterTo: (found) => `“${found}” begins after it ends`,
    overlap: (found, until) => `“${found}” begins before the phase before it has ended (${until})`,
    noParameter: (found, nearest) =>
      `there is no target “${found}”${nearest === undefined ? '; civic pack show lists them' : `. Did you mean “${nearest}”?`}`,
    target: (found, expected) => `${found}; expected: ${expected}`,
  },
  notWritten: 'Nothing was written.',
  done: {
    title: (town, year, folder) => `The folder of ${town}, ${year}: ${folder}`,
    files: (names, others) =>
      `Wrote ${list(names)}, and ${others} files for editors (.civic/schema/, .vscode/)`,
    kept: (names) => `Already there and left as they are: ${list(names)}`,
    units: (counts) => `Units: ${list(counts.map(([type, count]) => `${wordsEn.unitTypes[type]} ${count}`))}`,
    phases: (phases, from) =>
      `Phases: ${phases.join('; ')}${{ proposal: ' (civic’s proposal, to be changed to the town’s days)', 'last-year': ' (last year’s days)', typed: '' }[from]}`,
    adopted: (count, source) => `Targets adopted: ${count}, by ${source}`,
    carriedHead: (year) => `Carried over from ${year}`,
    carried: ({ units, sites, zones, visits, rosters }) =>
      `units ${units}, sites ${sites}, cleaning zones ${zones}, planned visits ${visits}, rosters ${rosters}`,
    problems: (count, parked, awaiting) =>
      `problems open at the year’s end: ${count}, each a new problem of 1 January${parked === 0 ? '' : `; parked ${parked}`}${awaiting === 0 ? '' : `; to be re-checked ${awaiting}`}`,
    left: ({ closedSites, yearly, unknown, targets, tasks }) =>
      `left behind: ${list([
        ...(closedSites === 0 ? [] : [`sites no longer in use ${closedSites}`]),
        ...(yearly === 0 ? [] : [`registers of the year ${yearly}`]),
        ...(unknown === 0 ? [] : [`of kinds the pack does not know ${unknown}`]),
        `targets ${targets} (to be adopted again)`,
        `tasks ${tasks}`,
        'rounds, market days, photos and papers',
      ])}`,
    unsetHead: 'Not set yet',
    otherYear: (pack, from, to, year) =>
      `${pack} is valid ${from} to ${to}: no standard can be judged in ${year}. Wait for a new edition, or write your own with civic pack new`,
    materialsMonth:
      'materials month: until it is set, materials of the twelve months up to the cut-off day are looked at',
    testMonth: 'month of the field test',
    leadingGroup: 'leading group: problems of the office itself are re-checked by another member',
    superiors: (count) => `the superiors of ${count} stationed units and schools (superior in units.yaml)`,
    targets: (count, titles) => `${count} targets, whose standards come out as unset: ${list(titles)}`,
    defaults: (titles) => `as civic’s own rules say, which may be changed: ${list(titles)}`,
    tasks: (phases) => `phases without tasks: ${list(phases)} (tasks.yaml)`,
    places: (files) => `no ${list(files)} yet; ${initExamples.guide} shows how`,
    next: 'Next',
    filledForm: 'filled-form.xlsx',
  },
};
