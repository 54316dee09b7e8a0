/** In which nations a strike is, and in which it is not. */
import { describe, expect, it } from "vitest";
import { windowsOf } from "./told.ts";

describe("nations", () => {
  it("of one sentence go each with their days", () => {
    const text =
      "Ambulance workers in Wales strike on 6 and 10 March, while those in England walk out on 6 and 20 March.";
    expect(windowsOf(text).map(({ day, nations }) => [day, nations])).toEqual([
      ["03-06", "WALES"],
      ["03-10", "WALES"],
      ["03-06", "ENGLAND"],
      ["03-20", "ENGLAND"],
    ]);
  });

  it("of a list are all its own, and those of a sentence that names another for something else are doubted", () => {
    const list = windowsOf("Nurses in England, Wales and Northern Ireland will strike on 15 March.")[0];
    expect(list).toMatchObject({ nations: "ENGLAND+WALES+NORTHERN_IRELAND" });
    expect(list?.codes).not.toContain("NATION_INFERRED");
    const text = "Doctors in Northern Ireland back the junior doctors' strike in England on 13 March.";
    expect(windowsOf(text)[0]?.codes.join()).toMatch(/NATION_INFERRED/);
  });

  it("of another group's strike are doubted", () => {
    const text = "Physiotherapists at 30 trusts will strike on 9 March. Midwives in Wales strike on 7 March.";
    const [physios] = windowsOf(text).filter(({ groups }) => groups === "PHYSIOTHERAPISTS");
    expect(physios?.codes).toContain("NATION_INFERRED");
  });

  it.each([
    ["Porters at hospitals in Glasgow will strike on 8 March.", "SCOTLAND"],
    ["Ambulance crews across Yorkshire will strike on 8 March.", "ENGLAND"],
    ["Nurses in Swansea will strike on 8 March.", "WALES"],
    ["Nurses in Derry and Omagh will strike on 8 March.", "NORTHERN_IRELAND"],
  ])("are those of the towns: %s", (text, nation) => {
    const [window] = windowsOf(text);
    expect(window?.nations).toBe(nation);
    expect(window?.codes).not.toContain("NATION_INFERRED");
  });

  it.each([
    ["Radiographers will walk out on 8 March. Patients in Manchester are asked to come as planned.", false],
    ["Radiographers will walk out on 8 March. Patients in Manchester and in Cardiff are asked to come.", true],
    ["Radiographers will walk out on 8 March. Ministers meet in Manchester that day.", true],
    ["Radiographers will walk out on 8 March. Patients in Manchester will be told. Wales will follow.", true],
  ])("are those of the towns that a text names, where it names no other: %s", (text, doubted) => {
    expect(/NATION_(?:INFERRED|UNKNOWN)/.test(windowsOf(text)[0]?.codes.join() ?? "")).toBe(doubted);
  });

  it.each([
    ["Radiographers will walk out on 8 March. The strike is not in Scotland.", "none"],
    ["Radiographers will walk out on 8 March. Wales has no strike.", "none"],
    ["Radiographers will walk out on 8 March. There is no strike in Wales or Scotland.", "none"],
    ["Radiographers will walk out on 8 March. Those in Scotland and Wales won't strike.", "none"],
    ["Nurses in England, but not in Wales, will strike on 8 March.", "ENGLAND"],
    ["Nurses in England will strike on 8 March; those in Wales are not taking part.", "ENGLAND"],
    ["Nurses, not only in Wales, will strike on 8 March.", "WALES"],
  ])("are not those that a text leaves out: %s", (text, nations) => {
    expect(windowsOf(text)[0]?.nations).toBe(nations);
  });

  it("of a town are doubted where the text names another nation", () => {
    const [window] = windowsOf("Nurses in Swansea will strike on 8 March. In England talks go on.");
    expect(window?.codes).toContain("NATION_INFERRED");
  });

  it("of a sentence that turns to another place are doubted of the strike before it", () => {
    const text =
      "Ambulance crews in Unite will strike on 8 March. In Wales the strike of ambulance crews on 8 March is off.";
    expect(windowsOf(text)[0]?.codes).toContain("NATION_INFERRED");
  });

  it("of a trust's own page that names its hospitals are the trust's, unless it names another", () => {
    const on = (text: string) =>
      windowsOf(
        `Junior doctors will strike on 13 March. ${text}`,
        "2023-03-01",
        "University Hospitals Plymouth NHS Trust",
      );
    const [own] = on("Derriford Hospital will be very busy.");
    expect(own).toMatchObject({ nations: "ENGLAND" });
    expect(own?.codes).not.toContain("NATION_INFERRED");
    expect(on("We will be very busy.")[0]?.codes).toContain("NATION_INFERRED");
    expect(on("Derriford Hospital will be busy. A deal was made in Wales.")[0]?.codes.join()).toMatch(/NATION_/);
  });

  it("of the only organisations that are named are sure, and doubted beside another nation", () => {
    const text = "Junior doctors will strike on 13 March. Clinics at Altnagelvin are off.";
    expect(windowsOf(text)[0]).toMatchObject({ nations: "NORTHERN_IRELAND" });
    expect(windowsOf(text)[0]?.codes).not.toContain("NATION_INFERRED");
    expect(windowsOf(`${text} In Scotland there was a deal.`)[0]?.codes).toContain("NATION_INFERRED");
    const over = windowsOf("Junior doctors walked out on 13 February. Clinics at Altnagelvin were off.")[0];
    expect(over).toMatchObject({ nations: "NORTHERN_IRELAND" });
    expect(over?.codes).not.toContain("NATION_INFERRED");
  });

  it.each([
    ["Nurses in England will strike on 14 March. Radiographers at NHS Fife walk out on 15 March.", "SCOTLAND"],
    [
      "Junior doctors at Hywel Dda University Health Board strike on 15 March. Consultants in England are out that day.",
      "WALES",
    ],
    [
      "Midwives in Scotland strike on 13 March. Porters at the Belfast Trust will strike on 15 March.",
      "NORTHERN_IRELAND",
    ],
  ])("are those of the employer where another strike is elsewhere: %s", (text, nation) => {
    const told = windowsOf(text).find(({ day }) => day === "03-15");
    expect([told?.nations, told?.codes.includes("NATION_INFERRED")]).toEqual([nation, false]);
  });

  it.each([
    ["Its Northern Irish members will hold a separate strike on 18 March.", "NORTHERN_IRELAND"],
    ["Welsh members of the RCN will strike on 18 March.", "WALES"],
    ["Their Scottish colleagues will walk out on 18 March.", "SCOTLAND"],
  ])("are those of the members that a word of a nation names: %s", (sentence, nation) => {
    const told = windowsOf(`Nurses in the RCN will strike across England on 15 March. ${sentence}`);
    expect(told.map(({ day, nations }) => [day, nations])).toEqual([
      ["03-15", "ENGLAND"],
      ["03-18", nation],
    ]);
  });
});
