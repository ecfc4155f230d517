const yuan = /^(\d{1,12})(?:\.(\d{1,2}))?$/;

/** Yuan as written (`2300`, `2300.5`, `2300.50`) in fen; undefined when it is no sum of money, or finer than a fen. */
export function fenOf(written: string): number | undefined {
  const [, whole, part = ''] = yuan.exec(written) ?? [];
  return whole === undefined ? undefined : Number(whole) * 100 + Number(part.padEnd(2, '0'));
}
