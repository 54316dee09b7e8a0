/** The same answer in all three: the element's view, the page for a frame and the fragment. And what the last two are like. */
import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { textOf } from "../../functions/markup/html.ts";
import { treeOf } from "../../functions/widget/markup.ts";
import { viewOf } from "../../functions/widget/view.ts";
import { trusts } from "../../schema/directory.ts";
import { edition } from "../fixtures.ts";
import { siteWith } from "../support/site.ts";
import { answerTo, type Scene, type SceneName, scenes } from "./scenes.ts";

function siteOf({ records, at, stale = false }: Scene) {
  const site = siteWith({ editions: [edition({ records, directory: [...trusts] })], now: Date.parse(at) });
  site.state.stale = stale;
  return site;
}

const names = Object.keys(scenes) as SceneName[];
const ORIGIN = "https://strikes.example";

describe.each(names)("%s", (name) => {
  test.each(["en", "cy"])("in all three the same, tag by tag (%s)", async (lang) => {
    const scene = scenes[name];
    const language = lang === "cy" ? "CY" : "EN";
    const situations = await answerTo(scene, { lang });
    const view = viewOf({ situations, trouble: null, language });
    const treeAt = (headingLevel: number) => textOf(treeOf(view, { origin: ORIGIN, headingLevel }));
    const { ask } = siteOf(scene);
    const frame = await ask(`/embed/trust/RHM?lang=${lang}`);
    const fragment = await ask(`/fragment/trust/RHM?lang=${lang}`);
    expect([frame.statusCode, fragment.statusCode]).toEqual([200, 200]);
    expect(frame.text).toContain(`<main>${treeAt(1)}</main>`);
    expect(fragment.text).toBe(`<div data-display-until="${situations[0]!.displayUntil}">${treeAt(2)}</div>`);
  });
});

test("several trusts and a nation, at their level", async () => {
  const { ask } = siteOf(scenes.now);
  const several = await answerTo(scenes.now, { trusts: ["RHM", "R1H"] });
  const view = viewOf({ situations: several, trouble: null, language: "EN" });
  const fragment = await ask("/fragment/trust/rhm,r1h?heading-level=3");
  expect(fragment.text).toContain(textOf(treeOf(view, { origin: ORIGIN, headingLevel: 3 })));
  const nation = await answerTo(scenes.now, { trusts: [], nation: "NORTHERN_IRELAND" });
  const wide = viewOf({ situations: nation, trouble: null, language: "EN" });
  expect((await ask("/fragment/nation/northern-ireland")).text).toContain(
    textOf(treeOf(wide, { origin: ORIGIN, headingLevel: 2 })),
  );
});

describe("the page for a frame", () => {
  test("allows its own style and its own script by their hashes, and nothing else", async () => {
    const { text, headers } = await siteOf(scenes.now).ask("/embed/trust/RHM");
    const policy = headers["content-security-policy"]!;
    const hash = (tag: string) => {
      const inside = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(text)![1]!;
      return `'sha256-${createHash("sha256").update(inside).digest("base64")}'`;
    };
    expect(policy).toContain(`style-src ${hash("style")};`);
    expect(policy).toContain(`script-src ${hash("script")};`);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors *");
    expect(policy).not.toContain("unsafe");
    expect(text.match(/<script/g)).toHaveLength(1);
    expect(text).not.toMatch(/ style=| on[a-z]+=/);
  });

  test("promise 4: has 999 in it for when nothing can be asked any more", async () => {
    const { text } = await siteOf(scenes.now).ask("/embed/trust/RHM?lang=cy");
    const [, template] = /<template>(.*?)<\/template>/s.exec(text)!;
    expect(template).toContain("Ffoniwch 999");
    expect(template).not.toMatch(/111|planned/);
  });
});

describe.each(["embed", "fragment"])("/%s", (kind) => {
  test("holds as long as its answer does (promise 10)", async () => {
    const { ask } = siteOf({ ...scenes.now, at: "2016-04-26T16:59:50+01:00" });
    expect((await ask(`/${kind}/trust/RHM`)).headers["cache-control"]).toMatch(/^public, max-age=9, /);
  });

  test.each([
    [`/trust/XYZ`, 404, "UNKNOWN_TRUST"],
    [`/nation/france`, 404, "NOT_FOUND"],
    [`/planet/mars`, 404, "NOT_FOUND"],
    [`/trust/RHM?lang=fr`, 400, "BAD_PARAMETER"],
    [`/trust/RHM?heading-level=7`, 400, "BAD_PARAMETER"],
    [`/trust/${Array(11).fill("RHM").join(",")}`, 400, "BAD_USER_INPUT"],
  ])("%s: 999 all the same, and why in the source", async (path, status, code) => {
    const { statusCode, text, headers } = await siteOf(scenes.now).ask(`/${kind}${path}`);
    expect([statusCode, headers["cache-control"]]).toEqual([status, "no-store"]);
    expect(text).toContain("Call 999 or go to A&amp;E now if:");
    expect(text).toContain("we cannot say whether there is a strike");
    expect(text).toContain(`data-reason="${code}: `);
    expect(text).not.toMatch(/planned|\b111\b/);
  });

  test("promise 4: with the store down", async () => {
    const site = siteOf(scenes.now);
    site.state.down = true;
    const { statusCode, text } = await site.ask(`/${kind}/trust/RHM`);
    expect(statusCode).toBe(503);
    expect(text).toContain("Call 999 or go to A&amp;E now if:");
  });

  test("a rehearsal is marked as one", async () => {
    const { text } = await siteOf(scenes.now).ask(`/${kind}/trust/RHM?at=2016-04-26T20:00:00%2B01:00`);
    expect(text).toContain("Not now: this is what is known of 8pm on Tuesday 26 April 2016.");
  });
});
