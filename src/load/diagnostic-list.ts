import { byDiagnosticPlace } from '../model/diagnostic.ts';
import type { Diagnostic, DiagnosticArgs, DiagnosticCode, Pointer, Severity } from '../model/diagnostic.ts';

/** Codes that do not keep anything from being judged. */
const warnings: ReadonlySet<DiagnosticCode> = new Set<DiagnosticCode>([
  'look-alike',
  'stray-file',
  'filed-before-on',
  'denominator-zero',
  'file-not-there',
  'file-without-content',
  'pack-of-other-year',
]);

/** No name or figure is longer; what is, is quoted only so far. */
const longest = 200;

function shortened(args: object): object {
  const entries = Object.entries(args as Readonly<Record<string, unknown>>);
  if (!entries.some(([, value]) => typeof value === 'string' && value.length > longest)) return args;
  return Object.fromEntries(
    entries.map(([key, value]) => [
      key,
      typeof value === 'string' && value.length > longest ? `${value.slice(0, longest)}…` : value,
    ]),
  );
}

/** Collects everything that is wrong in one run. */
export class DiagnosticList {
  readonly #all: Diagnostic[] = [];
  #errors = 0;

  /** Adds a diagnostic; its severity follows from the code unless said otherwise. */
  add<C extends DiagnosticCode>(
    code: C,
    pointer: Pointer,
    args: DiagnosticArgs[C],
    severity: Severity = warnings.has(code) ? 'warning' : 'error',
  ): void {
    if (severity === 'error') this.#errors += 1;
    // The code and its arguments belong together by the signature, which TypeScript cannot carry into the union.
    this.#all.push({ code, severity, ...pointer, ...shortened(args) } as unknown as Diagnostic);
  }

  /** Takes over what another list holds; what it calls wrong keeps nothing from being judged. */
  takeAsWarnings(other: DiagnosticList): void {
    for (const each of other.all)
      this.#all.push(each.severity === 'error' ? { ...each, severity: 'warning' } : each);
  }

  /** A list of its own that begins with what stands in this one. */
  copy(): DiagnosticList {
    const copy = new DiagnosticList();
    for (const diagnostic of this.#all) copy.#all.push(diagnostic);
    copy.#errors = this.#errors;
    return copy;
  }

  /** How many of them keep the files from being judged: compare before and after to know whether one was added. */
  get errors(): number {
    return this.#errors;
  }

  /** All, in the order in which they were found. */
  get all(): readonly Diagnostic[] {
    return this.#all;
  }

  /** All, by place. */
  sorted(): Diagnostic[] {
    return [...this.#all].sort(byDiagnosticPlace);
  }
}
