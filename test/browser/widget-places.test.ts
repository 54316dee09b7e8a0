/** The widget in places that are not kind to it: other people's stylesheets, policies, columns, screens and needs. */
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { scenes } from "../widget/scenes.ts";
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
beforeEach(() => {
  if (!noChromium) service.show(scenes.now);
});
afterAll(async () => {
  await Promise.all([browser?.close(), service?.close(), host?.close()]);
});

type Place = Partial<Parameters<typeof pageWith>[0]> & {
  context?: BrowserContextOptions;
  headers?: Record<string, string>;
};

async function open({ context = {}, headers = {}, ...page }: Place = {}): Promise<Page> {
  const tab = await (await browser.newContext({ viewport: { width: 400, height: 800 }, ...context })).newPage();
  const errors: string[] = [];
  tab.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  tab.on("pageerror", (error) => errors.push(String(error)));
  await tab.goto(host.page(pageWith({ origin: service.origin, ...page }), headers));
  await tab.locator("strike-advice [part=state]").first().waitFor({ state: "attached" });
  expect(errors).toEqual([]);
  return tab;
}

/** What the emergency card is like to a reader. */
function emergencyCard(page: Page) {
  return page
    .locator("strike-advice .emergency")
    .first()
    .evaluate((card) => {
      const [style, heading] = [getComputedStyle(card), getComputedStyle(card.firstElementChild!)];
      const box = card.getBoundingClientRect();
      return {
        ...{ font: style.fontFamily, size: style.fontSize, color: style.color, background: style.backgroundColor },
        ...{
          heading: heading.backgroundColor,
          isSeen: card.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
        },
        ...{ width: box.width, height: box.height },
      };
    });
}

const plain = {
  font: "Arial, sans-serif",
  size: "16px",
  color: "rgb(255, 255, 255)",
  background: "rgb(33, 43, 50)",
  heading: "rgb(213, 40, 27)",
  isSeen: true,
};

const hostile = `<style>
html { font-size: 62.5%; }
* { color: lime !important; font: italic 3rem Papyrus !important; margin: 3px !important; float: left !important; }
div, p, h2, h3, ul, li { display: none !important; }
strike-advice { display: none !important; opacity: 0 !important; visibility: hidden !important; position: absolute !important;
  left: -9999px !important; height: 0 !important; overflow: hidden !important; transform: scale(0) !important; }
strike-advice::part(title), strike-advice::part(state), strike-advice::part(card) { display: none !important; }
strike-advice::part(emergency) { display: none !important; }
</style>`;

describe.skipIf(noChromium)("another page's stylesheet", () => {
  test("with !important on everything, parts hidden and a root of 62.5 %: an emergency card stands as it is", async () => {
    const page = await open({ head: hostile });
    expect(await emergencyCard(page)).toMatchObject(plain);
    await picture(page, "hostile-stylesheet");
    await page.context().close();
  });

  test("a float and a narrow column keep it whole", async () => {
    const head = `<style>strike-advice { float: right; } .column { width: 14rem; }</style>`;
    const page = await open({ head, before: `<div class="column">`, after: "</div>" });
    const { width, height } = await emergencyCard(page);
    expect(width).toBeGreaterThan(180);
    expect(height).toBeLessThan(500);
    expect(await overflow(page)).toBe(0);
    await page.context().close();
  });

  test("parts take a theme, and the widget's words leave the page alone", async () => {
    const head = `<style>strike-advice::part(title) { color: rgb(1, 2, 3); } p { color: rgb(9, 9, 9); }</style>`;
    const page = await open({ head, after: `<p id="own">Own words</p>` });
    const color = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((e) => getComputedStyle(e).color);
    expect(await color("strike-advice [part=title]")).toBe("rgb(1, 2, 3)");
    expect(await color("#own")).toBe("rgb(9, 9, 9)");
    await page.context().close();
  });
});

describe.skipIf(noChromium)("policies", () => {
  test("a strict Content-Security-Policy with Trusted Types: nothing is refused", async () => {
    const policy = [
      "default-src 'none'",
      `script-src ${service.origin}`,
      `connect-src ${service.origin}`,
      "style-src 'self'",
      "img-src data:",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ].join("; ");
    const page = await open({ headers: { "Content-Security-Policy": policy } });
    expect(await emergencyCard(page)).toMatchObject(plain);
    await page.context().close();
  });
});

describe.skipIf(noChromium)("readers", () => {
  test.each<[string, BrowserContextOptions, string]>([
    ["320 px", { viewport: { width: 320, height: 640 } }, "320-px"],
    ["zoomed to 200 %", { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }, "zoom-200"],
    ["forced colours", { forcedColors: "active" }, "forced-colours"],
    ["reduced motion", { reducedMotion: "reduce" }, ""],
    ["dark", { colorScheme: "dark" }, ""],
  ])("%s", async (_, context, name) => {
    const page = await open({ context });
    expect((await emergencyCard(page)).isSeen).toBe(true);
    expect(await overflow(page)).toBe(0);
    expect(await findings(page)).toEqual([]);
    if (name) await picture(page, name);
    const moving = await page.locator("strike-advice").evaluate((e) => e.shadowRoot!.getAnimations().length);
    expect(moving).toBe(0);
    await page.context().close();
  });

  test("their own text size, and text spaced out as WCAG 1.4.12 has it", async () => {
    const page = await open();
    await page.locator("strike-advice").evaluate((element) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}",
      );
      element.shadowRoot!.adoptedStyleSheets.push(sheet);
    });
    expect(await overflow(page)).toBe(0);
    await page.context().close();
  });

  test("a page that is written from right to left: the widget's own words run their own way", async () => {
    const page = await open({ html: `lang="ar" dir="rtl"` });
    expect(await page.locator("strike-advice .strike-advice").evaluate((e) => getComputedStyle(e).direction)).toBe(
      "ltr",
    );
    expect(await overflow(page)).toBe(0);
    await picture(page, "right-to-left");
    await page.context().close();
  });

  test("on paper: all of it, what is in the drawer too", async () => {
    const page = await open();
    await page.emulateMedia({ media: "print" });
    const card = page.locator("strike-advice details .card").first();
    expect((await card.boundingBox())!.height).toBeGreaterThan(40);
    await picture(page, "print", 1_000);
    await page.context().close();
  });

  test("with the keyboard: the drawer and the link, each with a name, and a ring around it", async () => {
    const page = await open();
    const focused = () =>
      page.evaluate(() => {
        const element = document.querySelector("strike-advice")!.shadowRoot!.activeElement;
        return element && [element.tagName, element.textContent, getComputedStyle(element).outlineStyle];
      });
    await page.keyboard.press("Tab");
    expect(await focused()).toEqual(["SUMMARY", expect.stringMatching(/^More advice: /), "solid"]);
    await page.keyboard.press("Enter");
    expect(await page.locator("strike-advice details").getAttribute("open")).toBe("");
    await page.keyboard.press("Tab");
    expect(await focused()).toEqual(["A", "All strikes and sources (1)", "solid"]);
    await page.context().close();
  });

  test("by ear: headings in order, each card's urgency in its name, changes told politely", async () => {
    const page = await open({ attributes: `trust="RHM" heading-level="3"` });
    const tree = await page.locator("strike-advice").ariaSnapshot();
    expect(tree).toMatch(/heading "Strike advice: University Hospital Southampton NHS Foundation Trust" \[level=3\]/);
    expect(tree).toMatch(/heading "Emergency advice: Call 999 or go to A&E now if:" \[level=4\]/);
    expect(tree).toMatch(/heading "Urgent advice: Call 111 if:" \[level=4\]/);
    expect(tree).toMatch(/heading "Non-urgent advice: Contact a GP surgery early if:" \[level=4\]/);
    expect(await page.locator("strike-advice [aria-live=polite] [part=state]").count()).toBe(1);
    await page.context().close();
  });
});

describe.skipIf(noChromium)("the page itself", () => {
  test("two widgets on a page, of two trusts and in two languages", async () => {
    const after = `<strike-advice trust="7A1" lang="cy"></strike-advice>`;
    const page = await open({ after });
    await page.getByText("Ffoniwch 999").first().waitFor();
    expect(await findings(page)).toEqual([]);
    await page.context().close();
  });

  test("several trusts in one widget, and a nation", async () => {
    const after = `<strike-advice nation="WALES"></strike-advice>`;
    const page = await open({ attributes: `trust="RHM R1H"`, after });
    const widgets = page.locator("strike-advice");
    expect(await widgets.first().locator("[part=state]").count()).toBe(2);
    await widgets.nth(1).locator("[part=state]").waitFor();
    expect(await wordsOf(widgets.nth(1))).toContain("in the NHS in Wales");
    expect(await findings(page)).toEqual([]);
    await picture(page, "nation");
    await page.context().close();
  });

  test("moved in the page it goes on; taken out of it, it asks no more", async () => {
    const page = await (await browser.newContext()).newPage();
    await page.clock.install();
    await page.goto(host.page(pageWith({ origin: service.origin, after: `<div id="there"></div>` })));
    await page.locator("strike-advice [part=state]").waitFor();
    await page.evaluate(() => document.querySelector("#there")!.append(document.querySelector("strike-advice")!));
    await page.locator("#there strike-advice [part=state]").waitFor();
    await page.evaluate(() => document.querySelector("strike-advice")!.remove());
    const asked = service.state.asked.length;
    await page.clock.runFor(120_000);
    expect(service.state.asked.length).toBe(asked);
    await page.context().close();
  });

  test("told another trust or language, it asks for that", async () => {
    const page = await open();
    await page.evaluate(() => document.querySelector("strike-advice")!.setAttribute("lang", "cy"));
    await page.getByText("Streic wedi'i chynllunio").first().waitFor();
    await page.evaluate(() => document.querySelector("strike-advice")!.setAttribute("trust", "R1H"));
    await page.getByText("Cyngor streic: Barts Health").waitFor();
    expect(await wordsOf(page.locator("strike-advice"))).not.toContain("Southampton");
    await page.context().close();
  });

  test("the host page hears of each state", async () => {
    const page = await (await browser.newContext()).newPage();
    await page.addInitScript(() => {
      const states: unknown[] = [];
      Object.assign(globalThis, { states });
      addEventListener("strike-advice:state", (event) => {
        const { trouble, situations } = (event as CustomEvent).detail;
        states.push([trouble, situations.map(({ state }: { state: string }) => state)]);
      });
    });
    await page.goto(host.page(pageWith({ origin: service.origin })));
    await page.locator("strike-advice [part=state]").waitFor();
    expect(await page.evaluate(() => (globalThis as unknown as { states: unknown }).states)).toEqual([
      ["asking", []],
      [null, ["STRIKE_NOW"]],
    ]);
    await page.context().close();
  });

  test.each<[string, Place]>([
    ["a phone", { context: { viewport: { width: 360, height: 640 } } }],
    ["a desk", { context: { viewport: { width: 1280, height: 720 } } }],
  ])("what stands below it moves by 0.05 at most, on %s and a slow line", async (_, place) => {
    const head = `<style>strike-advice:not(:defined) { display: block; min-height: 40em; }</style>`;
    const after = "<p>The page goes on.</p>".repeat(20);
    const page = await (await browser.newContext(place.context)).newPage();
    await page.addInitScript(() => {
      let sum = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
        Object.assign(globalThis, { shift: sum });
      }).observe({ type: "layout-shift", buffered: true });
    });
    const line = await page.context().newCDPSession(page);
    await line.send("Network.enable");
    await line.send("Network.emulateNetworkConditions", {
      ...{ offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 },
    });
    await page.goto(host.page(pageWith({ origin: service.origin, head, after })));
    await page.locator("strike-advice [part=state]").waitFor();
    await page.waitForTimeout(300);
    const shift = await page.evaluate(() => (globalThis as unknown as { shift?: number }).shift ?? 0);
    console.log(`layout shift: ${shift.toFixed(3)}`);
    expect(shift).toBeLessThanOrEqual(0.05);
    await page.context().close();
  });
});
