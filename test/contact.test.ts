/** How a reader tells whoever runs it that something is wrong: on every page, set or not. */
import { afterEach, expect, test, vi } from "vitest";
import { loadContact } from "../functions/config.ts";
import { edition, strikeEvent } from "./fixtures.ts";
import { faultsOf } from "./support/page.ts";
import { siteWith } from "./support/site.ts";

const addresses = [
  "/",
  "/trusts/RHM",
  "/nations/wales",
  "/strikes",
  "/about",
  "/privacy",
  "/accessibility",
  "/nothing",
];
const ask = (address: string) =>
  siteWith({ editions: [edition({ records: [strikeEvent()] })], now: Date.parse("2016-04-26T10:00:00+01:00") }).ask(
    address,
  );

afterEach(() => vi.unstubAllEnvs());

test.each([
  ["help@example.org", "mailto:help@example.org"],
  ["https://strikes.example/wrong", "https://strikes.example/wrong"],
])("%s stands at the foot of every page", async (contact, href) => {
  vi.stubEnv("STRIKES_CONTACT", contact);
  for (const address of addresses) {
    const { text } = await ask(address);
    expect(text.slice(text.indexOf("<footer>")), address).toContain(`<a href="${href}">${contact}</a>`);
    expect(await faultsOf(text)).toEqual([]);
  }
});

test("where none is set, every page says so", async () => {
  vi.stubEnv("STRIKES_CONTACT", undefined);
  for (const address of addresses)
    expect((await ask(address)).text, address).toContain("has not given an address to write to");
});

test.each(["help", "javascript:alert(1)", "http://strikes.example"])("%s is refused", (contact) => {
  expect(() => loadContact({ STRIKES_CONTACT: contact })).toThrow(/^STRIKES_CONTACT: an e-mail address/);
});
