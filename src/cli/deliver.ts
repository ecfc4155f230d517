import { relative, resolve } from 'node:path';
import { writeProduct } from '../disk/write-product.ts';
import type { ProductResult } from '../disk/write-product.ts';
import type { ProductFormat } from '../disk/product-mark.ts';
import type { Call } from './io.ts';

/** Prints a result, or writes it to the file `-o` names; false when that file must not be replaced. */
export function deliver(call: Call, text: string, format: ProductFormat): boolean {
  const file = call.option('output');
  if (file === undefined) {
    call.io.stdout.write(text);
    return true;
  }
  const { cwd } = call.io;
  const result = writeProduct(resolve(cwd, file), text, format);
  if (result.written) {
    call.tell({ code: 'written', file });
    return true;
  }
  tellNotWritten(call, file, result);
  return false;
}

/** Says why a product was not written, and what to name instead. */
export function tellNotWritten(
  call: Call,
  file: string,
  result: Extract<ProductResult, { readonly written: false }>,
): void {
  call.tell(
    result.why === 'no-folder'
      ? { code: 'output-no-folder', file }
      : {
          code: 'output-not-replaced',
          file,
          why: result.why,
          free: relative(call.io.cwd, result.free) || result.free,
        },
  );
}
