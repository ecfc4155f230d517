import { isAbsolute, relative, resolve, sep } from 'node:path';
import { findRepository } from '../../disk/find-town.ts';
import { sha256 } from '../../disk/sha256.ts';
import type { ProductFormat } from '../../disk/product-mark.ts';
import { writeProduct } from '../../disk/write-product.ts';
import type { CiReport, CiSetting } from '../../report/reporters/ci-report.ts';
import { tellNotWritten } from '../deliver.ts';
import type { Call } from '../io.ts';
import type { AskedReport } from './read-reports.ts';
import type { ReportFormat } from './report-formats.ts';

/** What a command has to tell, made when a report asks for it. */
export interface ReportSource {
  /** The town's folder. */
  readonly folder: string;
  readonly ci: () => Promise<CiReport>;
  readonly json: () => Promise<string>;
  readonly markdown: () => Promise<string>;
}

const products: Readonly<Record<ReportFormat, ProductFormat>> = {
  junit: 'xml',
  github: 'table',
  gitlab: 'json-list',
  json: 'json',
  markdown: 'markdown',
};

/** Servers know files by their path from the repository; without one, from where civic was called. */
function settingOf(call: Call, folder: string): CiSetting {
  const from = relative(findRepository(folder) ?? call.io.cwd, folder);
  // A way that leads upward, or to another disk, is no name of a file to them.
  const isBelow = from !== '' && !from.startsWith('..') && !isAbsolute(from);
  return { prefix: isBelow ? `${from.split(sep).join('/')}/` : '', hash: sha256 };
}

async function textOf(format: ReportFormat, source: ReportSource, setting: CiSetting): Promise<string> {
  switch (format) {
    case 'json':
      return source.json();
    case 'markdown':
      return source.markdown();
    case 'junit':
      return (await import('../../report/reporters/junit.ts')).junitReport(await source.ci(), setting);
    case 'github':
      return (await import('../../report/reporters/github.ts')).githubReport(await source.ci(), setting);
    case 'gitlab':
      return (await import('../../report/reporters/gitlab.ts')).gitlabReport(await source.ci(), setting);
  }
}

/** Writes the reports asked for; false when one of them must not be written. All others still are. */
export async function writeReports(
  call: Call,
  reports: readonly AskedReport[],
  source: ReportSource,
): Promise<boolean> {
  let isDone = true;
  for (const { format, file } of reports) {
    const text = await textOf(format, source, settingOf(call, source.folder));
    if (file === undefined) {
      call.io.stdout.write(text);
      continue;
    }
    const result = writeProduct(resolve(call.io.cwd, file), text, products[format]);
    if (result.written) call.tell({ code: 'written', file });
    else {
      tellNotWritten(call, file, result);
      isDone = false;
    }
  }
  return isDone;
}
