/** The words of a situation: of each state, and of whose strike it is. */
import { describe, expect, test } from "vitest";
import { instantOf } from "../schema/london.ts";
import { coverage, edition, id, readModelOf, said, strikeEvent, when, window, windowId } from "./fixtures.ts";
import { directory, MORNING, situation } from "./support/situation.ts";
import { asker } from "./tools/ask.ts";

describe("the words of each state", () => {
  const summary = async (event: Parameters<typeof strikeEvent>[0], at: string, place = { trust: "RHM" } as object) =>
    (await situation([strikeEvent(event), coverage()], { ...place }, at)).summary as string;
  const UHS = "University Hospital Southampton NHS Foundation Trust";

  test("STRIKE_TODAY does not guess hours", async () => {
    const windows = [window({ start: when("2016-04-26"), end: when("2016-04-26") })];
    expect(await summary({ windows }, MORNING)).toBe(
      `A strike by junior doctors is planned for today in England, on Tuesday 26 April 2016 (we do not know the hours), and may affect ${UHS}.`,
    );
  });

  test("STRIKE_TODAY with an unknown end says may", async () => {
    const windows = [window({ end: when(null) })];
    expect(await summary({ windows }, MORNING)).toBe(
      `A strike by junior doctors was planned to start in England, from 8am on Tuesday 26 April 2016 (we do not know until when), and may be on today, and may affect ${UHS}.`,
    );
  });

  test("STRIKE_MAY_AFFECT says may", async () => {
    expect(await summary({ scope: said({ type: "UNKNOWN" }) }, MORNING)).toMatch(
      /planned for now somewhere in England, from 8am.*, and may affect Univ/,
    );
    expect(await summary({ action: said("ACTION_SHORT_OF_STRIKE") }, MORNING)).toMatch(
      /^Action short of a strike by .* may affect/,
    );
  });

  test("STRIKE_UPCOMING names staff as they were called on the day, and times as the NHS writes them", async () => {
    const windows = [window({ start: when("2025-07-25T07:00:00+01:00"), end: when("2025-07-30T07:00:00+01:00") })];
    expect(await summary({ windows }, "2025-07-20T12:00:00Z")).toBe(
      `A strike by resident doctors is planned in England, from 7am on Friday 25 July 2025 until 7am on Wednesday 30 July 2025, and may affect ${UHS}.`,
    );
  });

  test("STRIKE_UPCOMING for a nation, where only some organisations strike, says may", async () => {
    const scope = said({ type: "ORGANISATIONS" as const, codes: ["RHM"], complete: false, text: null });
    expect(await summary({ scope }, "2016-04-20T12:00:00Z", { nation: "ENGLAND" })).toMatch(
      /^A strike by junior doctors is planned at University Hospital Southampton .*, and may affect the NHS in England\.$/,
    );
  });

  test("STRIKE_MAY_AFFECT with an unknown end does not say that it is on", async () => {
    const windows = [window({ end: when(null), outcome: said("HELD") })];
    const text = await summary({ windows, scope: said({ type: "UNKNOWN" }) }, "2016-04-27T02:00:00+01:00");
    expect(text).toMatch(
      / was planned to start somewhere in England, from 8am .* \(we do not know until when\), and may affect /,
    );
  });

  test("STRIKE_CALLED_OFF does not make another that is off look like one that is on", async () => {
    const off = [window({ status: said("CALLED_OFF") })];
    const nurses = strikeEvent({ id: id("ev", "2"), staffGroups: said(["NURSES"]), windows: off });
    const { summary } = await situation([strikeEvent({ windows: off }), nurses]);
    expect(summary).toMatch(/stay cancelled; also off: a strike by nurses in England \(26 April 2016\)\. If you /);
  });

  test("nobody has checked for other strikes only where there is one", async () => {
    const asked = async (records: Parameters<typeof situation>[0], language: string) =>
      (await situation(records, { trust: "RHM", language })).checkedSummary as string;
    expect(await asked([], "EN")).toBe("We have not checked for strikes in England for this time.");
    expect(await asked([], "CY")).not.toContain("eraill");
    expect(await asked([strikeEvent()], "EN")).toBe("We have not checked for other strikes in England for this time.");
  });

  test("a strike of several days does not pass for one of a day", async () => {
    const day = (date: string, more: object = {}) =>
      window({ id: windowId(date.slice(-2)), start: when(date), end: when(date), ...more });
    const three = [day("2016-04-26"), day("2016-04-27"), day("2016-04-28")];
    const first = "on Tuesday 26 April 2016 (we do not know the hours), and at 2 more times, ";
    expect(await summary({ windows: three }, "2016-04-20T12:00:00Z")).toContain(first);
    expect(await summary({ windows: three }, MORNING)).toContain(first);
    const off = { status: said("SUSPENDED" as const) };
    expect(await summary({ windows: three.map((one) => ({ ...one, ...off })) }, "2016-04-20T12:00:00Z")).toContain(
      first,
    );
    // What is off is not planned, and unions that strike together do so once.
    const some = [three[0]!, day("2016-04-27", off), three[2]!, { ...three[2]!, id: windowId("9") }];
    expect(await summary({ windows: some }, MORNING)).toContain("(we do not know the hours), and at one more time, ");
    expect(await summary({ windows: three }, "2016-04-28T09:00:00Z")).not.toContain("more time");
  });

  test("another that is planned has its own day, and the first of its days", async () => {
    const later = ["2016-05-10", "2016-05-11"].map((date, i) =>
      window({ id: windowId(String(i + 2)), start: when(date), end: when(date) }),
    );
    const nurses = strikeEvent({ id: id("ev", "2"), staffGroups: said(["NURSES"]), windows: later });
    const asked = async (language: string) =>
      (await situation([strikeEvent(), nurses], { trust: "RHM", language }, "2016-04-20T12:00:00Z")).summary as string;
    expect(await asked("EN")).toMatch(/; also planned: a strike by nurses in England \(10 May 2016\)\.$/);
    expect(await asked("CY")).toMatch(/\(10 Mai 2016\)\.$/);
  });

  test("STRIKE_CALLED_OFF says what to do with an appointment, last and once, whatever is off", async () => {
    const off = { status: said("SUSPENDED" as const) };
    const windows = ["1", "2"].map((letter) =>
      window({ id: windowId(letter), start: when(`2016-04-2${letter}`), ...off }),
    );
    const nurses = strikeEvent({ id: id("ev", "2"), staffGroups: said(["NURSES"]), windows });
    const records = [strikeEvent({ windows }), nurses];
    for (const place of [{ trust: "RHM" }, { nation: "ENGLAND" }]) {
      const text: string = (await situation(records, place, "2016-04-20T12:00:00Z")).summary;
      expect(text.split("appointment, go by")).toHaveLength(2);
      expect(text).toMatch(/If you have a hospital appointment, go by the hospital's latest message about it\.$/);
    }
    const welsh: string = (await situation(records, { trust: "RHM", language: "CY" }, "2016-04-20T12:00:00Z")).summary;
    expect(welsh).toMatch(/\. Os oes gennych apwyntiad ysbyty, dilynwch neges ddiweddaraf yr ysbyty amdano\.$/);
    // Beside one that stands, what to do is what the advice says.
    const stands = await situation([strikeEvent(), nurses], { trust: "RHM" });
    expect(stands.summary).not.toContain("latest message");
  });

  test("STRIKE_CALLED_OFF keeps the warning about appointments", async () => {
    for (const [status, words] of [
      ["CALLED_OFF", "has been called off"],
      ["SUSPENDED", "has been suspended"],
    ] as const) {
      const text = await summary({ windows: [window({ status: said(status) })] }, MORNING);
      expect(text).toContain(words);
      expect(text).toContain("appointments that were cancelled because of it may stay cancelled");
      expect(text).not.toContain("planned for");
    }
  });

  test("STRIKE_ENDED does not say that it took place", async () => {
    expect(await summary({}, "2016-04-27T09:00:00+01:00")).toMatch(
      /^The planned time of a strike by junior doctors .* is over; we have no report of whether it took place\.$/,
    );
    const windows = [window({ start: when("2016-04-26"), end: when("2016-04-26") })];
    expect(await summary({ windows }, "2016-04-27T09:00:00+01:00")).toContain("may still be running on");
  });

  test("NONE_KNOWN says when we looked", async () => {
    const text = (await situation([coverage()], { nation: "ENGLAND" })).summary;
    expect(text).toBe(
      "We do not know of any strike in the NHS in England at this time; we last checked at 9am on Wednesday 25 May 2016, " +
        "up to 9am on Wednesday 1 June 2016.",
    );
  });

  test("NOT_WATCHED says that we cannot say", async () => {
    const answer = await situation([], { nation: "WALES" });
    expect(answer).toMatchObject({ state: "NOT_WATCHED", checkedUntil: null });
    expect(answer.summary).toBe(
      "We have not checked for strikes in the NHS in Wales for this time, so we cannot say whether there is a strike.",
    );
  });
});

describe("whose strike it is", () => {
  const DAYS_BEFORE = "2016-04-20T12:00:00Z";
  const told = async (event: Parameters<typeof strikeEvent>[0], place: object, at = DAYS_BEFORE) =>
    (await situation([strikeEvent(event)], { ...place }, at)) as { summary: string; strikes: { summary: string }[] };
  const listOf = (...codes: string[]) => said({ type: "ORGANISATIONS" as const, codes, complete: false, text: null });
  const board = { nations: said(["WALES" as const]), scope: listOf("7A1") };

  test.each([
    [DAYS_BEFORE, "is planned"],
    [MORNING, "is planned for now"],
    ["2016-04-27T09:00:00+01:00", "The planned time"],
  ])("a nation's strike is not said to be at each hospital in it (%s)", async (at, words) => {
    const { summary } = await told({}, { trust: "RHM" }, at);
    expect(summary).toContain(words);
    expect(summary).toContain(" in England");
    expect(summary).toMatch(/(may affect|might have affected) University Hospital Southampton/);
    expect(summary).not.toContain("at University");
  });

  test("an organisation that is named is struck itself", async () => {
    const { summary, strikes } = await told({ scope: listOf("RHM") }, { trust: "RHM" });
    expect(summary).toMatch(/is planned at University Hospital Southampton NHS Foundation Trust, from .* 2016\.$/);
    expect(strikes[0]!.summary).toMatch(/^Strike planned: junior doctors, University Hospital Southampton /);
  });

  test("another's strike names the other, in the sentence and in the list", async () => {
    const { summary, strikes } = await told(board, { nation: "WALES" });
    expect(summary).toMatch(/ is planned at Welsh Health Board, from .*, and may affect the NHS in Wales\.$/);
    expect(strikes[0]!.summary).toMatch(
      /^Strike planned that may affect services: junior doctors, Welsh Health Board, from/,
    );
  });

  test("a nation's own says so", async () => {
    const { summary } = await told({}, { nation: "ENGLAND" });
    expect(summary).toMatch(/^A strike by junior doctors is planned in the NHS in England, from .* 2016\.$/);
  });

  test("in Welsh too", async () => {
    const { summary, strikes } = await told({}, { trust: "RHM", language: "CY" });
    expect(summary).toMatch(/yn Lloegr, o .*, a gall effeithio ar University Hospital Southampton/);
    expect(strikes[0]!.summary).toContain(", Lloegr, ");
  });
});

describe("a strike that starts today or tomorrow says so above the sentence, until midnight at most", () => {
  const hospital = said({ type: "ORGANISATIONS" as const, codes: ["RHM"], complete: false, text: null });
  const headline = async (at: string, parts: Parameters<typeof strikeEvent>[0] = {}, language = "EN") => {
    const records = [strikeEvent({ scope: hospital, ...parts })];
    const ask = asker({ readModel: readModelOf(edition({ records, directory })) }, at);
    const query = `{ situation(trust: "RHM", language: ${language}) { headline displayUntil contentHash } }`;
    const { headline, displayUntil, contentHash } = (await ask(query)).data.situation;
    return { headline, contentHash, held: (instantOf(displayUntil) - instantOf(at)) / 3_600_000 };
  };
  const sixAm = "2016-04-26T06:00:00+01:00";

  test.each([
    [sixAm, "Strike planned today, from 8am", 2],
    ["2016-04-25T23:30:00+01:00", "Strike planned tomorrow, from 8am", 0.5],
    ["2016-04-25T00:00:00+01:00", "Strike planned tomorrow, from 8am", 24],
    ["2016-04-24T23:30:00+01:00", "Strike planned", 0.5],
    [MORNING, "Strike planned for now", 8],
  ])("%s: %s", async (at, words, hours) => {
    expect(await headline(at)).toMatchObject({ headline: words, held: hours });
  });

  test("no hour is told where none is known, nor where it is midnight", async () => {
    const days = [window({ start: when("2016-04-27"), end: when("2016-04-27") })];
    expect((await headline(MORNING, { windows: days })).headline).toBe("Strike planned tomorrow");
    const night = [window({ start: when("2016-04-27T00:00:00+01:00"), end: when("2016-04-28T00:00:00+01:00") })];
    expect((await headline(MORNING, { windows: night })).headline).toBe("Strike planned tomorrow");
    expect((await headline(MORNING, { windows: [window({ start: when(null), end: when(null) })] })).headline).toBe(
      "Strike planned",
    );
  });

  test("where it is not known to be here, that it may, and in Welsh", async () => {
    const scope = said({ type: "UNKNOWN" as const });
    expect((await headline(sixAm, { scope })).headline).toBe(
      "Strike planned today, from 8am, that may affect services",
    );
    expect((await headline(sixAm, {}, "CY")).headline).toBe("Streic wedi'i chynllunio heddiw, o 8yb");
  });

  test("the clock alone does not change the hash of what is shown", async () => {
    expect((await headline(sixAm)).contentHash).toBe((await headline("2016-04-25T06:00:00+01:00")).contentHash);
  });
});
