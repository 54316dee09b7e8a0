/** What the widget does when something goes wrong, and as time goes by: 999 stands, and nothing is said that is not known. */
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { scenes } from "../widget/scenes.ts";
import { launch, noChromium } from "./chromium.ts";
import { findings, picture, wordsOf } from "./look.ts";
import { type Fault, startHost, startService, type Service } from "./service.ts";
import { FALLBACK, pageWith } from "./widget-page.ts";

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

const small = { width: 400, height: 800 };

async function open(
  options: BrowserContextOptions = {},
  more: Partial<Parameters<typeof pageWith>[0]> = {},
): Promise<Page> {
  const page = await (await browser.newContext({ viewport: small, ...options })).newPage();
  await page.goto(host.page(pageWith({ origin: service.origin, ...more })));
  return page;
}

/** What the page's console warns of, as it comes. */
function warningsOf(page: Page): string[] {
  const warnings: string[] = [];
  page.on("console", (message) => message.type() === "warning" && warnings.push(message.text()));
  return warnings;
}

const widget = (page: Page) => page.locator("strike-advice");
const words = (page: Page) => wordsOf(widget(page));
const stateOf = (page: Page) => widget(page).locator("[part=state]");
const emergency = /^Strike advice(: \S.*)? Emergency advice: Call 999 or go to A&E now if: someone's life is at risk/;

describe.skipIf(noChromium)("nothing to show", () => {
  test.each<[Fault, string]>([
    ["error", "SOURCE_DOWN"],
    ["html", "Unexpected token"],
    ["broken", "Unexpected end"],
    ["refused", "Failed to fetch"],
  ])("%s: 999 alone, and that we cannot say", async (fault, code) => {
    service.show(scenes.now);
    service.state.fault = fault;
    const page = await (await browser.newContext({ viewport: small })).newPage();
    await page.addInitScript(() => {
      const codes: string[] = [];
      Object.assign(globalThis, { codes });
      addEventListener("strike-advice:error", (event) =>
        codes.push((event as CustomEvent<{ code: string }>).detail.code),
      );
    });
    await page.goto(host.page(pageWith({ origin: service.origin })));
    await page.getByText("we cannot say whether there is a strike").waitFor();
    expect(await words(page)).toMatch(emergency);
    expect(await words(page)).not.toMatch(/\b111\b|GP|planned/);
    expect(await page.evaluate(() => (globalThis as unknown as { codes: string[] }).codes[0])).toContain(code);
    expect(await findings(page)).toEqual([]);
    if (fault === "error") await picture(page, "down", 420);
    if (fault === "html") await picture(page, "html-error", 420);
    await page.context().close();
  });

  test("slow: 999 at once, then that it is not known yet, then the answer", async () => {
    service.show(scenes.now);
    service.state.fault = "slow";
    const page = await open();
    await page.getByText("Asking for the latest advice").waitFor();
    expect(await words(page)).toMatch(emergency);
    await page.getByText("We do not know yet whether there is a strike").waitFor();
    expect(await findings(page)).toEqual([]);
    await picture(page, "slow", 420);
    await stateOf(page).waitFor();
    expect(await words(page)).not.toContain("do not know yet");
    await page.context().close();
  });

  test("an answer that never comes is given up", async () => {
    service.show(scenes.now);
    service.state.fault = "hangs";
    const page = await open();
    await page.getByText("we cannot say whether there is a strike").waitFor({ timeout: 15_000 });
    expect(await words(page)).toMatch(emergency);
    await page.context().close();
  });

  test.each([
    ["JavaScript off", "javascript-off", { javaScriptEnabled: false }, {}],
    ["a script that is not the one the page names (SRI)", "bad-sri", {}, { integrity: `sha384-${"A".repeat(64)}` }],
  ])("%s: the page's own words stand", async (_, name, options, more) => {
    service.show(scenes.now);
    const page = await open(options, more);
    expect(await widget(page).innerText()).toBe(FALLBACK);
    await picture(page, name, 200);
    expect(await widget(page).isVisible()).toBe(true);
    await page.context().close();
  });

  test.each([
    ["a trust that there is not", `trust="XYZ"`, "UNKNOWN_TRUST"],
    ["a nation that there is not", `nation="CORNWALL"`, "BAD_PARAMETER"],
  ])("%s: nothing is made up, and the console tells whoever wrote the page, once", async (_, attributes, code) => {
    service.show(scenes.now);
    const page = await (await browser.newContext({ viewport: small })).newPage();
    const warnings = warningsOf(page);
    await page.clock.install();
    await page.goto(host.page(pageWith({ origin: service.origin, attributes })));
    await page.getByText("we cannot say whether there is a strike").waitFor();
    expect(await words(page)).not.toContain("planned");
    const asked = service.state.asked.length;
    await page.clock.runFor(45_000);
    await expect.poll(() => service.state.asked.length).toBeGreaterThan(asked);
    const line = `strike-advice: ${code}, see ${service.origin}/builder`;
    expect(warnings).toEqual([expect.stringContaining(line)]);
    await page.context().close();
  });

  test("a service that is down is no mistake of the page: the console is left alone", async () => {
    service.show(scenes.now);
    service.state.fault = "error";
    const page = await (await browser.newContext({ viewport: small })).newPage();
    const warnings = warningsOf(page);
    await page.goto(host.page(pageWith({ origin: service.origin })));
    await page.getByText("we cannot say whether there is a strike").waitFor();
    expect(warnings).toEqual([]);
    await page.context().close();
  });
});

describe.skipIf(noChromium)("clocks", () => {
  test.each(["2009-01-01T00:00:00Z", "2031-06-01T12:00:00Z"])(
    "the device's says %s: the server's counts",
    async (time) => {
      service.show(scenes.now);
      const page = await (await browser.newContext({ viewport: small })).newPage();
      await page.clock.install({ time });
      await page.goto(host.page(pageWith({ origin: service.origin })));
      await stateOf(page).waitFor();
      await page.clock.runFor(3_000);
      expect(await words(page)).toContain("planned for now");
      if (time.startsWith("2031")) await picture(page, "wrong-clock");
      await page.context().close();
    },
  );

  test("a reader in New York sees the hours of the place", async () => {
    service.show(scenes.now);
    const page = await open({ timezoneId: "America/New_York", locale: "en-US" });
    await stateOf(page).waitFor();
    expect(await words(page)).toContain("from 8am until 5pm on Tuesday 26 April 2016");
    await picture(page, "new-york");
    await page.context().close();
  });

  test("promise 10: past its end an answer is gone from the page, with the service down too", async () => {
    service.show({ ...scenes.now, at: "2016-04-26T16:59:30+01:00" });
    const page = await (await browser.newContext({ viewport: small })).newPage();
    await page.clock.install();
    await page.goto(host.page(pageWith({ origin: service.origin })));
    await stateOf(page).waitFor();
    service.state.fault = "refused";
    await page.clock.runFor(25_000);
    expect(await words(page)).toContain("planned for now");
    await page.clock.runFor(7_000);
    await page.getByText(/we cannot say whether there is a strike|Asking for/).waitFor();
    expect(await words(page)).not.toMatch(/planned|5pm/);
    expect(await words(page)).toMatch(emergency);
    await picture(page, "past-its-end", 420);
    await page.context().close();
  });

  test("an answer that is past its end when it comes is not shown, and not asked for in a circle", async () => {
    service.show(scenes.now);
    service.state.headers = { age: "40000" };
    const page = await open();
    await page.getByText("we cannot say whether there is a strike").waitFor();
    await new Promise((done) => setTimeout(done, 3_000));
    expect(await words(page)).not.toContain("planned");
    expect(service.state.asked.filter(({ url }) => url.startsWith("/d/"))).toHaveLength(1);
    await page.context().close();
  });

  test("at its end the next answer is asked for, and shown", async () => {
    service.show({ ...scenes.now, at: "2016-04-26T16:59:30+01:00" });
    const page = await (await browser.newContext({ viewport: small })).newPage();
    await page.clock.install();
    await page.goto(host.page(pageWith({ origin: service.origin })));
    await stateOf(page).waitFor();
    service.state.later = 32_000;
    await page.clock.runFor(32_000);
    await page.getByText("we have no report of whether it took place").waitFor();
    expect(await words(page)).not.toContain("planned for now");
    await page.context().close();
  });

  test.each([false, true])("a call-off reaches an open page within 60 s (a cache in front: %s)", async (cached) => {
    service.show(scenes.now);
    service.state.cached = cached;
    const page = await (await browser.newContext({ viewport: small })).newPage();
    await page.clock.install();
    await page.goto(host.page(pageWith({ origin: service.origin })));
    await stateOf(page).waitFor();
    service.show(scenes["called-off"], { keepClock: true });
    let seconds = 0;
    for (; seconds <= 60 && !(await words(page)).includes("Strike called off"); seconds += 1) {
      service.state.later += 1_000;
      await page.clock.runFor(1_000);
      // The answer comes in real time.
      await new Promise((done) => setTimeout(done, 40));
    }
    expect(seconds).toBeLessThanOrEqual(60);
    expect(await words(page)).not.toContain("planned for now");
    await page.context().close();
  });

  test("what is shown goes on to be shown while the service is down, and is marked", async () => {
    service.show(scenes.now);
    const page = await (await browser.newContext({ viewport: small })).newPage();
    await page.clock.install();
    await page.goto(host.page(pageWith({ origin: service.origin })));
    await stateOf(page).waitFor();
    service.state.fault = "error";
    await page.clock.runFor(35_000);
    await page.getByText("This may be out of date").waitFor();
    expect(await words(page)).toContain("planned for now");
    service.state.fault = "none";
    await page.clock.runFor(25_000);
    await page.getByText("This may be out of date").waitFor({ state: "detached" });
    await page.context().close();
  });
});

describe.skipIf(noChromium)("the network", () => {
  test("one question, nothing of the reader in it, nobody else asked, nothing stored", async () => {
    service.show(scenes.now);
    const context = await browser.newContext({ viewport: small });
    await context.addCookies([{ name: "known", value: "1", url: service.origin }]);
    const page = await context.newPage();
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await page.goto(host.page(pageWith({ origin: service.origin })));
    await stateOf(page).waitFor();
    const ours = requests.filter((url) => url.startsWith(service.origin));
    expect(ours.map((url) => new URL(url).pathname.split("/")[1])).toEqual(["w", "d"]);
    expect(requests.filter((url) => !url.startsWith(service.origin) && !url.startsWith(host.origin))).toEqual([]);
    const question = service.state.asked.find(({ url }) => url.startsWith("/d/"))!;
    expect(question.url).toMatch(/^\/d\/situation-of-trust\/[0-9a-f]{12}\?trust=RHM&lang=en$/);
    expect(question.headers).not.toHaveProperty("cookie");
    expect(question.headers).not.toHaveProperty("referer");
    const stored = await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
    ]);
    expect(stored).toEqual([0, 0, 0, 0]);
    expect((await context.cookies()).map(({ name }) => name)).toEqual(["known"]);
    await context.close();
  });

  test("a page that nobody sees asks nothing, and asks when it is seen again", async () => {
    service.show(scenes.now);
    const page = await (await browser.newContext({ viewport: small })).newPage();
    await page.clock.install();
    await page.goto(host.page(pageWith({ origin: service.origin })));
    await stateOf(page).waitFor();
    const asked = () => service.state.asked.filter(({ url }) => url.startsWith("/d/")).length;
    const see = (hidden: boolean) =>
      page.evaluate((hidden) => {
        Object.defineProperty(document, "hidden", { value: hidden, configurable: true });
        document.dispatchEvent(new Event("visibilitychange"));
      }, hidden);
    await see(true);
    await page.clock.runFor(120_000);
    expect(asked()).toBe(1);
    await see(false);
    await expect.poll(asked).toBe(2);
    await page.context().close();
  });
});
