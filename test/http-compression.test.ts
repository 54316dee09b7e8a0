/** An answer's form on the wire: through the Lambda adapter, as API Gateway asks. */
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { edition, trust } from "./fixtures.ts";
import { records, world } from "./support/clocked-server.ts";

const json = { "content-type": "application/json" };
const stateNow = `{ situation(nation: ENGLAND) { state } }`;

describe("compression", () => {
  const many = Array.from({ length: 40 }, (_, i) => trust({ ods: `R${String(i).padStart(2, "0")}` }));
  const long = `{ trusts(first: 40) { nodes { odsCode name town hospitals { name } } } }`;
  const big = () => world([edition({ records, directory: many })]);

  test.each([
    ["gzip, deflate, br", "br"],
    ["br;q=0.5, gzip", "gzip"],
    ["gzip;q=1.0, *;q=0", "gzip"],
    ["*", "br"],
    ["br;q=0, gzip;q=0", undefined],
    ["identity, gzip;q=0.5", undefined],
    ["gzip;q=nonsense", undefined],
    ["zstd", undefined],
    ["", undefined],
  ])("%s", async (accept, encoding) => {
    const { get } = big();
    const plain = await get(long);
    for (const again of [1, 2]) {
      const answer = await get(long, { "accept-encoding": accept });
      expect([again, answer.headers["content-encoding"]]).toEqual([again, encoding]);
      expect(answer.headers["vary"]).toBe("Accept, Accept-Encoding");
      expect(answer.isBase64Encoded).toBe(encoding !== undefined);
      expect(answer.headers["etag"]).toBe(encoding ? `W/${plain.headers["etag"]}` : plain.headers["etag"]);
      const bytes = Buffer.from(answer.body, encoding ? "base64" : "utf8");
      const text = encoding === "br" ? brotliDecompressSync(bytes) : encoding === "gzip" ? gunzipSync(bytes) : bytes;
      expect(text.toString()).toBe(plain.body);
      expect(bytes.length).toBeLessThanOrEqual(encoding ? plain.body.length / 4 : plain.body.length);
    }
  });

  test("the name of a compressed answer is taken for the whole", async () => {
    const { get } = big();
    const { headers } = await get(long, { "accept-encoding": "br" });
    expect((await get(long, { "if-none-match": headers["etag"], "accept-encoding": "gzip" })).statusCode).toBe(304);
  });

  test("what is short goes as it is, and answers to POST are compressed too", async () => {
    const { get, ask } = big();
    expect((await get(stateNow, { "accept-encoding": "br" })).headers["content-encoding"]).toBeUndefined();
    const post = await ask(
      "/graphql",
      {},
      { ...json, "accept-encoding": "gzip" },
      "POST",
      JSON.stringify({ query: long }),
    );
    expect(post.headers["content-encoding"]).toBe("gzip");
    expect(gunzipSync(Buffer.from(post.body, "base64")).toString()).toBe((await get(long)).body);
    const length = Number(post.headers["content-length"] ?? Buffer.from(post.body, "base64").length);
    expect(length).toBe(Buffer.from(post.body, "base64").length);
  });
});
