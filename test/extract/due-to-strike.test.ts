/** Strikes that are due, set or planned: as sure as those that "will" take place, in every place where it matters. */
import { describe, expect, it } from "vitest";
import { codes, draftOf, strikesIn } from "./told.ts";

const told = "2026-05-25";
const verbs = ["will strike", "are to strike", "are due to strike", "are set to strike", "plan to strike"];

describe.each(verbs)("nurses who %s", (verb) => {
  it("are not off because another strike is", () => {
    const [strike] = strikesIn(
      draftOf(`Nurses at the Royal Gwent ${verb} on 14 June, but a strike at Nevill Hall has been stood down.`, told),
    );
    expect(strike?.fields.windows.value.map(({ status }) => status.value)).toEqual(["ANNOUNCED"]);
    expect(codes(strike)).toContain("STATUS_SCOPE");
  });

  it("are not off in England because they are in Wales", () => {
    const text = `Ambulance crews in Unite ${verb} on 14 June. In Wales the strike of ambulance crews on 14 June is off.`;
    for (const strike of strikesIn(draftOf(text, told)).filter((one) => !codes(one).includes("STATUS_SCOPE")))
      expect(strike.fields.nations.value).toEqual(["WALES"]);
  });

  it("strike, though no day is told", () => {
    const [strike] = strikesIn(draftOf(`Nurses at Hull Royal Infirmary ${verb}`, told));
    expect(strike?.fields.staffGroups.value).toEqual(["NURSES"]);
  });
});

describe("what else a strike may be called", () => {
  it("is a strike of hospital workers, whatever stands before them", () => {
    for (const of of ["of", "by", "involving"])
      expect(strikesIn(draftOf(`A strike ${of} 1,200 hospital workers starts today.`, told))).toHaveLength(1);
  });

  it("is off by any word, in one place of two", () => {
    for (const off of ["called off", "scrapped", "dropped", "withdrawn", "abandoned"]) {
      const text = `NHS Lothian: porters strike on 8 June. NHS Fife: the strike of porters on the same day has been ${off}.`;
      const said = strikesIn(draftOf(text, told)).map(({ fields }) => fields.windows.value[0]?.status.value);
      expect(new Set(said), off).toEqual(new Set(["ANNOUNCED", "CALLED_OFF"]));
    }
  });

  it("loses its last day by any word", () => {
    for (const off of ["called off", "withdrawn", "cancelled", "scrapped"]) {
      const text = `The BMA has ${off} the last day of the resident doctors' strike in Kent, which runs from 4 June to 8 June.`;
      const [strike] = strikesIn(draftOf(text, told));
      const said = strike?.fields.windows.value.map(({ end, status }) => `${end.value?.slice(8)} ${status.value}`);
      expect(said, off).toEqual(["07 ANNOUNCED", "08 CALLED_OFF"]);
    }
  });

  it("is of those with the longest of names, too", () => {
    const text = "The union announced the suspension of the physiotherapists' strike on 6 June.";
    expect(strikesIn(draftOf(text, told))[0]?.fields.windows.value[0]?.status.value).toBe("SUSPENDED");
  });
});
