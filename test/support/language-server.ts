/** A real yaml-language-server in a process of its own, spoken to as an editor would: JSON-RPC over its stdin and stdout. */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const program = createRequire(import.meta.url).resolve('yaml-language-server/bin/yaml-language-server');

export interface Position {
  readonly line: number;
  readonly character: number;
}
export interface Underlined {
  readonly range: { readonly start: Position; readonly end: Position };
  readonly message: string;
}
export interface Offered {
  readonly label: string;
  readonly insertText?: string;
  readonly documentation?: string | { readonly value: string };
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** What an editor with the YAML extension would have set; nothing is fetched from anywhere. */
const settings = {
  yaml: {
    schemaStore: { enable: false, url: '' },
    validate: true,
    hover: true,
    completion: true,
    format: { enable: false },
  },
  http: { proxy: '', proxyStrictSSL: false },
};

export class LanguageServer {
  readonly #child = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  readonly #root: string;
  readonly #associations: Readonly<Record<string, readonly string[]>>;
  readonly #waiting = new Map<number, (message: Message) => void>();
  readonly #diagnosed = new Map<string, (found: readonly Underlined[]) => void>();
  #read = Buffer.alloc(0);
  #last = 0;

  private constructor(root: string, associations: Readonly<Record<string, readonly string[]>>) {
    this.#root = root;
    this.#associations = associations;
    this.#child.stdout.on('data', (chunk: Buffer) => {
      this.#take(chunk);
    });
  }

  /** Opens a folder; `associations` are its `yaml.schemas`. */
  static async start(
    root: string,
    associations: Readonly<Record<string, readonly string[]>> = {},
  ): Promise<LanguageServer> {
    const server = new LanguageServer(root, associations);
    const uri = pathToFileURL(root).href;
    await server.#ask('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'town' }],
      capabilities: {
        textDocument: {
          completion: { completionItem: { snippetSupport: false, documentationFormat: ['markdown'] } },
          hover: { contentFormat: ['markdown'] },
          publishDiagnostics: { relatedInformation: false },
        },
        workspace: { configuration: true, workspaceFolders: true },
      },
    });
    server.#tell('initialized', {});
    server.#tell('workspace/didChangeConfiguration', { settings: server.#settings() });
    await server.#untilSet();
    return server;
  }

  /** Until the settings have been taken in, everything is right: waits for something wrong to be called so. */
  async #untilSet(): Promise<void> {
    const pattern = Object.values(this.#associations)[0]?.[0];
    if (pattern === undefined) return;
    const path = `probe/${pattern}`;
    await new Promise<void>((resolve) => {
      this.#diagnosed.set(this.#uri(path), (found) => {
        if (found.length > 0) resolve();
      });
      this.#show(path, 'probe-of-the-tests: 1\n');
    });
  }

  stop(): void {
    this.#child.kill();
  }

  /** Opens a text as a file of the folder that was not open yet; answers what the server underlines in it. */
  open(path: string, text: string): Promise<readonly Underlined[]> {
    const uri = this.#uri(path);
    // What is said of a file does not tell which of its texts is meant.
    if (this.#diagnosed.has(uri)) throw new Error(`${path} has been opened before`);
    const found = new Promise<readonly Underlined[]>((resolve) => {
      this.#diagnosed.set(uri, resolve);
    });
    this.#show(path, text);
    return found;
  }

  #show(path: string, text: string): void {
    const textDocument = { uri: this.#uri(path), languageId: 'yaml', version: 1, text };
    this.#tell('textDocument/didOpen', { textDocument });
  }

  async complete(path: string, position: Position): Promise<readonly Offered[]> {
    const answer = await this.#ask('textDocument/completion', {
      textDocument: { uri: this.#uri(path) },
      position,
    });
    return (answer as { readonly items: readonly Offered[] }).items;
  }

  /** Markdown; empty where nothing is shown. */
  async hover(path: string, position: Position): Promise<string> {
    const answer = (await this.#ask('textDocument/hover', {
      textDocument: { uri: this.#uri(path) },
      position,
    })) as { readonly contents: { readonly value: string } } | null;
    return answer?.contents.value ?? '';
  }

  #uri(path: string): string {
    return pathToFileURL(join(this.#root, path)).href;
  }

  #settings() {
    return { ...settings, yaml: { ...settings.yaml, schemas: this.#associations } };
  }

  #send(message: object): void {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    this.#child.stdin.write(`Content-Length: ${String(body.length)}\r\n\r\n`);
    this.#child.stdin.write(body);
  }

  #tell(method: string, params: object): void {
    this.#send({ method, params });
  }

  async #ask(method: string, params: object): Promise<unknown> {
    const id = (this.#last += 1);
    const answer = new Promise<Message>((resolve) => this.#waiting.set(id, resolve));
    this.#send({ id, method, params });
    const { result, error } = await answer;
    if (error !== undefined) throw new Error(`${method}: ${error.message}`);
    return result;
  }

  #take(chunk: Buffer): void {
    this.#read = Buffer.concat([this.#read, chunk]);
    for (;;) {
      const head = this.#read.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/i.exec(this.#read.subarray(0, head).toString())?.[1]);
      if (head < 0 || this.#read.length < head + 4 + length) return;
      const body = this.#read.subarray(head + 4, head + 4 + length).toString();
      this.#read = this.#read.subarray(head + 4 + length);
      this.#hear(JSON.parse(body) as Message);
    }
  }

  #hear(message: Message): void {
    const { id, method, params } = message;
    if (method === undefined) {
      if (id !== undefined) this.#waiting.get(id)?.(message);
      return;
    }
    if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as {
        readonly uri: string;
        readonly diagnostics: readonly Underlined[];
      };
      this.#diagnosed.get(uri)?.(diagnostics);
      return;
    }
    if (id === undefined) return;
    const asked =
      method === 'workspace/configuration' ? (params as { items: { section: string }[] }).items : [];
    const all: Readonly<Record<string, unknown>> = this.#settings();
    this.#send({
      id,
      result: method === 'workspace/configuration' ? asked.map(({ section }) => all[section] ?? null) : null,
    });
  }
}
