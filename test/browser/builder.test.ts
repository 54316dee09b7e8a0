/** The builder in a real browser, and the few pages that are files or need another service than `pages.test.ts` has. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { scenes } from "../widget/scenes.ts";
import { launch, noChromium } from "./chromium.ts";
import { findings, overflow, picture } from "./look.ts";
import { startHost, startService, type Service } from "./service.ts";

let browser: Browser;
let service: Service;
let host: Awaited<ReturnType<typeof startHost>>;

beforeAll(async () => {
  if (noChromium) return;
  [browser, service, host] = await Promise.all([launch(), startService(), startHost()]);
});
beforeEach(() => {
  if (!noChromium) service.show(scenes["five-days"]);
});
afterAll(async () => {
  await Promise.all([browser?.close(), service?.close(), host?.close()]);
});

const pages = [
  ...["/docs/", "/unavailable.html", "/developers", "/trusts?q=qwertyuiop", "/trusts/RHM?lang=cy"],
  ...["/builder", "/builder?trusts=RHM&kind=frame&lang=cy", "/builder?trusts=southampton,qwertyuiop&show=called-off"],
];

async function open(path: string, width: number): Promise<{ page: Page; requests: string[] }> {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  const requests: string[] = [];
  page.on("request", (request) => requests.push(new URL(request.url()).origin));
  await page.goto(service.origin + path);
  return { page, requests };
}

describe.skipIf(noChromium)("pages", () => {
  test.each(pages)("%s", async (path) => {
    const { page, requests } = await open(path, 320);
    expect(await overflow(page), "runs over at 320 px").toBe(0);
    await page.setViewportSize({ width: 1200, height: 800 });
    expect(await findings(page)).toEqual([]);
    expect([...new Set(requests)]).toEqual([service.origin]);
    expect(await page.context().cookies()).toEqual([]);
    await page.close();
  });
});

describe.skipIf(noChromium)("the builder", () => {
  test("with the keyboard alone: from a name to the lines in the clipboard", async () => {
    const { page } = await open("/builder", 400);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"], { origin: service.origin });
    await page.getByLabel("Hospitals, trusts or health boards").focus();
    await page.keyboard.type("RHM");
    await page.keyboard.press("Tab"); // nation
    await page.keyboard.press("Tab"); // language
    await page.keyboard.press("ArrowDown");
    for (const name of ["kind", "level", "show"]) {
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement!.id)).toBe(name);
    }
    await page.keyboard.press("End");
    await page.keyboard.press("Tab"); // the button
    await page.keyboard.press("Enter");
    await page.waitForURL(/trusts=RHM/);
    await page.frameLocator("iframe").getByText("Ni allwn ddangos y cyngor diweddaraf").waitFor();
    await page.getByRole("button", { name: "Copy" }).focus();
    await page.keyboard.press("Enter");
    await page.getByText("Copied.").waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(`<strike-advice trust="RHM" lang="cy"`);
    await picture(page, "builder", 900);
    await page.close();
  });

  test("what it gives works as it is, on a page with nothing else", async () => {
    const { page } = await open("/builder?trusts=RHM", 400);
    const lines = await page.locator("#snippet").inputValue();
    await page.goto(host.page(`<!doctype html><html lang="en"><title>A</title>${lines}`));
    await page.locator("strike-advice [part=state]").waitFor();
    expect(await page.locator("strike-advice .emergency").first().isVisible()).toBe(true);
    await page.close();
  });
});
