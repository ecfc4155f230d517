/** Diagnostics as bytes and back: they are data, so that what was found once can be said again without looking. */
import type { Diagnostic } from '../model/diagnostic.ts';

/** What was found wrong in a folder, and how to tell that it is the same folder still. */
export interface KeptDiagnostics {
  /** Digest of its listing, and the moment at which it was listed, in milliseconds. */
  readonly listing: string;
  readonly moment: number;
  /** Digest of its contents. */
  readonly contents: string;
  readonly diagnostics: readonly Diagnostic[];
}

export function packDiagnostics(kept: KeptDiagnostics): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(kept));
}

/** `bytes` are those of `packDiagnostics`: whoever kept them has made sure of that. */
export function unpackDiagnostics(bytes: Uint8Array): KeptDiagnostics {
  return JSON.parse(new TextDecoder().decode(bytes)) as KeptDiagnostics;
}
