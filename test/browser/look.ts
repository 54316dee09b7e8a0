/** What tests look at in a page: the widget's words, faults by axe, pictures. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type Axe from "axe-core";
import type { Locator, Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** WCAG 2.2 AA, and what axe holds for good practice beside it. */
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Each finding, with where it is. Open shadow trees are looked into. */
export async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(
    (values) => (globalThis as unknown as { axe: typeof Axe }).axe.run({ runOnly: { type: "tag", values } }),
    tags,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.flat().join(" ")}: ${failureSummary}`),
  );
}

/** The words of the widget, as they stand in its tree, with one space between. */
export async function wordsOf(widget: Locator): Promise<string> {
  const text = await widget.evaluate((element) => {
    // Texts side by side are one; elements stand apart.
    const words = (node: Node): string => {
      if (node.nodeType === 3) return node.textContent ?? "";
      return [...node.childNodes].map(words).join([...node.childNodes].some((one) => one.nodeType === 1) ? " " : "");
    };
    return words(element.shadowRoot ?? element);
  });
  return text.replace(/\s+/g, " ").trim();
}

/** Whether everything fits: nothing of the page reaches beyond its window sideways. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

const pictures = fileURLToPath(new URL("../../docs/pictures/", import.meta.url));

/**
 * Kept with the sources, small: the upper part, as far as `height`. `PICTURES=1 npm run test:browser` takes them again.
 */
export async function picture(page: Page, name: string, height = 480, folder = "widget"): Promise<void> {
  if (process.env["PICTURES"] !== "1") return;
  const box = (await page.locator("strike-advice, body").last().boundingBox())!;
  const clip = {
    x: Math.max(0, box.x - 8),
    y: Math.max(0, box.y - 8),
    width: box.width + 16,
    height: Math.min(height, box.height + 16),
  };
  await page.screenshot({ path: `${pictures}${folder}/${name}.png`, clip, fullPage: true, scale: "css" });
}
