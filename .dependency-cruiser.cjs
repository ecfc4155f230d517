// Who may import whom. Each folder's rule lists everything it may reach; anything else breaks it.
// The comments speak to whoever broke the rule.

/** Allowed targets as one pattern: folders of src/ (always with the folder itself) and npm packages. */
function only(folder, { folders = [], packages = [], more = [] } = {}) {
  return [
    `^src/(${[folder, ...folders].join('|')})/`,
    ...packages.map((name) => `(^|/)node_modules/${name}/`),
    ...more,
  ];
}

/** Node's own modules, with and without the `node:`. */
const builtins = { dependencyTypes: ['core'] };

function folderRule(folder, comment, allowed) {
  return {
    name: `${folder}-imports`,
    comment,
    severity: 'error',
    from: { path: `^src/${folder}/` },
    to: { pathNot: only(folder, allowed), ...(allowed?.node ? { dependencyTypesNot: ['core'] } : {}) },
  };
}

function typesOnly(folder, target, comment) {
  return {
    name: `${folder}-takes-only-types-from-${target}`,
    comment,
    severity: 'error',
    from: { path: `^src/${folder}/` },
    to: { path: `^src/${target}/`, dependencyTypesNot: ['type-only'] },
  };
}

module.exports = {
  forbidden: [
    folderRule(
      'model',
      'src/model holds the nouns everybody speaks, so it imports nobody: no other folder, no package, no Node. If a noun needs help, the helper belongs to model, or the noun belongs elsewhere.',
    ),
    folderRule(
      'records',
      'A record kind is a schema, a type and titles, written in terms of src/model only. Whatever reads, judges or prints records belongs to load, checks, assess, ledgers or report.',
      { folders: ['model'] },
    ),
    folderRule(
      'checks',
      'A kind of check judges facts it is handed, and knows src/model only. If you need records, select the facts in src/assess and pass them in; if you need words, put them in src/report.',
      { folders: ['model'] },
    ),
    folderRule(
      'assess',
      'The judgement is a pure function: same files, same day, same answer. It may use model, records and checks, but no package, no clock, no disk: what you need to know of the world must come in as part of the town.',
      { folders: ['model', 'records', 'checks'] },
    ),
    typesOnly(
      'assess',
      'records',
      'src/assess may know what a record looks like, not how it is validated or titled: write `import type`. If you need a value from there, it probably belongs to src/model.',
    ),
    folderRule(
      'ledgers',
      'A ledger turns an assessment, or a pack, into tables without a format: model, titles of records, types of assess and checks. If you want to compute, do it in src/assess; if you want to format, do it in src/report or src/workbook.',
      { folders: ['model', 'records', 'checks', 'assess'] },
    ),
    {
      name: 'judgement-apart-from-lint',
      comment:
        'What --strict finds doubtful must never turn a verdict: nothing but src/cli may import src/lint.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(lint|cli)/' },
      to: { path: '^src/lint/' },
    },
    typesOnly(
      'ledgers',
      'checks',
      'A ledger may know the shape of a pack, to print it as it is, but judges nothing: write `import type`.',
    ),
    typesOnly(
      'ledgers',
      'assess',
      'A ledger is handed a finished assessment and must not judge again, or two outputs could disagree: write `import type` and take the figure from the assessment.',
    ),
    folderRule(
      'enter',
      'src/enter makes records of what people type or fill in, and lays out the forms they fill in: pure, in terms of model, records and types of the pack and of what assess found a unit to owe. Asking questions is src/cli’s, reading and drawing workbooks src/workbook’s, validating src/load’s.',
      { folders: ['model', 'records', 'checks', 'assess'] },
    ),
    typesOnly(
      'enter',
      'assess',
      'A form lists what a unit owes and must not judge that again: write `import type` and let src/cli hand it over.',
    ),
    folderRule(
      'lint',
      'A rule of `civic check --strict` is handed a sound town and says what is doubtful in it: pure, in terms of model, records, checks, and of assess for the days a judgement looks at. Finding the place in the file is src/load’s, words are src/report’s.',
      { folders: ['model', 'records', 'checks', 'assess'] },
    ),
    folderRule(
      'load',
      'src/load turns text into the model or into diagnostics, with yaml and the generated validators. It must not judge (assess), print (report) or touch the disk (disk): it gets texts and answers values, so that it can be tested without files.',
      { folders: ['model', 'records', 'checks'], packages: ['yaml', 'ajv'] },
    ),
    folderRule(
      'report',
      'A renderer computes nothing: it gets tables and findings and prints them. It may use model, titles of records, the describe of checks, types of ledgers, and the terminal packages. If you miss a figure, let src/assess or src/ledgers produce it.',
      {
        folders: ['model', 'records', 'checks', 'ledgers'],
        packages: ['chalk', 'cli-table3', 'string-width'],
      },
    ),
    typesOnly(
      'report',
      'ledgers',
      'A renderer is handed finished tables and must not build them: write `import type`, and let src/cli call the ledger.',
    ),
    folderRule(
      'workbook',
      'src/workbook turns tables into .xlsx and rows back out of it: model, records, types of ledgers, exceljs and jszip, and for reading yauzl, saxes and csv-parse. It gets and gives bytes; src/disk reads and writes them.',
      {
        folders: ['model', 'records', 'ledgers', 'enter'],
        packages: ['exceljs', 'jszip', '(@types/)?yauzl', 'saxes', 'csv-parse'],
      },
    ),
    {
      name: 'reading-apart-from-drawing',
      comment:
        'What reads files that others made runs in a process of its own and must stay small: src/workbook/read imports src/model and its own three packages, not what draws workbooks.',
      severity: 'error',
      from: { path: '^src/workbook/read/' },
      to: {
        pathNot: only('workbook/read', {
          folders: ['model'],
          packages: ['(@types/)?yauzl', 'saxes', 'csv-parse'],
        }),
      },
    },
    {
      name: 'reading-in-a-process-of-its-own',
      comment:
        'Only the child process of src/cli/reading may import what reads files that others made: such a file may take all time and memory there is. Call readBook.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/workbook/read/', '^src/cli/reading/child\\.ts$'] },
      to: { path: '^src/workbook/read/', pathNot: '^src/workbook/read/(book-taker|limits|make-book)\\.ts$' },
    },
    typesOnly(
      'workbook',
      'ledgers',
      'A workbook is handed finished tables and must not build them: write `import type`, and let src/cli call the ledger.',
    ),
    typesOnly(
      'workbook',
      'enter',
      'A workbook is handed a finished form and must not lay it out: write `import type`, and let src/cli call src/enter.',
    ),
    folderRule(
      'disk',
      'src/disk is the only code that touches the file system and knows nothing of towns or records: Node only, no other folder of ours. Let src/cli carry what it read to src/load.',
      { node: true },
    ),
    folderRule(
      'cli',
      'src/cli may use everything of ours, but of packages only commander, inquirer and pinyin-pro (which finds names for a prompt): reading, judging and printing have their own folders.',
      {
        folders: [
          'model',
          'records',
          'checks',
          'assess',
          'ledgers',
          'enter',
          'lint',
          'load',
          'report',
          'workbook',
          'disk',
        ],
        packages: ['commander', '@?inquirer', 'pinyin-pro'],
        node: true,
      },
    ),
    {
      name: 'nobody-imports-the-command-line',
      comment:
        'src/cli is the outermost layer: nothing may import it. Move what you need into the folder whose job it is.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'node-only-at-the-edge',
      comment:
        'Only src/disk and src/cli may use Node’s own modules: everything else gets values and answers values, so that it gives the same answer everywhere. Read the file in src/disk and hand its text in.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(disk|cli)/' },
      to: builtins,
    },
    {
      name: 'known-folders',
      comment:
        'Every file of src/ lives in one of the twelve folders of the table in CONTRIBUTING.md. A new folder needs a rule here and a line there.',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: '^src/(model|records|checks|assess|ledgers|enter|lint|load|report|workbook|disk|cli)/',
      },
      to: {},
    },
    {
      name: 'no-cycles',
      comment:
        'These modules import each other in a circle, so none can be read or tested alone. Move what both need into a third one.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment:
        'Nothing imports this module and it imports nothing: delete it, or add it to the named list it belongs to.',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: ['^src/cli/main\\.ts$', '\\.d\\.ts$'] },
      to: {},
    },
    {
      name: 'resolvable',
      comment:
        'This import points at nothing: a wrong path, a missing `.ts`, or a package that package.json does not name.',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.d\\.ts$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
