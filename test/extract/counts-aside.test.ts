/** Numbers with an aside beside them, and strikes told in few words. Our own words. */
import { describe, expect, it } from "vitest";
import { draftOf, impactsIn } from "./told.ts";

const counted = (text: string, publishedOn = "2026-12-10") =>
  impactsIn(draftOf(text, publishedOn)).flatMap(({ fields }) =>
    fields.count.value === null
      ? []
      : [`${fields.service.value} ${fields.effect.value} ${String(fields.count.value.value)}`],
  );

describe("those who strike", () => {
  it.each<[string, string]>([
    ["About 900 ambulance staff, a fifth of the total, are expected to strike on 15 December.", "900"],
    ["Some 640 porters, or 80 per cent of the workforce, will walk out on 15 December.", "640"],
    ["Nearly 300 midwives, around one in three, will strike on 15 December.", "300"],
    ["We expect a fifth of our ambulance staff, some 900 people, to strike on 15 December.", "900"],
  ])("are counted, whatever share they are: %s", (text, value) => {
    expect(counted(text)).toEqual([`WORKFORCE STAFF_ABSENT ${value}`]);
  });

  it("are not all who could", () => {
    const text = "Physiotherapists struck on Tuesday. Thirty-eight physiotherapists out of 122 were on strike.";
    expect(counted(text)).toEqual(["WORKFORCE STAFF_ABSENT 38"]);
  });
});

describe("care in a text about a strike", () => {
  it.each([
    "Doctors strike on Tuesday 15 December.",
    "Hospital doctors walk out from Tuesday 15 December.",
    "Medics walk out again on Tuesday 15 December.",
  ])("is counted where it is told in few words: %s", (strike) => {
    expect(counted(`${strike} Hospitals have cancelled 40 operations.`)).toEqual(["OPERATIONS CANCELLED 40"]);
  });

  it.each(["pulled", "pulled more than", "bumped"])("is %s", (verb) => {
    const text = `Nurses strike on 15 December. Hospitals ${verb} 1,146 appointments and 104 operations for the week.`;
    expect(counted(text)).toEqual(["APPOINTMENTS CANCELLED 1146", "OPERATIONS CANCELLED 104"]);
  });
});
