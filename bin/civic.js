#!/usr/bin/env node
'use strict';
// Tiny on purpose. `civic --version` must cost no more than starting Node, so this file is CommonJS
// (see bin/package.json: the ES module loader alone costs a tenth) and loads nothing but what it answers with.
const { readFileSync, existsSync } = require('node:fs');
const { join } = require('node:path');

if (process.argv.length === 3 && (process.argv[2] === '--version' || process.argv[2] === '-V')) {
  const { version } = JSON.parse(readFileSync(join(__dirname, '../package.json'), 'utf8'));
  process.stdout.write(`${version}\n`);
} else if (existsSync(join(__dirname, '../dist/start.js'))) {
  require('../dist/start.js');
} else {
  process.stderr.write(
    'civic: 尚未构建，请先运行 npm run build。 / civic is not built yet: run `npm run build` first.\n',
  );
  process.exitCode = 3;
}
