/** What is sent to every reader: how many bytes, whether it is what was released, and whether old ones go on to be answered. */
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { documents } from "../../functions/documents/list.ts";
import releases from "../../functions/widget/releases.json" with { type: "json" };
import { staticFiles } from "../../infra/static-site.ts";
import { buildWidget, integrityOf, widgetDocuments, widgetVersion } from "../../infra/widget.ts";

const BUDGET = 5_250;

const script = await buildWidget();
const released = Object.entries(releases);

test(`all of it, stylesheet and both languages, is at most ${BUDGET} bytes of gzip`, () => {
  expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(BUDGET);
});

test("is built the same again", async () => {
  expect(await buildWidget()).toBe(script);
});

test("nothing in it reads markup, stores, follows or asks anybody else", () => {
  expect(script).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function/);
  expect(script).not.toMatch(/localStorage|sessionStorage|indexedDB|document\.cookie|sendBeacon|https?:\/\//);
});

describe("releases", () => {
  test("the newest is what the sources give. Changed? Then it is a new version: npm run widget 1.0.2", () => {
    expect(integrityOf(script)).toBe(released.at(-1)?.[1].integrity);
  });

  test("stand in order, each once", () => {
    const versions = released.map(([version]) => version);
    const byNumber = (a: string, b: string) => a.localeCompare(b, "en", { numeric: true });
    expect(versions).toEqual(versions.toSorted(byNumber));
    const hashes = released.map(([, { integrity }]) => integrity);
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  test.each(released)("%s: the documents that it asks for are answered", (_, release) => {
    const known = documents.map(({ name, sha256 }) => `${name}/${sha256.slice(0, 12)}`);
    expect(release.documents.filter((place) => !known.includes(place))).toEqual([]);
  });

  test("the newest asks for the documents that the build names", () => {
    expect(released.at(-1)?.[1].documents).toEqual(Object.values(widgetDocuments));
  });
});

test("the site has it under its version, and under the first number alone", async () => {
  const files = await staticFiles();
  expect(files.get(`w/${widgetVersion}/strike-advice.js`)).toBe(script);
  expect(files.get(`w/${widgetVersion.split(".")[0]}/strike-advice.js`)).toBe(script);
});
