/** Hashes of what was shown, and the question of whoever printed it: does it still hold? */
import { describe, expect, test } from "vitest";
import { hashOf } from "../functions/codec.ts";
import type { AnyRecord } from "../schema/records.ts";
import {
  advice,
  adviceText,
  edition,
  id,
  impact,
  logEntry,
  missing,
  readModelOf,
  said,
  source,
  strikeEvent,
  when,
  window,
} from "./fixtures.ts";
import { asker } from "./tools/ask.ts";

const AT = "2016-04-26T09:00:00+01:00";
const LATER = "2016-04-26T11:00:00+01:00";

/** The selections that the SDL documents. */
const selections = {
  StrikeEvent: `id editorialState editorialReason nations staffGroups staffGroupLabels action status disputed
    scope { __typename ... on NationScope { nations } ... on OrganisationScope { codes complete wording }
      ... on AreaScope { text } ... on UnknownScope { unknown } }
    windows { id start { precision time date } end { precision time date } unions withdrawn coveredBy status outcome }`,
  TrustImpact: `id editorialState trust { odsCode } nation area service effect modality metric count { value qualifier }
    period { start end } setting figureStatus events { id } disputed`,
  PublicAdvice: `id editorialState topic level heading conditions body actions { label url } language translation
    issuer { name } nations trust { odsCode } staffGroups events { id } validFrom validTo disputed`,
};
const prefixes: Record<string, string> = { StrikeEvent: "ev_", TrustImpact: "im_", PublicAdvice: "ad_" };
const situationContent = `trust { odsCode } nation state summary strikes { state phase applies window { id } event { contentHash } }
  impacts { contentHash } advice { contentHash issuedBeforeCallOff }`;

const lifeAtRisk = advice({
  id: id("ad", "2"),
  topic: said("life-threatening-emergency"),
  level: "EMERGENCY",
  texts: [adviceText(), adviceText({ language: "CY", translation: "REVIEWED", heading: "Ffoniwch 999" })],
});
const bound = advice({
  id: id("ad", "3"),
  issuer: said({ name: "UHS", trust: "RHM" }),
  validity: { from: "2016-04-20T00:00:00.000Z", to: null },
  windows: [{ event: id("ev", "1"), window: window().id }],
});
const records: AnyRecord[] = [
  strikeEvent(),
  strikeEvent({
    id: id("ev", "2"),
    scope: said({ type: "ORGANISATIONS", codes: ["RHM", "ZZZ"], complete: false, text: "two" }),
  }),
  strikeEvent({ id: id("ev", "3"), scope: said({ type: "AREA", text: "the South" }), nations: missing(null) }),
  strikeEvent({
    id: id("ev", "4"),
    scope: missing({ type: "UNKNOWN" }),
    windows: [window({ start: when(null), end: when("2016-04-28") })],
  }),
  strikeEvent({ id: id("ev", "5"), editorial: { state: "WITHDRAWN", reason: "A hoax." } }),
  strikeEvent({ id: id("ev", "6"), editorial: { state: "MERGED", reason: "The same.", into: id("ev", "1") } }),
  impact(),
  impact({
    id: id("im", "2"),
    trust: missing(null),
    count: missing(null),
    period: missing(null),
    events: [id("ev", "1"), id("ev", "9")],
  }),
  advice(),
  lifeAtRisk,
  bound,
  source(),
];
const readModel = readModelOf(edition({ records }));
const ask = asker({ readModel }, AT);

describe("contentHash is the hash of what the documented selection answers", () => {
  const cases = Object.entries(selections).flatMap(([type, selection]) =>
    records
      .filter((r) => r.id.startsWith(prefixes[type]!))
      .map((record): [string, string, string] => [record.id, type, selection]),
  );
  test.each(cases)("%s, %s", async (recordId, type, selection) => {
    const { data, errors } = await ask(
      `{ node(id: "${recordId}") { ... on ${type} { ${selection} } } again: node(id: "${recordId}") { ... on ${type} { contentHash } } }`,
    );
    expect(errors).toEqual([]);
    expect(data.again.contentHash).toBe(hashOf(data.node));
  });

  test.each(["EN", "CY"])("advice in %s, standing or as a record", async (language) => {
    const { data } = await ask(
      `query ($language: Language) { publicAdvice(language: $language) { nodes { ${selections.PublicAdvice} } }
      hashes: publicAdvice(language: $language) { nodes { contentHash } }
      situation(trust: "RHM", language: $language) { advice { contentHash record { id contentHash } } } }`,
      { language },
    );
    expect(data.hashes.nodes.map((node: { contentHash: string }) => node.contentHash)).toEqual(
      data.publicAdvice.nodes.map(hashOf),
    );
    for (const { contentHash, record } of data.situation.advice) expect(contentHash).toBe(record.contentHash);
  });

  test.each(["EN", "CY"])(
    "the situation in %s; the clock alone does not change it, nor does another version",
    async (language) => {
      const query = `query ($language: Language) { situation(trust: "RHM", language: $language) { ${situationContent} } hash: situation(trust: "RHM", language: $language) { contentHash } }`;
      const { data } = await ask(query, { language });
      expect(data.hash.contentHash).toBe(hashOf(data.situation));
      const later = await asker({ readModel: readModelOf(edition({ records, number: 7 })) }, LATER)(query, {
        language,
      });
      expect(later.data.hash).toEqual(data.hash);
      const over = await asker({ readModel }, "2016-04-29T18:00:00Z")(query, { language });
      expect(over.data.hash).not.toEqual(data.hash);
    },
  );

  test("the advice that is compiled in has one too, in no record's name", async () => {
    const { data } = await asker(
      { readModel: readModelOf(edition({})) },
      AT,
    )(
      `{ situation(trust: "RHM") { advice { record { id } contentHash topic level heading conditions body language translation } } }`,
    );
    const [first] = data.situation.advice;
    expect(first).toMatchObject({ record: null, contentHash: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });
});

const log = [
  logEntry(1, [{ id: id("ev", "1"), change: "NEW", summary: "A strike" }]),
  logEntry(2, [{ id: id("im", "1"), change: "NEW", summary: "A figure" }]),
  logEntry(3, [{ id: id("ev", "1"), change: "CHANGED", summary: "Ends at 5pm" }], {
    committedAt: null,
    why: "A correction.",
  }),
];
const check = asker({ readModel: readModelOf(edition({ records, log, number: 3 })) }, AT);
const query = `query ($copies: [CopyInput!]!) { checkCopies(copies: $copies) { __typename
  ... on CopySame { record { id } } ... on CopyChanged { record { id } contentHash changes { dataVersion change summary why } }
  ... on CopyWithdrawn { record { id } reason mergedInto { id } } ... on CopyUnknown { id } } }`;
const old = "0".repeat(64);

describe("checkCopies", () => {
  test("tells same, changed, withdrawn, merged and unknown apart, in the order asked for", async () => {
    const { data: now } = await check(`{ strikeEvent(id: "${id("ev", "1")}") { contentHash } }`);
    const { data, errors } = await check(query, {
      copies: [
        { id: id("ev", "1"), contentHash: now.strikeEvent.contentHash },
        { id: id("ev", "1"), contentHash: old },
        { id: id("ev", "5"), contentHash: old },
        { id: id("ev", "6"), contentHash: old },
        ...["ev_nonsense", id("src", "1"), "tr_RHM"].map((one) => ({ id: one, contentHash: old })),
      ],
    });
    expect(errors).toEqual([]);
    expect(data.checkCopies).toEqual([
      { __typename: "CopySame", record: { id: id("ev", "1") } },
      {
        __typename: "CopyChanged",
        record: { id: id("ev", "1") },
        contentHash: now.strikeEvent.contentHash,
        changes: [
          { dataVersion: "1.1", change: "NEW", summary: "A strike", why: "New press release." },
          { dataVersion: "1.3", change: "CHANGED", summary: "Ends at 5pm", why: "A correction." },
        ],
      },
      { __typename: "CopyWithdrawn", record: { id: id("ev", "5") }, reason: "A hoax.", mergedInto: null },
      {
        __typename: "CopyWithdrawn",
        record: { id: id("ev", "6") },
        reason: "The same.",
        mergedInto: { id: id("ev", "1") },
      },
      { __typename: "CopyUnknown", id: "ev_nonsense" },
      { __typename: "CopyUnknown", id: id("src", "1") },
      { __typename: "CopyUnknown", id: "tr_RHM" },
    ]);
  });

  test("with the version it was copied from, only what came after", async () => {
    const copies = [{ id: id("ev", "1"), contentHash: old, dataVersion: "1.1" }];
    const { data } = await check(query, { copies });
    expect(data.checkCopies[0].changes).toMatchObject([{ dataVersion: "1.3" }]);
  });

  test("a copy in Welsh is checked against the Welsh", async () => {
    const { data: welsh } = await check(
      `{ publicAdvice(language: CY, filter: { levels: [EMERGENCY] }) { nodes { contentHash } } }`,
    );
    const { contentHash } = welsh.publicAdvice.nodes[0];
    const copies = ["CY", "EN"].map((language) => ({ id: lifeAtRisk.id, contentHash, language }));
    const { data } = await check(query, { copies });
    expect(data.checkCopies).toMatchObject([{ __typename: "CopySame" }, { __typename: "CopyChanged" }]);
  });

  test("refuses what it cannot answer", async () => {
    const one = { id: id("ev", "1"), contentHash: old };
    const many = await check(query, { copies: Array.from({ length: 101 }, () => one) });
    expect(many.codes).toEqual(["PAGE_TOO_LARGE"]);
    const version = await check(query, { copies: [{ ...one, dataVersion: "yesterday" }] });
    expect(version.codes).toEqual(["BAD_USER_INPUT"]);
  });
});
