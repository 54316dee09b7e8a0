/** Identifiers of what was found: short articles in our own words. */
import { describe, expect, it } from "vitest";
import { draftOf } from "./told.ts";

describe("identifiers", () => {
  const text = "Nurses in England will strike on 4 May. Operations have been cancelled. Please call 111 first.";
  it("are the same for the same text, and others for another address", () => {
    const ids = (url: string | null) => draftOf(text, "2023-04-20", { url }).candidates.map((c) => c.id);
    expect(ids(null)).toEqual(ids(null));
    expect(new Set(ids(null)).size).toBe(3);
    expect(ids(null).some((id) => ids("https://example.org/a").includes(id))).toBe(false);
  });
});
