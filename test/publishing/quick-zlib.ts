/**
 * Compresses fast instead of well. In tests of thousands of publications, which are not about compression, most of the
 * time would go into squeezing a few hundred bytes.
 */
import type * as zlib from "node:zlib";

export async function quickZlib(importActual: () => Promise<typeof zlib>): Promise<object> {
  const actual = await importActual();
  const params = { [actual.constants.BROTLI_PARAM_QUALITY]: 1 };
  return { ...actual, brotliCompressSync: (json: string) => actual.brotliCompressSync(json, { params }) };
}
