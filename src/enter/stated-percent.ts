import type { Metric } from '../model/pack-files.ts';
import type { WrittenGroup } from './block-form.ts';

/**
 * `0.972` and `97.2` as `97.2%`, digit by digit. A bare `1` may be a hundredth or the whole: it is left as it is, and
 * loading asks for the percent sign.
 */
export function asPercent(text: string): string {
  const part = /^0\.(\d{1,8})$/.exec(text)?.[1];
  if (part !== undefined) {
    const whole = part.padEnd(2, '0').slice(0, 2).replace(/^0/, '');
    const rest = part.slice(2).replace(/0+$/, '');
    return `${whole}${rest === '' ? '' : `.${rest}`}%`;
  }
  return /^(?:0|[1-9]\d{0,2}(?:\.\d{1,6})?)$/.test(text) && text !== '1' ? `${text}%` : text;
}

/** A reading in the form its metric asks for: a stated percentage may be typed without its sign. */
export function readingFor(record: WrittenGroup, metrics: readonly Metric[]): WrittenGroup {
  const { metric, value } = record;
  const form = metrics.find(({ id }) => id === metric)?.form;
  return form === 'stated' && typeof value === 'string' ? { ...record, value: asPercent(value) } : record;
}
