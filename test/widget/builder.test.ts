/** The page that makes snippets: what is chosen is what is copied, and every state can be looked at. */
import { describe, expect, test } from "vitest";
import { exampleNames } from "../../functions/widget/examples.ts";
import releases from "../../functions/widget/releases.json" with { type: "json" };
import { staticFiles } from "../../infra/static-site.ts";
import { integrityOf } from "../../infra/widget.ts";
import { trusts } from "../../schema/directory.ts";
import { edition } from "../fixtures.ts";
import { wordsOf } from "../support/page.ts";
import { siteWith } from "../support/site.ts";
import { scenes } from "./scenes.ts";

const { records, at } = scenes.now;
const { ask } = siteWith({ editions: [edition({ records, directory: [...trusts] })], now: Date.parse(at) });

const unescaped = (html: string) =>
  html.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");

async function snippet(query: string): Promise<string> {
  const { text } = await ask(`/builder?${query}`);
  return unescaped(/<textarea id="snippet"[^>]*>(.*?)<\/textarea>/s.exec(text)![1]!);
}

describe("the lines to copy", () => {
  test("of the element: the newest release by its hash, and 999 where nothing runs", async () => {
    const lines = await snippet("trusts=RHM%0AR1H&lang=cy&level=3");
    const [version, { integrity }] = Object.entries(releases).at(-1)!;
    expect(lines).toContain(`<strike-advice trust="RHM R1H" lang="cy" heading-level="3">`);
    expect(lines).toContain(`src="https://strikes.example/w/${version}/strike-advice.js" integrity="${integrity}"`);
    expect(lines).toContain("Ffoniwch 999 neu ewch i A&amp;E nawr os: mae bywyd rhywun mewn perygl;");
    expect(lines).not.toMatch(/111|GP/);
  });

  test("of the frame: the script around it is the file that we serve", async () => {
    const lines = await snippet("nation=wales&kind=frame");
    expect(lines).toContain(`src="https://strikes.example/embed/nation/wales?lang=en&amp;heading-level=2"`);
    const [, path, integrity] = /src="https:\/\/strikes\.example\/(w\/[^"]+)" integrity="([^"]+)"/.exec(lines)!;
    expect(integrityOf(String((await staticFiles()).get(path!)))).toBe(integrity);
  });

  test("of the fragment: its address and its stylesheet", async () => {
    const lines = await snippet("trusts=rhm&kind=fragment");
    expect(lines).toContain("https://strikes.example/fragment/trust/RHM?lang=en&heading-level=2");
    const [, path] = /href="https:\/\/strikes\.example\/(w\/[^"]+\.css)"/.exec(lines)!;
    expect((await staticFiles()).has(path!)).toBe(true);
  });
});

test.each(["element", "frame", "fragment"])(
  "nothing of the %s that a browser fetches tells us on which page",
  async (kind) => {
    const tags = (await snippet(`trusts=RHM&kind=${kind}`)).match(/<(?:script|iframe|link)[^>]*>/g) ?? [];
    expect(tags.length).toBeGreaterThan(0);
    for (const tag of tags) expect(tag).toContain('referrerpolicy="no-referrer"');
  },
);

test("a name that fits several is for the person to settle; one that fits none is told", async () => {
  const { text } = await ask("/builder?trusts=southampton%0Aqwertyuiop");
  expect(text).toMatch(/We did not find “qwertyuiop”/);
  expect(text).toContain("University Hospital Southampton");
});

test.each(["show=nothing", "lang=fr", "level=0", "kind=popup", "x=1"])("%s is refused", async (query) => {
  expect((await ask(`/builder?${query}`)).statusCode).toBe(400);
});

describe.each(exampleNames)("show=%s", (name) => {
  test("is a frame of the state, marked as an example, with 999 first", async () => {
    const { text } = await ask(`/builder?trusts=RHM&show=${name}`);
    const [, src] = /<iframe src="([^"]+)"/.exec(text)!;
    const { text: frame, statusCode } = await ask(unescaped(src!));
    expect(statusCode).toBe(200);
    expect(frame).toMatch(/An example: this is not what stands now\..*Call 999 or go to A&amp;E now if:/s);
  });
});

test("examples are what they are named", async () => {
  const shown = async (name: string) => (await ask(`/embed/trust/RHM?example=${name}`)).text;
  expect(await shown("now")).toContain("Strike planned for now");
  expect(await shown("today")).toContain("Strike planned for today");
  expect(await shown("may-affect")).toContain("Strike that may affect services");
  expect(await shown("upcoming")).toContain(">Strike planned<");
  expect(await shown("called-off")).toContain("Strike called off");
  expect(await shown("over")).toContain("we have no report of whether it took place");
  expect(await shown("none-known")).toContain(">We do not know of any strike<");
  expect(await shown("not-watched")).toContain("We have not checked for strikes");
  expect(await shown("stale")).toContain("This may be out of date");
  expect(await shown("slow")).toContain("We do not know yet whether there is a strike");
  expect(await shown("down")).toContain("so we cannot say whether there is a strike");
});

test("allows one script, its own, by its hash", async () => {
  const { headers, text } = await ask("/builder");
  expect(headers["content-security-policy"]).toMatch(/script-src 'sha256-[^']+'; frame-src 'self'; require-trusted/);
  expect(text.match(/<script/g)).toHaveLength(1);
});

test.each([
  ["element", "script-src and connect-src."],
  ["frame", "frame-src, and in script-src for the line that fits its height."],
  ["fragment", "style-src."],
])("says what a page's policy has to allow for %s: there is no README where it is deployed", async (kind, policy) => {
  const words = wordsOf((await ask(`/builder?kind=${kind}`)).text);
  expect(words).toMatch(/has to allow https?:\/\/\S+ in /);
  expect(words).toContain(policy);
  expect(words).not.toContain("README");
});
