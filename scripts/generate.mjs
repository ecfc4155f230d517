// Compiles the JSON Schemas of src/load/schemas.ts into validator code that imports nothing:
// compiling them when civic starts would cost more than the rest of the start-up together.
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { importBundled, isMain, packagesIn, root, writeIfChanged } from './lib.mjs';

const standaloneCode = standalone.default;

const declarations = `// Written by scripts/generate.mjs; do not edit.
export interface AjvError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly propertyName?: string;
  readonly message?: string;
}
export type Validate = ((data: unknown) => boolean) & { errors?: AjvError[] | null };
export declare const validators: Readonly<Record<string, Validate>>;
`;

/** Writes src/load/generated/; answers the folders of the packages whose code is in it. */
export async function generate() {
  const entry = join(root, 'src/load/schemas.ts');
  if (!existsSync(entry)) {
    throw new Error(
      'src/load/schemas.ts does not exist: it must export `schemas`, a JSON Schema for each name',
    );
  }
  const { schemas } = await importBundled(entry);
  if (schemas === undefined) throw new Error('src/load/schemas.ts must export `schemas`');

  const ajv = new Ajv({
    allErrors: true,
    verbose: false,
    // civic has its own sentences; the messages would be half of the code.
    messages: false,
    discriminator: true,
    ownProperties: true,
    coerceTypes: false,
    validateFormats: false,
    // A keyword nobody knows is a slip of the pen, except our own notes in `x-civic`; ajv's other wishes are matters of taste.
    strict: false,
    strictSchema: true,
    allowMatchingProperties: true,
    code: { source: true, esm: true, lines: true },
  });
  ajv.addVocabulary(['x-civic']);

  const names = Object.keys(schemas);
  const ids = names.map((name) => schemas[name].$id ?? name);
  names.forEach((name, i) => {
    try {
      ajv.addSchema(schemas[name], ids[i]);
    } catch (error) {
      throw new Error(`the schema «${name}» of src/load/schemas.ts is wrong: ${error.message}`, {
        cause: error,
      });
    }
  });
  for (const [i, name] of names.entries()) {
    try {
      ajv.getSchema(ids[i]);
    } catch (error) {
      throw new Error(`the schema «${name}» of src/load/schemas.ts is wrong: ${error.message}`, {
        cause: error,
      });
    }
  }

  // Names of records are not always names a program can use (`self-check`), so the code numbers them (and not by `validateN`,
  // which is what ajv calls its own functions).
  const code = standaloneCode(ajv, Object.fromEntries(ids.map((id, i) => [`named${i}`, id])));
  const table = names.map((name, i) => `  ${JSON.stringify(name)}: code.named${i},\n`).join('');
  const result = await build({
    absWorkingDir: root,
    stdin: {
      contents: `import * as code from 'validators';\nexport const validators = {\n  __proto__: null,\n${table}};\n`,
      resolveDir: root,
      sourcefile: 'table.js',
    },
    plugins: [
      {
        name: 'validators',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^validators$/ }, () => ({ path: 'validators', namespace: 'ajv' }));
          onLoad({ filter: /./, namespace: 'ajv' }, () => ({ contents: code, resolveDir: root }));
        },
      },
    ],
    write: false,
    metafile: true,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['main'],
    target: 'node20',
    minifySyntax: true,
    logLevel: 'warning',
  });
  const folder = join(root, 'src/load/generated');
  mkdirSync(folder, { recursive: true });
  writeIfChanged(
    join(folder, 'validators.js'),
    `// Written by scripts/generate.mjs; do not edit.\n${result.outputFiles[0].text}`,
  );
  writeIfChanged(join(folder, 'validators.d.ts'), declarations);
  return [...packagesIn(result.metafile), 'node_modules/ajv'];
}

if (isMain(import.meta)) {
  await generate().catch((error) => {
    process.stderr.write(`generate: ${error.message}\n`);
    process.exitCode = 1;
  });
}
