/** Nothing that anybody says can become markup. */
import { assert as assertProperty, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { textOf } from "../functions/markup/html.ts";
import { element, isSafeAddress } from "../functions/markup/tree.ts";

describe("a tree", () => {
  test("is plain data, flat, without what is not there", () => {
    const list = ["a", null, [false, 2]] as const;
    expect(element("p", { class: ["x", false], hidden: true, id: null }, list)).toEqual({
      tag: "p",
      attributes: { class: "x", hidden: true },
      children: ["a", "2"],
    });
  });

  test("as text is escaped, in elements and in attributes", () => {
    const hostile = `</p><script>alert("x")</script>&amp;'`;
    const escaped = "&lt;/p&gt;&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&amp;amp;'";
    expect(textOf(element("p", { title: hostile }, hostile))).toBe(`<p title="${escaped}">${escaped}</p>`);
  });

  test("whatever the words: what is between the tags has neither < nor > nor half a character", () => {
    assertProperty(
      property(string({ unit: "binary" }), (words) => {
        const text = textOf(element("p", { title: words }, words));
        expect(text.replace(/^<p( title="[^"<>]*")?>/, "").replace(/<\/p>$/, "")).not.toMatch(/[<>\0]/);
        expect(text.isWellFormed()).toBe(true);
      }),
    );
  });

  test("has no handler, no style, and no element of somebody's own making", () => {
    for (const name of ["onclick", "ONLOAD", "style", "srcdoc", 'a"b', "a b", ""]) {
      expect(() => element("p", { [name]: "x" })).toThrow(name);
    }
    expect(() => textOf(element("p><script", {}))).toThrow("no element");
    for (const text of ["</style><script>", "<!--"]) {
      expect(() => textOf(element("style", {}, text))).toThrow("without <");
    }
  });
});

describe("an address", () => {
  test.each([
    "https://example.org/a?b=c#d",
    "http://example.org",
    "tel:999",
    "/trusts/RHM",
    "/",
    "?at=1",
    "#content",
    "mailto:help@example.org",
    "a/b",
    "../a",
  ])("%s stays", (address) => {
    expect(isSafeAddress(address)).toBe(true);
    expect(element("a", { href: address }).attributes).toEqual({ href: address });
  });

  test.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " javascript:alert(1)",
    "java\nscript:alert(1)",
    "\u0001javascript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "//evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "https:///evil.example",
    "mailto:a@example.org?body=x",
    "mailto:",
    "a:b",
    "",
  ])("%j is left out", (address) => {
    expect(isSafeAddress(address)).toBe(false);
    expect(element("a", { href: address }).attributes).toEqual({});
  });
});
