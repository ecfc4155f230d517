/** What a stretch of text is, not which colour it has. */
export type Style = 'plain' | 'strong' | 'dim' | 'bad' | 'doubtful' | 'good';
export type Paint = (text: string, style: Style) => string;

/** Leaves text as it is. */
export const noPaint: Paint = (text) => text;

/** Colours for a terminal that wants them. chalk is loaded only then, and told its level: it does not heed NO_COLOR. */
export async function paintFor(colour: boolean): Promise<Paint> {
  if (!colour) return noPaint;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  const styles: Readonly<Record<Style, (text: string) => string>> = {
    plain: (text) => text,
    strong: chalk.bold,
    dim: chalk.dim,
    bad: chalk.red,
    doubtful: chalk.yellow,
    good: chalk.green,
  };
  return (text, style) => styles[style](text);
}
