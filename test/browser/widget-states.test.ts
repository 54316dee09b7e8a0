/** The widget in each state of a place, in a real browser: what it says, how it looks, and that everybody can use it. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type SceneName, scenes } from "../widget/scenes.ts";
import { launch, noChromium } from "./chromium.ts";
import { findings, overflow, picture, wordsOf } from "./look.ts";
import { startHost, startService, type Service } from "./service.ts";
import { pageWith } from "./widget-page.ts";

let browser: Browser;
let service: Service;
let host: Awaited<ReturnType<typeof startHost>>;

beforeAll(async () => {
  if (noChromium) return;
  [browser, service, host] = await Promise.all([launch(), startService(), startHost()]);
});
afterAll(async () => {
  await Promise.all([browser?.close(), service?.close(), host?.close()]);
});

const said: [SceneName, RegExp][] = [
  ["now", /Strike planned for now A strike by junior doctors is planned for now/],
  ["held", /Strike on now/],
  ["today", /Strike planned for today/],
  ["may-affect", /may affect University Hospital Southampton/],
  ["upcoming", /Strike planned A strike/],
  ["called-off", /Strike called off .* may stay cancelled\. If you have a hospital appointment, go by/],
  ["suspended", /Strike suspended .* may stay cancelled\. If you have a hospital appointment, go by/],
  [
    "several-off",
    /may stay cancelled; also off: .* go by the hospital's latest message about it\. .* Follow your hospital's/,
  ],
  ["ended", /Planned time of strike over/],
  ["unreported", /we have no report of whether it took place/],
  ["none-known", /We do not know of any strike/],
  ["not-watched", /We cannot say whether there is a strike/],
  ["stale", /This may be out of date/],
  ["clock-change", /until 6am on Sunday 27 March 2016/],
  ["five-days", /Strike suspended: junior doctors/],
  ["issuers", /Hospital E/],
];

/** One is taken to the foot, two as far as what to do; of the others the upper part tells them apart. */
const heights: Partial<Record<SceneName, number>> = { now: 1_300, "called-off": 520, suspended: 520 };

describe.skipIf(noChromium).each(said)("%s", (name, words) => {
  test("says so, with no finding of axe, and nothing runs over at 320 px", async () => {
    service.show(scenes[name]);
    const page = await browser.newPage({ viewport: { width: 400, height: 800 } });
    await page.goto(host.page(pageWith({ origin: service.origin })));
    const widget = page.locator("strike-advice");
    await widget.locator("[part=state]").waitFor();
    expect(await wordsOf(widget)).toMatch(words);
    expect(await wordsOf(widget)).toMatch(
      /^Strike advice: University .* Emergency advice: Call 999 or go to A&E now if:/,
    );
    expect(await findings(page)).toEqual([]);
    await picture(page, name, heights[name]);
    await page.setViewportSize({ width: 320, height: 600 });
    expect(await overflow(page)).toBe(0);
    await page.close();
  });
});

describe.skipIf(noChromium)("in Welsh", () => {
  test("says that it is a draft, keeps 999 first, and marks what is English", async () => {
    service.show(scenes.now);
    const page = await browser.newPage({ viewport: { width: 400, height: 800 } });
    await page.goto(host.page(pageWith({ origin: service.origin, attributes: `trust="RHM" lang="cy"` })));
    const widget = page.locator("strike-advice");
    await widget.locator("[part=state]").waitFor();
    expect(await wordsOf(widget)).toMatch(
      /Cyngor brys: Ffoniwch 999 .* Drafft .* no Welsh speaker has read yet\. Streic wedi'i chynllunio/,
    );
    expect(await widget.locator("[part=state]").getAttribute("lang")).toBeNull();
    expect(await findings(page)).toEqual([]);
    await picture(page, "welsh");
    await page.close();
  });
});
