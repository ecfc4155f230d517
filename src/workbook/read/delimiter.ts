const candidates = ['\t', ',', ';'];

/** What stands between two values: of tab, comma and semicolon the one that most lines have, quoted text aside. */
export function delimiterOf(start: string): string {
  const lines = start.replace(/"[^"]*"?/g, '').split(/\r\n?|\n/, 50);
  let best = ',';
  let most = 0;
  for (const candidate of candidates) {
    let having = 0;
    let all = 0;
    for (const line of lines) {
      const count = line.split(candidate).length - 1;
      if (count > 0) having += 1;
      all += count;
    }
    // The number of lines decides, the number of delimiters between equals.
    const weight = having + all / (all + 1);
    if (having > 0 && weight > most) {
      best = candidate;
      most = weight;
    }
  }
  return best;
}
