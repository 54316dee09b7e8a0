/** Nothing that developers rely on changes unannounced: the contract against that of the last release. */
import { readFileSync } from "node:fs";
import { buildSchema, isEnumType, isObjectType } from "graphql";
import { describe, expect, test } from "vitest";
import { readSdl } from "../functions/sdl.ts";
import { contractChanges, untold } from "./tools/contract-changes.ts";

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
const released = read("schema/released.graphql");
const changelog = read("docs/changelog.md");
const { version } = JSON.parse(read("package.json")) as { version: string };

test("every change that can break a client since the last release is in docs/changelog.md, with what to do", async () => {
  expect(untold(await contractChanges(released, readSdl()), changelog)).toEqual([]);
});

test("nothing is removed that the last release had not marked as deprecated until a day that is past", async () => {
  const changes = await contractChanges(released, readSdl());
  const removed = changes.filter(({ type }) => /^(FIELD|ENUM_VALUE)_REMOVED$/.test(type)).map(({ path = "" }) => path);
  const early = removed.filter((path) => {
    const day = /It goes on (\d{4}-\d\d-\d\d) at the earliest/.exec(reasonOf(path) ?? "")?.[1];
    return day === undefined || Date.parse(day) > Date.now();
  });
  expect(early, "the policy is in schema/README.md").toEqual([]);
});

function reasonOf(path: string): string | null | undefined {
  const [type = "", name = ""] = path.split(".");
  const found = buildSchema(released).getType(type);
  if (isObjectType(found)) return found.getFields()[name]?.deprecationReason;
  return isEnumType(found) ? found.getValue(name)?.deprecationReason : null;
}

test("the newest section of the changelog is that of the package's version", () => {
  const [unreleased, newest] = [...changelog.matchAll(/^## (.+)$/gm)].map((match) => match[1]);
  expect(unreleased).toBe("Unreleased");
  expect(newest).toMatch(new RegExp(`^${version.replaceAll(".", String.raw`\.`)}, \\d{1,2} [A-Z][a-z]+ \\d{4}$`));
});

describe("the check itself", () => {
  const before = `enum E { A B } type Query { a: String! b(x: Int): E c: Int }`;
  const log = (entry: string) =>
    `# Log\n\n## Unreleased\n${entry}\n\n## 0.1.0, 1 May 2026\n- **Breaking** \`Query.c\`: old. Do: nothing.\n`;

  test.each([
    ["a field is removed", `enum E { A B } type Query { a: String! b(x: Int): E }`, "Query.c"],
    ["a field may be null", `enum E { A B } type Query { a: String b(x: Int): E c: Int }`, "Query.a"],
    [
      "a list becomes a connection",
      `enum E { A B } type C { n: Int } type Query { a: C! b(x: Int): E c: Int }`,
      "Query.a",
    ],
    ["an argument is required", `enum E { A B } type Query { a: String! b(x: Int!): E c: Int }`, "Query.b.x"],
    ["an enum value is removed", `enum E { A } type Query { a: String! b(x: Int): E c: Int }`, "E.B"],
  ])("fails where %s, until an entry says what to do", async (_, after, path) => {
    const changes = await contractChanges(before, after);
    expect(untold(changes, log("- Something else."))).toEqual([expect.stringContaining(`- **Breaking** \`${path}\``)]);
    expect(untold(changes, log(`- **Breaking** \`${path}\`: gone.`))).toHaveLength(1);
    expect(untold(changes, log(`- **Breaking** \`${path}\`: it is gone, and\n  missed. Do: ask for another.`))).toEqual(
      [],
    );
  });

  test("wants an entry, if a smaller one, for a new enum value", async () => {
    const after = `enum E { A B C } type Query { a: String! b(x: Int): E c: Int }`;
    const changes = await contractChanges(before, after);
    expect(untold(changes, log(""))).toHaveLength(1);
    expect(untold(changes, log("- `E.C`: a new kind. Have a default case."))).toEqual([]);
  });

  test("lets additions pass", async () => {
    const after = `enum E { A B } type Query { a: String! b(x: Int, y: Int): E c: Int d: Int }`;
    expect(untold(await contractChanges(before, after), log(""))).toEqual([]);
  });
});
