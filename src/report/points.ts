/** Points are kept in ten-thousandths; printed they are rounded down, so that nothing looks fuller than it is. */

/** `12.3`: one decimal, rounded down. */
export function showPoints(tenThousandths: number): string {
  return showTenths(Math.floor(tenThousandths / 1000));
}

/** `12.34`: two decimals, toward nought, with a sign when less than it. */
export function showScore(tenThousandths: number): string {
  const hundredths = Math.floor(Math.abs(tenThousandths) / 100);
  const sign = tenThousandths < 0 && hundredths > 0 ? '-' : '';
  return `${sign}${String(Math.floor(hundredths / 100))}.${String(hundredths % 100).padStart(2, '0')}`;
}

/** Tenths as `12.3`. */
export function showTenths(tenths: number): string {
  return `${String(Math.floor(tenths / 10))}.${String(tenths % 10)}`;
}

/** `99.9%` from tenths of a percent. */
export function showRate(tenths: number | undefined): string {
  return tenths === undefined ? '—' : `${showTenths(tenths)}%`;
}

/** Per 10,000 as a score out of 100 with one decimal, rounded down. */
export function showWeighted(perTenThousand: number): string {
  return showTenths(Math.floor(perTenThousand / 10));
}

/** Points as a plain number for JSON: 13200 is 1.32. */
export function asNumber(tenThousandths: number): number {
  return tenThousandths / 10_000;
}
