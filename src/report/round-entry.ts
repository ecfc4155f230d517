import { clean } from './clean.ts';

/** Names YAML would read as something else, or that hold its signs, stand in quotes. */
function quoted(name: string): string {
  const text = clean(name);
  return /^\p{Script=Han}[\p{L}\p{N}（）·]*$/u.test(text) ? text : `'${text.replaceAll("'", "''")}'`;
}

/** The sample of a round as `rounds.yaml` takes it; for a round that is not there yet, the whole entry. */
export function roundEntry(
  sample: readonly { readonly kind: string; readonly sites: readonly string[] }[],
  fresh: { readonly id: string; readonly title: string; readonly on: string } | undefined,
): string {
  const head =
    fresh === undefined
      ? []
      : [
          `- id: ${quoted(fresh.id)}`,
          `  title: ${quoted(fresh.title)}`,
          '  manner: 暗访',
          `  from: ${fresh.on}`,
          `  to: ${fresh.on}`,
        ];
  const lines = sample
    .filter(({ sites }) => sites.length > 0)
    .flatMap(({ kind, sites }) => [
      `    ${quoted(kind)}:`,
      ...sites.map((site) => `      - ${quoted(site)}`),
    ]);
  return [...head, '  sample:', ...lines, ''].join('\n');
}
