// Preloaded into a measured process: leaves what it used in the file named by the environment.
'use strict';
const { writeFileSync } = require('node:fs');

process.once('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const cpu = (userCPUTime + systemCPUTime) / 1000;
  writeFileSync(process.env.CIVIC_BENCH_USAGE, JSON.stringify({ cpu, rss: maxRSS / 1024 }));
});
