import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const noExit = {
  selector: "MemberExpression[object.name='process'][property.name='exit']",
  message: 'process.exit() cuts off what is still being printed: set process.exitCode and return.',
};

const pure = {
  globals: [
    [
      'Date',
      'A day is a Day of src/model; there is no clock in the judgement: the day comes in as an argument.',
    ],
    ['process', 'The judgement knows no process: what it needs comes in as an argument.'],
    ['console', 'Nothing here prints: answer a value and let src/report print it.'],
    ['Intl', 'Intl depends on the machine: the same files must give the same bytes everywhere.'],
    ['setTimeout', 'Nothing here waits.'],
    ['fetch', 'Nothing here uses the network.'],
  ].map(([name, message]) => ({ name, message })),
  syntax: [
    {
      selector: 'MemberExpression[property.name=/^(localeCompare|toLocale[A-Za-z]*)$/]',
      message: 'Depends on the machine’s locale: the same files must give the same bytes everywhere.',
    },
    {
      selector: "MemberExpression[object.name='Math'][property.name='random']",
      message: 'The same files must give the same answer.',
    },
  ],
};

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'reports/', '.stryker-tmp/', 'src/load/generated/', '**/fixtures/']),
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      'no-restricted-syntax': ['error', noExit],
      'no-restricted-imports': [
        'error',
        {
          paths: ['process', 'node:process'].map((name) => ({
            name,
            importNames: ['exit'],
            message: noExit.message,
          })),
        },
      ],
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/array-type': 'off',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
      ],
    },
  },
  {
    // Here unknown text becomes a typed value (load) and checked text a day, a month, a period (model): the only
    // places where a cast can be the honest thing.
    files: ['src/load/**/*.ts', 'src/model/**/*.ts'],
    rules: {
      '@typescript-eslint/consistent-type-assertions': [
        'error',
        { assertionStyle: 'as', objectLiteralTypeAssertions: 'never' },
      ],
    },
  },
  {
    files: ['src/{model,records,checks,assess,ledgers}/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...pure.globals],
      'no-restricted-syntax': ['error', noExit, ...pure.syntax],
    },
  },
  {
    files: ['test/**/*.ts', 'bench/**/*.ts', '*.config.ts'],
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'as' }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    extends: [tseslint.configs.recommended],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
