/** The public pages in a real browser: no finding of axe, nothing that runs over, nothing asked of anybody else. */
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createServerAdapter } from "@whatwg-node/server";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createSite } from "../../functions/web/site.ts";
import { type Starter, startStarter } from "../support/starter.ts";
import { launch, noChromium } from "./chromium.ts";
import { findings, overflow, picture } from "./look.ts";

/** The morning of a strike of which we hold most. */
const NOW = Date.parse("2016-04-26T09:00:00+01:00");

let browser: Browser;
let starter: Starter;
let server: Server;
let origin: string;
let strike: string;
let advice: string;

beforeAll(async () => {
  if (noChromium) return;
  [browser, starter] = await Promise.all([launch(), startStarter()]);
  const site = createSite({ readModel: starter.readModel, now: () => NOW });
  server = createServer(createServerAdapter((request: Request) => site.fetch(request))).listen(0, "127.0.0.1");
  await once(server, "listening");
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { edition } = await starter.readModel.newest();
  strike = edition.world.events.find((event) => event.windows[0]?.start.value?.startsWith("2016-04-26"))!.id;
  advice = edition.world.advice.find(({ texts }) => texts.length > 1)?.id ?? edition.world.advice[0]!.id;
});
afterAll(async () => {
  server?.closeAllConnections();
  server?.close();
  await Promise.all([browser?.close(), starter?.close()]);
});

const addresses = [
  "/",
  "/?at=2023-07-14T09:00:00%2B01:00",
  "/nations/england",
  "/nations/wales?lang=cy",
  "/trusts",
  "/trusts?q=southampton",
  "/trusts/RHM",
  "/trusts/RHM?at=2026-01-05T09:00:00Z",
  "/strikes",
  "/strikes?at=2026-11-01T09:00:00Z",
  "/strikes?nation=wales",
  "/strikes/:strike",
  "/advice/:advice",
  "/sources",
  "/feeds",
  "/about",
  "/accessibility",
  "/privacy",
  "/nothing-here",
];

/** Pages that the README shows. */
const shown: Record<string, string> = {
  "/": "start",
  "/trusts/RHM": "hospital",
  "/strikes?at=2026-11-01T09:00:00Z": "strikes",
  "/strikes/:strike": "strike",
};

describe.skipIf(noChromium).each(addresses)("%s", (address) => {
  test("can be used by everybody, on a phone and on a desk", async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const asked = new Set<string>();
    const complaints: string[] = [];
    page.on("request", (request) => asked.add(new URL(request.url()).origin));
    page.on("console", (message) => complaints.push(message.text()));
    await page.goto(origin + address.replace(":strike", strike).replace(":advice", advice));
    if (address in shown) await picture(page, shown[address]!, 1_000, "pages");
    for (const drawer of await page.locator("details").all())
      await drawer.evaluate((one) => one.setAttribute("open", ""));
    expect(await findings(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.setViewportSize({ width: 320, height: 600 });
    expect(await findings(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    expect([...asked]).toEqual([origin]);
    // Of the policy, of markup and of what could not be loaded. That a page is not there is no fault of its.
    expect(complaints.filter((text) => !text.includes("404"))).toEqual([]);
    await page.close();
  });
});

test.skipIf(noChromium)(
  "the keyboard comes first to the way past the navigation, and the search needs no script",
  async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(origin);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => new URL(page.url()).hash, { timeout: 5000 }).toBe("#content");
    await page.getByLabel("Hospital, trust, health board, town or code").fill("southampton general");
    await page.keyboard.press("Enter");
    await page.getByRole("link", { name: "University Hospital Southampton NHS Foundation Trust" }).click();
    expect(new URL(page.url()).pathname).toBe("/trusts/RHM");
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(
      "University Hospital Southampton NHS Foundation Trust",
    );
    await context.close();
  },
);

test.skipIf(noChromium)("on paper, where backgrounds are left out, every word is dark", async () => {
  const page = await browser.newPage();
  await page.goto(`${origin}/trusts/RHM`);
  await page.emulateMedia({ media: "print" });
  const light = await page
    .locator("main *, section *")
    .evaluateAll((elements) =>
      elements
        .filter((one) => getComputedStyle(one).color === "rgb(255, 255, 255)")
        .map((one) => one.outerHTML.slice(0, 80)),
    );
  expect(light).toEqual([]);
  const until = page.getByText("On paper this holds until 5pm on Tuesday 26 April 2016 at most");
  expect(await until.textContent()).toContain(`Look again at ${origin}/trusts/RHM`);
  expect(await until.isVisible()).toBe(true);
  await page.emulateMedia({ media: "screen" });
  expect(await until.isVisible()).toBe(false);
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("nav").first().isVisible()).toBe(false);
  await page.close();
});

test.skipIf(noChromium)(
  "on a small phone, with text twice as large, the search can be used and names stay whole",
  async () => {
    // The pages' own policy would refuse the test's style.
    const context = await browser.newContext({ bypassCSP: true, viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    await page.goto(origin);
    await page.addStyleTag({ content: "html { font-size: 200% !important }" });
    const widthOf = async (selector: string) => (await page.locator(selector).boundingBox())!;
    const bar = await page
      .locator(".line999")
      .evaluate((one) => /([\d.]+)px 0px/.exec(getComputedStyle(one).boxShadow)![1]);
    expect((await widthOf(".line999 strong")).x).toBeGreaterThan(Number(bar) + 4);
    const [form, field, button] = [await widthOf("form"), await widthOf("#q"), await widthOf("form button")];
    expect(field.width).toBeGreaterThan(150);
    expect(button.x + button.width).toBeLessThanOrEqual(form.x + form.width);
    const pieces = await page
      .locator(".nation-card h3 a")
      .evaluateAll((all) => all.map((a) => a.getClientRects().length));
    // Of two words, "Northern Ireland" may break between them.
    expect(pieces.slice(0, 3)).toEqual([1, 1, 1]);
    expect(await overflow(page)).toBe(0);
    await context.close();
  },
);

test.skipIf(noChromium)(
  "on a small phone, the days above the weeks' picture stand clear of each other and of its edge",
  async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    // September to November: the longest names.
    await page.goto(`${origin}/?at=2022-10-01T09:00:00%2B01:00`);
    const boxes = await page
      .locator(".weeks .date:visible")
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).map(({ left, right }) => ({ left, right })));
    expect(boxes.length).toBeGreaterThan(2);
    const edge = (await page.locator(".weeks").boundingBox())!;
    const ends = [...boxes.slice(1).map(({ left }) => left), edge.x + edge.width];
    expect(boxes.filter(({ right }, i) => right > ends[i]!)).toEqual([]);
    await page.close();
  },
);
