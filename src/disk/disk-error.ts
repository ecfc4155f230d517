/** The system's code of a failed disk operation (`ENOSPC`), or an empty text. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** The disk failed us: full, gone, or not ours to write. Caught once, by the command line. */
export class DiskError extends Error {
  readonly path: string;
  readonly code: string;

  constructor(path: string, cause: unknown) {
    super(`${path}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.name = 'DiskError';
    this.path = path;
    this.code = errorCode(cause);
  }
}
