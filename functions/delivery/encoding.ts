/** Compression, as `Accept-Encoding` asks for it (RFC 9110, 12.5.3). What an answer weighs costs more than making it. */
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

export type Encoding = "br" | "gzip";

/** Best first: what is taken where the client does not mind. */
const known: readonly Encoding[] = ["br", "gzip"];

/** Below it, what is saved is not worth the work: it all goes into one packet. */
export const WORTH_COMPRESSING = 1_000;

/** null: as it is. That is also the answer to whoever would take nothing, for it can be read. */
export function encodingFor(acceptEncoding: string | null): Encoding | null {
  const weights = weightsOf(acceptEncoding ?? "");
  const weightOf = (name: string, otherwise: number) => weights.get(name) ?? weights.get("*") ?? otherwise;
  // A client that names encodings and not "identity" would rather have one of those.
  const plain = weights.get("identity") ?? 0;
  const taken = known.filter((name) => weightOf(name, 0) > 0 && weightOf(name, 0) >= plain);
  const best = Math.max(...taken.map((name) => weightOf(name, 0)));
  return taken.find((name) => weightOf(name, 0) === best) ?? null;
}

function weightsOf(header: string): Map<string, number> {
  return new Map(
    header.split(",").map((part): [string, number] => {
      const [name = "", ...parameters] = part.split(";").map((text) => text.trim().toLowerCase());
      const weight = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2) ?? "1";
      return [name.replace(/^x-gzip$/, "gzip"), /^(0(\.\d{0,3})?|1(\.0{0,3})?)$/.test(weight) ? Number(weight) : 0];
    }),
  );
}

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** For whoever is waiting: brotli's quality 4 is smaller than gzip's best, in half the time. */
export function compress(body: Uint8Array, encoding: Encoding): Promise<Uint8Array<ArrayBuffer>> {
  if (encoding === "gzip") return zip(body);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_SIZE_HINT]: body.length };
  return brotli(body, { params });
}
