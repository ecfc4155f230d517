import { schemaFolder } from '../../schema/schema-files.ts';

/**
 * The first line of a file, `depth` folders below the town's. It is read relative to the file it stands in: editors need
 * neither civic, nor a network, nor a path that differs from one machine to the next.
 */
export function schemaLine(name: string, depth = 0): string {
  return `# yaml-language-server: $schema=${'../'.repeat(depth)}${schemaFolder}/${name}.json\n`;
}
