/** The one view model, from real answers: what is shown in each state, and what never is. */
import { describe, expect, test } from "vitest";
import type { Element, Node } from "../../functions/markup/tree.ts";
import { textOf } from "../../functions/markup/html.ts";
import { treeOf } from "../../functions/widget/markup.ts";
import { type Trouble, viewOf } from "../../functions/widget/view.ts";
import { id, said, strikeEvent, when, window, windowId } from "../fixtures.ts";
import { answerTo, fiveIssuers, type SceneName, scenes, standing } from "./scenes.ts";

type Options = { trouble?: Trouble; language?: "EN" | "CY" };
type Situations = Awaited<ReturnType<typeof answerTo>>;

function shown(situations: Situations, { trouble = null, language = "EN" }: Options = {}): Element {
  return treeOf(viewOf({ situations, trouble, language }), { origin: "https://strikes.example", headingLevel: 2 });
}

const words = (node: Node): string => (typeof node === "string" ? node : node.children.map(words).join(" "));
const find = (node: Node, holds: (element: Element) => boolean): Element[] =>
  typeof node === "string" ? [] : [...(holds(node) ? [node] : []), ...node.children.flatMap((c) => find(c, holds))];
const hasClass = (name: string) => (element: Element) => String(element.attributes["class"]).split(" ").includes(name);
const cards = (tree: Element) => find(tree, hasClass("card"));
const tidy = (text: string) => text.replace(/\s+/g, " ").trim();

const names = Object.keys(scenes) as SceneName[];
const troubles: Trouble[] = ["asking", "slow", "down", "kept", null];

describe.each(names)("%s", (name) => {
  test("promise 4: 999 is the first card, whatever went wrong, in both languages", async () => {
    const answer = await answerTo(scenes[name]);
    for (const language of ["EN", "CY"] as const) {
      for (const trouble of troubles) {
        for (const situations of [answer, []]) {
          const [first] = cards(shown(situations, { trouble, language }));
          expect(first!.attributes["class"]).toBe("card emergency");
          expect(words(first!)).toContain("999");
        }
      }
    }
  });

  test("promise 5: every piece of advice is there, under its heading, with all its conditions and its body", async () => {
    const [situation] = await answerTo(scenes[name]);
    const all = cards(shown([situation!]));
    for (const { heading, conditions, body } of situation!.advice) {
      const whole = all.filter((card) => [heading, ...conditions, body].every((text) => words(card).includes(text)));
      expect(whole, heading).toHaveLength(1);
    }
  });

  test("never says that there is no strike", async () => {
    for (const trouble of troubles) {
      const text = words(shown(await answerTo(scenes[name]), { trouble }));
      expect(text).not.toMatch(/(?<!strike or )\bno (strikes?|action)\b|\b(is|are) not (any|on strike)|not on strike/i);
    }
  });
});

describe("what is said of a strike", () => {
  const textOf = async (name: SceneName) => tidy(words(shown(await answerTo(scenes[name]))));

  test.each<[SceneName, RegExp]>([
    [
      "now",
      /Strike planned for now A strike by junior doctors is planned for now in England, .* may affect University Hospital Southampton/,
    ],
    ["held", /Strike on now A strike by junior doctors is on now/],
    ["today", /Strike planned for today .*\(we do not know the hours\)/],
    ["may-affect", /Strike that may affect services .* may affect University Hospital Southampton/],
    ["upcoming", /Strike planned A strike by junior doctors is planned in England/],
    [
      "called-off",
      /Strike called off .* may stay cancelled\. If you have a hospital appointment, go by the hospital's latest message/,
    ],
    [
      "suspended",
      /Strike suspended .* may stay cancelled\. If you have a hospital appointment, go by the hospital's latest message/,
    ],
    ["ended", /Planned time of strike over .* is over\. /],
    ["unreported", /Planned time of strike over .* we have no report of whether it took place/],
    ["none-known", /We do not know of any strike .* last checked/],
    ["not-watched", /We cannot say whether there is a strike We have not checked/],
    ["stale", /This may be out of date\. Strike planned for now/],
    ["clock-change", /from 10pm on Saturday 26 March 2016 until 6am on Sunday 27 March 2016/],
  ])("%s", async (name, pattern) => {
    expect(await textOf(name)).toMatch(pattern);
  });

  test("promise 3: no nought stands where nobody has looked", async () => {
    expect(await textOf("now")).toContain("All strikes and sources (1)");
    for (const name of ["not-watched", "none-known"] as const) expect(await textOf(name)).not.toContain("(0)");
  });

  test("called off is never told as coming", async () => {
    for (const name of ["called-off", "suspended"] as const) {
      expect(await textOf(name)).not.toMatch(/planned for|is planned|strike planned/i);
    }
  });

  test("called off: what to do with an appointment is said once, also beside the hospital's own card", async () => {
    const text = await textOf("several-off");
    expect(text).toContain("may stay cancelled; also off: a strike by nurses in England (26 April 2016) and");
    expect(text.split("If you have a hospital appointment")).toHaveLength(2);
    expect(text).toContain(
      "Follow your hospital's latest message if: your operation was cancelled for the strike We will",
    );
  });

  test("called off: at an ambulance service, too, the appointment is one at a hospital", async () => {
    const [situation] = await answerTo({ ...scenes["called-off"], trust: "RYE" });
    expect(situation!.summary).toMatch(
      / If you have a hospital appointment, go by the hospital's latest message about it\.$/,
    );
  });

  test("promise 11: what cover is kept is said, and that it is not known", async () => {
    expect(await textOf("now")).toContain("emergency care included");
    const unknown = (await answerTo(scenes.now)).map((one) => ({
      ...one,
      strikes: one.strikes.map((strike) => ({ ...strike, coverSummary: "We do not know what emergency cover" })),
    }));
    expect(words(shown(unknown))).toContain("We do not know what emergency cover");
    expect(await textOf("called-off")).not.toContain("The staff on strike");
  });

  test("a list that is cut says how many more there are", async () => {
    const days = Array.from({ length: 9 }, (_, i) => `2016-04-${26 + (i % 5)}`);
    const windows = days.map((day, i) => window({ id: windowId(`a${i}`), start: when(day), end: when(day) }));
    const many = strikeEvent({ windows });
    const tree = shown(await answerTo({ records: [...standing, many], at: scenes.now.at }));
    const lines = find(find(tree, hasClass("callout"))[0]!, ({ tag }) => tag === "li").map(words);
    expect(lines).toHaveLength(7);
    expect(lines.at(-1)).toBe("More strike times: 3");
  });

  test.each([
    ["2016-05-05T08:00:00+01:00", true],
    ["2016-09-12T08:00:00+01:00", false],
    [null, true],
  ])("a strike that is off and due at %s is told of beside one that is on: %s", async (start, isTold) => {
    const status = said("CALLED_OFF" as const);
    const off = strikeEvent({
      id: id("ev", "2"),
      windows: [window({ id: windowId("2"), start: when(start), end: when(null), status })],
    });
    const now = await answerTo({ ...scenes.now, records: [...scenes.now.records, off] });
    expect(/Strike called off:/.test(words(shown(now)))).toBe(isTold);
    // Where it is the news itself, it is told of however far ahead.
    const alone = await answerTo({ ...scenes.now, records: [...standing, off] });
    expect(words(shown(alone))).toContain("has been called off");
  });

  test("several days are a list by date, the one that is off among them", async () => {
    const [list] = find(shown(await answerTo(scenes["five-days"])), hasClass("callout"));
    const lines = find(list!, ({ tag }) => tag === "li").map(words);
    expect(lines).toHaveLength(5);
    expect(lines[0]).toMatch(
      /^Strike planned for now: junior doctors, England, from 8am until 5pm on Tuesday 26 April 2016$/,
    );
    expect(lines[4]).toMatch(/^Strike suspended: junior doctors, England, .* 30 April 2016$/);
  });
});

test("what five issuers say of 999 is one card, each with its own conditions whole", async () => {
  const tree = shown(await answerTo(scenes.issuers));
  const [first, ...others] = cards(tree).filter((card) => /\b999\b/.test(words(card.children[0]!)));
  expect(others).toEqual([]);
  const text = tidy(words(first!));
  expect(text.startsWith("Emergency advice: Call 999 or go to A&E now if: someone's life is at risk")).toBe(true);
  for (const letter of ["A", "B", "C", "D"]) {
    const part = `Call 999 or go to A&E now if: sign ${letter}1; sign ${letter}2. Words of ${letter}. This is from Hospital ${letter}.`;
    expect(text).toContain(part);
  }
  expect(text).toContain("Call 999 or go to A&E now only in a real emergency. Words of E. This is from Hospital E.");
  // One heading for all of them, and each of the others is a line under it.
  expect(find(first!, ({ tag }) => /^h\d$/.test(tag))).toHaveLength(1);
  expect(find(first!, hasClass("bold"))).toEqual([]);
  expect(find(first!, ({ tag }) => tag === "li")).toHaveLength(2 + 5);
});

test("whoever says it under the same heading is told once where the body has the conditions word for word", async () => {
  const [a, b, c] = fiveIssuers();
  const told = (body: string) => b!.texts.map((text) => ({ ...text, conditions: ["If a life is in danger"], body }));
  const bodies = [
    { ...b!, texts: told("Ring 999 if a life is in danger.") },
    { ...c!, texts: told("Do not wait.") },
  ];
  const text = tidy(words(shown(await answerTo({ ...scenes.now, records: [...scenes.now.records, a!, ...bodies] }))));
  expect(text).toContain("Ring 999 if a life is in danger. This is from Hospital B.");
  expect(text).toContain("Call 999 or go to A&E now if a life is in danger. Do not wait. This is from Hospital C.");
  expect(text.match(/a life is in danger/g)).toHaveLength(2);
});

test("another heading on the topic stands out as a heading", async () => {
  const [a] = fiveIssuers();
  const other = { ...a!, texts: a!.texts.map((text) => ({ ...text, heading: "Ring for an ambulance" })) };
  const tree = shown(await answerTo({ ...scenes.now, records: [...scenes.now.records, other] }));
  expect(find(tree, hasClass("bold")).map(words)).toContain("Ring for an ambulance if:");
});

test("a condition that begins a sentence goes on with the heading's", async () => {
  const [a] = fiveIssuers();
  const begins = {
    ...a!,
    texts: a!.texts.map((text) => ({ ...text, heading: "Ring 999", conditions: ["If a life is in danger"] })),
  };
  const tree = shown(await answerTo({ ...scenes.now, records: [...scenes.now.records, begins] }));
  expect(words(tree)).toContain("Ring 999 if a life is in danger");
});

test("the same words of two issuers are said once, in the name of both", async () => {
  const [a, b] = fiveIssuers();
  const alike = { ...b!, texts: a!.texts };
  const tree = shown(await answerTo({ ...scenes.now, records: [...scenes.now.records, a!, alike] }));
  expect(words(tree).match(/sign A1/g)).toHaveLength(1);
  expect(words(tree)).toContain("This is from Hospital A, Hospital B.");
});

test("promise 6: a hospital's own words from before a call-off stay whole, and are marked", async () => {
  const [own] = fiveIssuers();
  const strike = scenes["called-off"].records.find(({ kind }) => kind === "STRIKE_EVENT")!;
  const bound = {
    ...own!,
    topic: said("planned-appointment-attend"),
    when: "strike" as const,
    issuer: said({ name: "The trust", trust: "RHM" }),
    windows: [{ event: strike.id, window: "w_000000000001" }],
    evidence: [{ kind: "AUTHORED" as const, editor: "e", reason: "r" }],
  };
  const tree = shown(await answerTo({ ...scenes["called-off"], records: [...scenes["called-off"].records, bound] }));
  expect(tidy(words(tree))).toContain(
    "Issued before the call-off: Call 999 or go to A&E now if: sign A1 sign A2 Words of A. This is from The trust.",
  );
});

test("111 and GP cards go by nation: Northern Ireland has no 111", async () => {
  const text = async (nation: string) => words(shown(await answerTo(scenes["none-known"], { trusts: [], nation })));
  for (const nation of ["ENGLAND", "SCOTLAND", "WALES"]) {
    expect(await text(nation)).toContain("Call 111");
    expect(await text(nation)).not.toContain("GP out of hours");
  }
  expect(await text("NORTHERN_IRELAND")).toContain("Call a GP surgery or GP out of hours if:");
  expect(await text("NORTHERN_IRELAND")).not.toMatch(/\b111\b/);
  expect(words(shown([], { trouble: "down" }))).not.toMatch(/\b111\b|\bGP\b/);
});

test("several trusts: what is for some of them says for which", async () => {
  const nurses = { ...fiveIssuers()[0]!, topic: said("pharmacy"), level: "NON_URGENT" as const, trust: said("R1H") };
  const scene = { ...scenes.now, records: [...scenes.now.records, nurses] };
  const situations = await answerTo(scene, { trusts: ["RHM", "R1H"] });
  const tree = shown(situations);
  expect(find(tree, hasClass("callout"))).toHaveLength(2);
  expect(tidy(words(tree))).toMatch(
    /sign A1 sign A2 Words of A\. For Barts Health NHS Trust\. This is from Hospital A\./,
  );
  expect(words(tree).match(/Call 111 if:/g)).toHaveLength(1);
  expect(words(find(tree, hasClass("title"))[0]!)).toBe("Strike advice");
});

describe("in Welsh", () => {
  test("a draft is said to be one, in both languages; English is marked as English", async () => {
    const tree = shown(await answerTo(scenes.now, { lang: "cy" }), { language: "CY" });
    const notes = find(tree, hasClass("note")).map(({ attributes, children }) => [
      attributes["lang"],
      words(children[0]!),
    ]);
    expect(notes).toEqual([
      ["cy", expect.stringContaining("Drafft")],
      ["en", expect.stringContaining("draft that no Welsh speaker has read")],
    ]);
    const english = find(tree, ({ attributes }) => attributes["lang"] === "en")
      .map(words)
      .join(" ");
    for (const { texts } of standing.filter(({ topic }) => topic.value === "pharmacy")) {
      expect(english).toContain(texts[0]!.heading);
      expect(english).toContain(texts[0]!.body);
    }
    const [first] = cards(tree);
    expect(tidy(words(first!))).toMatch(/^Cyngor brys: Ffoniwch 999 neu ewch i A&E nawr os:/);
    expect(find(first!, ({ attributes }) => attributes["lang"] === "en")).toEqual([]);
  });

  test("never calls itself translated", async () => {
    expect(words(shown(await answerTo(scenes.now, { lang: "cy" }), { language: "CY" }))).not.toMatch(
      /translat|cyfieith/i,
    );
  });
});

test("what a source says stays text", async () => {
  const [own] = fiveIssuers();
  const hostile = { ...own!, texts: [{ ...own!.texts[0]!, body: `<img src=x onerror="alert(1)">` }] };
  const html = textOf(shown(await answerTo({ ...scenes.now, records: [...scenes.now.records, hostile] })));
  expect(html).toContain("&lt;img");
  expect(html).not.toContain("<img");
});

test("no part names an emergency card, so that no host page can hide one", async () => {
  const tree = shown(await answerTo(scenes.issuers));
  const emergency = find(tree, hasClass("emergency"));
  expect(emergency.length).toBeGreaterThan(0);
  expect(emergency.flatMap((card) => find(card, ({ attributes }) => "part" in attributes))).toEqual([]);
});
