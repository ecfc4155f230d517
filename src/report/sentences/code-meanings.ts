import type { ExceptionCode } from '../../model/exception-note.ts';
import type { DiagnosticCode } from '../../model/diagnostic.ts';
import type { RefKind } from '../../model/schema.ts';

type UnknownCode = `unknown-${RefKind}`;

/** What each code means, whatever file it is found in. Codes of unknown names share one sentence. */
export interface CodeMeanings {
  readonly codes: Readonly<Record<Exclude<DiagnosticCode, UnknownCode>, string>>;
  /** Exceptions that no longer say what is so; assess reports them. */
  readonly exceptions: Readonly<Record<ExceptionCode, string>>;
  readonly names: Readonly<Record<RefKind, string>>;
  readonly homes: Readonly<Record<RefKind, string>>;
  readonly unknownName: (name: string, home: string) => string;
  readonly title: (code: string) => string;
  readonly more: string;
  readonly moreExceptions: string;
  /** Where its page with examples lies in civic's repository. */
  readonly page: (code: string) => string;
}

/** All codes. */
export function codesOf({ codes, exceptions, names }: CodeMeanings): readonly string[] {
  return [
    ...Object.keys(codes),
    ...Object.keys(exceptions),
    ...Object.keys(names).map((kind) => `unknown-${kind}`),
  ];
}

/** The meaning of a code; undefined when there is no such code. */
export function meaningOf(code: string, meanings: CodeMeanings): string | undefined {
  const known = new Map<string, string>(Object.entries({ ...meanings.codes, ...meanings.exceptions })).get(
    code,
  );
  if (known !== undefined) return known;
  const kind = code.startsWith('unknown-') ? code.slice('unknown-'.length) : '';
  const name = new Map<string, string>(Object.entries(meanings.names)).get(kind);
  const home = new Map<string, string>(Object.entries(meanings.homes)).get(kind);
  return name === undefined || home === undefined ? undefined : meanings.unknownName(name, home);
}

/** Where the places of a code are told. */
export function moreOf(code: string, meanings: CodeMeanings): string {
  return code in meanings.exceptions ? meanings.moreExceptions : meanings.more;
}
