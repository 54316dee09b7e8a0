/** Chromium, where this machine has one; nothing is downloaded. */
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const places = [
  process.env["CHROMIUM"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:/Program Files/Google/Chrome/Application/chrome.exe",
];

const found = places.find((place) => place !== undefined && existsSync(place)) ?? null;

if (found === null) {
  console.warn("Skipped: no Chromium here. Install one, or name it: CHROMIUM=/path/to/chromium npm run test:browser");
}

/** Whether there is none: `describe.skipIf(noChromium)`. */
export const noChromium = found === null;

const quiet = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"];
const offline = ["--disable-background-networking", "--disable-component-update", "--force-color-profile=srgb"];

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: found!, args: [...quiet, ...offline] });
}
