/** The frame and the fragment in a real browser, beside the element: the same words, and what each can do by itself. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { heightScript } from "../../functions/widget/frame-scripts.ts";
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

const framed = (src: string, script = "") =>
  `<!doctype html><html lang="en"><title>A hospital</title><link rel="icon" href="data:,"><main><h1>A hospital</h1>
  <iframe src="${src}" title="Strike advice" width="100%" height="300"></iframe></main>${script}`;

describe.skipIf(noChromium)("element, frame and fragment", () => {
  test.each(Object.keys(scenes) as SceneName[])("%s: the same words in all three", async (name) => {
    service.show(scenes[name]);
    const page = await browser.newPage();
    await page.goto(host.page(pageWith({ origin: service.origin })));
    await page.locator("strike-advice [part=state]").waitFor();
    const words = await wordsOf(page.locator("strike-advice"));
    await page.goto(`${service.origin}/embed/trust/RHM`);
    expect(await wordsOf(page.locator("main"))).toBe(words);
    expect(await findings(page)).toEqual([]);
    const fragment = await (await fetch(`${service.origin}/fragment/trust/RHM`)).text();
    await page.goto(host.page(`<!doctype html><html lang="en"><title>A</title><main><h1>A</h1>${fragment}</main>`));
    expect(await wordsOf(page.locator("[data-display-until]"))).toBe(words);
    await page.close();
  });
});

describe.skipIf(noChromium)("the frame", () => {
  test("without JavaScript it is complete, on a phone too", async () => {
    service.show(scenes["called-off"]);
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 600 } });
    const page = await context.newPage();
    await page.goto(host.page(framed(`${service.origin}/embed/trust/RHM`)));
    const inside = page.frameLocator("iframe");
    await inside.getByText("Strike called off").waitFor();
    expect(await inside.locator(".emergency").first().isVisible()).toBe(true);
    expect(await inside.locator("summary").isVisible()).toBe(true);
    await page.goto(`${service.origin}/embed/trust/RHM`);
    await picture(page, "frame-without-javascript");
    await context.close();
  });

  test("is as high as what is in it, with the script of 200 bytes around it", async () => {
    service.show(scenes.now);
    expect(heightScript.length).toBeLessThanOrEqual(256);
    const page = await browser.newPage({ viewport: { width: 500, height: 800 } });
    await page.goto(host.page(framed(`${service.origin}/embed/trust/RHM`, `<script>${heightScript}</script>`)));
    const inner = () => page.frames()[1]!.evaluate(() => document.documentElement.offsetHeight);
    const outer = () =>
      page.locator("iframe").evaluate((frame) => Number.parseInt((frame as HTMLElement).style.height));
    await expect.poll(outer).toBe(await inner());
    expect(await outer()).toBeGreaterThan(1_000);
    await page.frameLocator("iframe").locator("summary").click();
    await expect.poll(outer).toBe(await inner());
    expect(await findings(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.close();
  });

  test("a call-off reaches an open frame within 60 s; past its end, with the service down, 999 alone is left", async () => {
    service.show(scenes.now);
    const page = await browser.newPage();
    await page.clock.install();
    await page.goto(`${service.origin}/embed/trust/RHM`);
    await page.waitForTimeout(200);
    service.show(scenes["called-off"], { keepClock: true });
    await page.clock.runFor(16_000);
    await page.getByText("Strike called off").waitFor();

    service.show({ ...scenes.now, at: "2016-04-26T16:59:30+01:00" });
    await page.goto(`${service.origin}/embed/trust/RHM`);
    await page.waitForTimeout(200);
    await page.route("**", (route) => route.abort());
    await page.clock.runFor(46_000);
    await page.getByText("we cannot say whether there is a strike").waitFor();
    expect(await wordsOf(page.locator("main"))).not.toContain("planned");
    expect(await wordsOf(page.locator("main"))).toContain("Call 999");
    await page.close();
  });
});

describe.skipIf(noChromium)("the fragment", () => {
  test("with its stylesheet looks like the element, and the page around it keeps its own look", async () => {
    service.show(scenes.now);
    const fragment = await (await fetch(`${service.origin}/fragment/trust/RHM`)).text();
    const page = await browser.newPage({ viewport: { width: 400, height: 800 } });
    await page.goto(
      host.page(`<!doctype html><html lang="en"><head><title>A</title>
        <link rel="stylesheet" href="${service.origin}/w/1/strike-advice.css"></head>
        <main><h1>A</h1><p id="own">Own</p>${fragment}</main>`),
    );
    const style = (selector: string, name: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((e, name) => getComputedStyle(e).getPropertyValue(name), name);
    expect(await style(".emergency", "background-color")).toBe("rgb(33, 43, 50)");
    expect(await style(".emergency h3", "background-color")).toBe("rgb(213, 40, 27)");
    expect(await style("#own", "margin-top")).toBe("16px");
    expect(await style("h1", "font-size")).not.toBe("19.2px");
    expect(await findings(page)).toEqual([]);
    await picture(page, "fragment");
    await page.close();
  });
});
