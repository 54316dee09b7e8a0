import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { trusts } from "../schema/directory.ts";
import { nearestSearch, normaliseName, resolveName, searchTrusts } from "../schema/find-trust.ts";
import { hospitalNames } from "../schema/hospital-names.ts";
import { Trust } from "../schema/records.ts";

const byCode = new Map(trusts.map((trust) => [trust.code.value, trust]));
const codes = (found: readonly Trust[]) => found.map((trust) => trust.code.value);
/** `RN5`, `RN1 | RN5` or `none`. */
function resolved(name: string, onDate: string | null): string {
  const answer = resolveName(trusts, name, onDate);
  switch (answer.kind) {
    case "one":
      return answer.trust.code.value;
    case "ambiguous":
      return codes(answer.trusts).join(" | ");
    case "none":
      return "none";
  }
}

describe("the trust directory", () => {
  test("every row is a Trust", () => {
    expect(z.array(z.strictObject(Trust.shape)).safeParse(trusts).error).toBeUndefined();
  });

  test("holds 202 open and 59 closed organisations of England, and those of the other nations", () => {
    const count = (nation: string, status: string) =>
      trusts.filter((trust) => trust.nation === nation && trust.status === status).length;
    expect(count("ENGLAND", "open")).toBe(202);
    expect(count("ENGLAND", "closed")).toBe(59);
    expect(count("WALES", "open")).toBe(10);
    expect(count("SCOTLAND", "open")).toBe(15);
    expect(count("NORTHERN_IRELAND", "open")).toBe(6);
    expect(trusts).toHaveLength(292);
  });

  test("codes are unique, sorted and of their scheme", () => {
    const all = codes(trusts);
    expect(new Set(all).size).toBe(all.length);
    expect(all).toEqual(all.toSorted());
    const pattern = {
      ODS: /^(R[A-Z0-9]{2}|T[A-Z0-9]{2}|[A-Z]\d[A-Z]\d[A-Z]|7A[1-7])$/,
      GSS: /^S08\d{6}$/,
      OURS: /^(SB0801|[A-Z]+)$/,
    };
    for (const { code } of trusts) expect(code.value).toMatch(pattern[code.scheme]);
  });

  test("successors are in the directory, with a basis, and never in a circle", () => {
    const unknown = trusts.flatMap(({ successors }) => successors.filter((code) => !byCode.has(code)));
    expect(unknown).toEqual([]);
    const isOwnHeir = (code: string, path: string[]): boolean =>
      path.includes(code) || byCode.get(code)!.successors.some((next) => isOwnHeir(next, [...path, code]));
    expect(codes(trusts).filter((code) => isOwnHeir(code, []))).toEqual([]);
    for (const trust of trusts) expect(trust.successorBasis !== null).toBe(trust.successors.length > 0);
    expect(byCode.get("RYQ")).toMatchObject({ successors: ["RJ2", "RJZ", "RPG"], successorBasis: "inferred" });
    expect(byCode.get("RN1")).toMatchObject({ successors: ["RN5"], successorBasis: "stated" });
  });

  test("only closed organisations have a closing day or successors", () => {
    for (const trust of trusts.filter(({ status }) => status === "open")) {
      expect(trust).toMatchObject({ closedOn: null, successors: [] });
    }
  });

  test("nobody has told us which trusts an ambulance service serves, so none is ever ruled out", () => {
    expect(trusts.every((trust) => trust.servedTrusts === null)).toBe(true);
  });
});

describe("normaliseName", () => {
  test.each([
    ["The Hampshire Hospitals NHS FT", "hampshire hospitals nhs foundation trust"],
    ["Hampshire Hospitals Foundation Trust", "hampshire hospitals nhs foundation trust"],
    ["HAMPSHIRE HOSPITALS  NHS Foundation Trust.", "hampshire hospitals nhs foundation trust"],
    ["Portsmouth Hospitals University National Health Service Trust", "portsmouth hospitals university nhs trust"],
    ["Sheffield Health & Social Care", "sheffield health and social care"],
    ["St Mary’s Hospital", "st marys hospital"],
    ["Saint Mary's Hospital", "st marys hospital"],
    ["St James's University Hospital", "st james university hospital"],
    ["St James' Hospital, Portsmouth", "st james hospital portsmouth"],
    ["Derry/Londonderry", "derry londonderry"],
    ["NHS FT", "nhs foundation trust"],
    [" … ", ""],
  ])("%s", (text, expected) => {
    expect(normaliseName(text)).toBe(expected);
  });

  test("a second time changes nothing", () => {
    const name = fc.oneof(fc.string(), fc.constantFrom(...trusts.map((trust) => trust.name)));
    fc.assert(
      fc.property(name, (text) => {
        expect(normaliseName(normaliseName(text))).toBe(normaliseName(text));
      }),
    );
  });
});

describe("resolveName", () => {
  test.each([
    ["Royal Hampshire County Hospital", "2015-11-30", "RN5"], // RN1 closed in 2012
    ["Royal Hampshire County Hospital", "2011-11-30", "RN1"],
    ["Royal Hampshire County Hospital", "2012-01-09", "RN1"], // its last day
    ["Royal Hampshire County Hospital", "2012-01-10", "RN5"],
    ["Southmead Hospital", "2016-04-26", "RVJ"],
    ["Southmead Hospital", "2026-07-15", "RA7"],
    ["Trafford General Hospital", "2016-04-26", "RW3"], // of three trusts in turn
    ["Weston General Hospital", "2016-04-26", "RA3"],
    ["University Hospital Southampton NHS FT", "2015-11-30", "RHM"],
    ["Southampton University Hospitals Trust", "2015-11-30", "RHM"], // a former name, without "NHS"
    ["Aintree University Hospital NHS Foundation Trust", "2016-04-26", "REM"], // the code outlived the name
    ["Southern Health NHS Foundation Trust", "2016-04-26", "RW1"], // Hampshire's, not Northern Ireland's Southern Trust
    ["Queen Elizabeth Hospital Birmingham", "2023-01-18", "RRK"],
  ])("%s in %s is %s", (name, date, expected) => {
    expect(resolved(name, date)).toBe(expected);
  });

  test.each([
    ["St Mary's Hospital", "2016-04-26", "R1F | RP1 | RW3 | RYJ"],
    ["West Park Hospital", "2016-04-26", "RL4 | RX3"],
    ["St Michael's Hospital", "2016-04-26", "RA7 | REF | RYG"],
    ["University Hospitals Tees", "2025-07-25", "RTR | RVW"], // a group of two trusts
    ["Royal Hampshire County Hospital", null, "RN1 | RN5"], // without a date nothing is ruled out
    ["Central Manchester University Hospitals NHS Foundation Trust", "2019-01-01", "R0A | RW3"], // closed by then
  ])("%s in %s is for a person: %s", (name, date, expected) => {
    expect(resolved(name, date)).toBe(expected);
  });

  test.each(["Anthony Nolan Trust", "public trust", "the General", "Hampshire", "NHS Trust", "NHS FT", ""])(
    "%j is no organisation",
    (name) => {
      expect(resolved(name, "2015-11-30")).toBe("none");
    },
  );

  test("an organisation that had closed without a successor is not the answer", () => {
    expect(resolved("NHS Direct NHS Trust", "2013-06-01")).toBe("RYH");
    expect(resolved("NHS Direct NHS Trust", "2016-04-26")).toBe("none");
  });

  test("every open organisation is found by its own name", () => {
    for (const trust of trusts.filter(({ status }) => status === "open")) {
      expect(resolved(trust.name, "2026-07-15")).toBe(trust.code.value);
    }
  });
});

describe("searchTrusts", () => {
  const search = (words: string, opts?: { includeClosed?: boolean }) => codes(searchTrusts(trusts, words, opts));

  test("finds by name, former name, hospital and town, by the beginnings of words", () => {
    expect(search("hampshire hospitals")).toEqual(["RN5"]);
    expect(search("southampton university hospitals nhs trust")[0]).toBe("RHM");
    expect(search("royal hampshire county")).toEqual(["RN5"]);
    expect(search("basingstoke")).toContain("RN5");
    expect(search("univ hosp southampton")).toEqual(["RHM"]);
  });

  test("every word must match", () => {
    expect(search("hampshire submarine")).toEqual([]);
    expect(search("  ")).toEqual([]);
  });

  test("a whole name comes before part of one", () => {
    expect(search("Royal Surrey")[0]).toBe("RA2");
    expect(search("St Mary's Hospital").slice(0, 4).toSorted()).toEqual(["R0A", "R1F", "RP1", "RYJ"]);
  });

  test("closed organisations are found when they are asked for", () => {
    expect(search("winchester and eastleigh")).toEqual([]);
    expect(search("winchester and eastleigh", { includeClosed: true })).toEqual(["RN1"]);
  });

  test("the order does not depend on the order of the directory", () => {
    const forward = codes(searchTrusts(trusts, "nhs"));
    expect(codes(searchTrusts(trusts.toReversed(), "nhs"))).toEqual(forward);
  });

  test.each(["RHM", "rhm", " 7a1 "])("finds by the code: %s", (code) => {
    expect(search(code)[0]).toBe(code.trim().toUpperCase());
  });
});

describe("the hospitals of the directory", () => {
  test.each([
    ["QEUH", ["S08000031"]],
    ["QEUH Glasgow", ["S08000031"]],
    ["LRI", ["RWE"]],
    ["lri leicester", ["RWE"]],
    ["BRI", ["RAE", "RA7"]], // Bristol's and Bradford's: nobody is sent to the wrong one
    ["QEHB", ["RRK"]],
    ["RIE", ["S08000024"]],
    ["NSECH", ["RTF"]],
  ])("are found by the initials that people say: %s", (said, expected) => {
    expect(codes(searchTrusts(trusts, said)).slice(0, expected.length)).toEqual(expected);
  });

  test.each([
    ["Winchester", "RN5"],
    ["Banbury", "RTH"],
    ["High Wycombe", "RXQ"],
    ["Aylesbury hospital", "RXQ"],
    ["Hastings", "RXC"],
    ["Margate", "RVV"],
    ["Kilmarnock", "S08000015"],
    ["Aberystwyth", "7A2"],
    ["Enniskillen", "WHSCT"],
  ])("are found by their own town: %s", (town, expected) => {
    expect(codes(searchTrusts(trusts, town))).toEqual([expected]);
  });

  test("a name or a code comes before the initials of a hospital", () => {
    expect(codes(searchTrusts(trusts, "RUH"))[0]).toBe("RD1");
    expect(codes(searchTrusts(trusts, "QMC"))).toEqual(["RX1"]);
    expect(searchTrusts(trusts, "gh")).toEqual(searchTrusts(trusts, "Gh"));
  });

  /** Those with most beds, as far as public lists name them. */
  const largest: Record<string, string[]> = {
    R0A: ["Manchester Royal Infirmary", "Wythenshawe Hospital"],
    S08000031: ["Queen Elizabeth University Hospital", "Glasgow Royal Infirmary"],
    RX1: ["Queen's Medical Centre", "Nottingham City Hospital"],
    RJ7: ["St George's Hospital"],
    RRK: ["Queen Elizabeth Hospital Birmingham", "Heartlands Hospital"],
    RR8: ["St James's University Hospital", "Leeds General Infirmary"],
    RHQ: ["Northern General Hospital", "Royal Hallamshire Hospital"],
    RJE: ["Royal Stoke University Hospital"],
    RKB: ["University Hospital Coventry"],
    RHM: ["Southampton General Hospital"],
    RHU: ["Queen Alexandra Hospital"],
    RM1: ["Norfolk and Norwich University Hospital"],
    RGT: ["Addenbrooke's Hospital"],
    RTH: ["John Radcliffe Hospital"],
    RTR: ["James Cook University Hospital"],
    RTG: ["Royal Derby Hospital"],
    RWE: ["Leicester Royal Infirmary"],
    RTD: ["Royal Victoria Infirmary", "Freeman Hospital"],
    RK9: ["Derriford Hospital"],
    RA7: ["Southmead Hospital", "Bristol Royal Infirmary"],
    RJZ: ["King's College Hospital"],
    RJ1: ["St Thomas' Hospital"],
    R1H: ["Royal London Hospital"],
    RM3: ["Salford Royal Hospital"],
    RXN: ["Royal Preston Hospital"],
    RWA: ["Hull Royal Infirmary"],
    REM: ["Royal Liverpool University Hospital", "Aintree University Hospital"],
    "7A4": ["University Hospital of Wales"],
    "7A3": ["Morriston Hospital"],
    S08000024: ["Royal Infirmary of Edinburgh"],
    S08000020: ["Aberdeen Royal Infirmary"],
    S08000030: ["Ninewells Hospital"],
    BHSCT: ["Royal Victoria Hospital"],
    SEHSCT: ["Ulster Hospital"],
  };
  test.each(Object.entries(largest))("the largest are there, each once: %s", (code, names) => {
    const hospitals = byCode.get(code)!.hospitals.map(({ name }) => name);
    expect(hospitals).toEqual(expect.arrayContaining(names));
    for (const name of names) expect(codes(searchTrusts(trusts, name)).slice(0, 2)).toContain(code);
  });

  test("another name of a hospital is no hospital beside it, and finds it as well", () => {
    for (const trust of trusts) {
      const names = hospitalNames(trust).map(normaliseName);
      expect(new Set(names).size, trust.name).toBe(names.length);
      // "Southampton General" beside "Southampton General Hospital".
      const bare = trust.hospitals.map(({ name }) =>
        normaliseName(name).replace(/(?: (?:university|general))* hospital$/, ""),
      );
      expect(new Set(bare).size, trust.name).toBe(bare.length);
    }
    const [general] = byCode.get("RHM")!.hospitals;
    expect(general).toMatchObject({
      name: "Southampton General Hospital",
      otherNames: [{ name: "Southampton General" }],
    });
    for (const name of ["Southampton General", "Hope Hospital", "Stafford Hospital", "Jimmy's", "Ysbyty Treforys"])
      expect(searchTrusts(trusts, name), name).not.toEqual([]);
    expect(resolved("Southend Hospital", "2026-07-15")).toBe("RAJ");
  });
});

describe("nearestSearch: what may have been meant where nothing is found", () => {
  test.each([
    ["southhampton", "southampton"],
    ["Norwhich hospital", "norwich hospital"],
    ["adenbrookes", "addenbrookes"],
    ["Royal Sussex County Hosptial", "royal sussex county hospital"],
  ])("%s: %s", (typed, meant) => {
    expect(searchTrusts(trusts, typed)).toEqual([]);
    expect(nearestSearch(trusts, typed)).toBe(meant);
  });

  test.each(["xyzzy", "qq", "", "nowhere at all in particular"])("nothing for %j", (typed) => {
    expect(nearestSearch(trusts, typed)).toBeNull();
  });
});
