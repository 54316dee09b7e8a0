/** Who strikes, where: staff groups, unions and nations are bound to their own window, or doubted. */
import { describe, expect, it } from "vitest";

import { windowsOf } from "./told.ts";

describe("unions", () => {
  it("doubts a union that the text lets speak, and that it does not say to call the strike", () => {
    const text = (of: string) =>
      `Radiographers at hospitals in Kent will strike on 4 May. ${of} Scans will be moved to other days.`;
    const told = (of: string) => windowsOf(text(of), "2023-04-20")[0]?.codes.includes("UNION_UNSURE");
    expect(told("The Society of Radiographers said that patients rely on them.")).toBe(true);
    expect(told("A spokesperson of the Society of Radiographers asked for a better wage.")).toBe(true);
    expect(told("The Society of Radiographers called the strike over pay.")).toBe(false);
    expect(told("Members of the Society of Radiographers voted for it.")).toBe(false);
  });

  it("doubts the staff group where a union of another profession is named with it", () => {
    const text =
      "On 9 March members of the Royal College of Nursing and ambulance workers in the GMB will strike in England.";
    expect(windowsOf(text, "2023-02-20")[0]?.codes).toContain("STAFF_GROUP_INFERRED");
    const own = "On 9 March ambulance workers in the GMB will strike in England.";
    expect(windowsOf(own, "2023-02-20")[0]?.codes).not.toContain("STAFF_GROUP_INFERRED");
  });

  it("doubts cover that is told with another time, where a strike has several", () => {
    const text =
      "Consultants in England will strike on 14 March and on 4 April. Consultants will provide Christmas Day cover in a strike that begins at 7am.";
    expect(windowsOf(text, "2023-02-20")[0]?.codes).toContain("COVER_UNSURE");
    expect(windowsOf(text.replace(" in a strike that begins at 7am", ""), "2023-02-20")[0]?.codes).not.toContain(
      "COVER_UNSURE",
    );
  });

  it("leaves out those who are at work when others strike", () => {
    const text =
      "Consultants at Kent hospitals will be on duty in greater numbers on 9 March, when junior doctors strike.";
    expect(windowsOf(text, "2023-02-20").map(({ groups }) => groups)).toEqual(["RESIDENT_DOCTORS"]);
  });

  it("are those between a day and the day beside it", () => {
    const text =
      "Ambulance staff are in dispute over pay. GMB members will strike on 10 March, and Unite members on 20 March.";
    expect(windowsOf(text).map(({ day, unions }) => [day, unions])).toEqual([
      ["03-10", "GMB"],
      ["03-20", "Unite"],
    ]);
  });

  it("may stand behind their day", () => {
    const text = "On 10 March paramedics in the GMB will walk out, and on 20 March those in Unite.";
    expect(windowsOf(text).map(({ day, unions }) => [day, unions])).toEqual([
      ["03-10", "GMB"],
      ["03-20", "Unite"],
    ]);
  });

  it("that another strike's sentence names are doubted", () => {
    const text =
      "Porters will strike on 8 March. Paramedics will strike on 10 March. The GMB has thousands of members in hospitals.";
    expect(windowsOf(text).every((window) => window.codes.includes("UNION_UNSURE"))).toBe(true);
  });

  it("that are the only party to the dispute of a text are sure", () => {
    const [window] = windowsOf("Porters will strike on 8 March. Unison members voted for it by nine to one.");
    expect(window).toMatchObject({ unions: "UNISON" });
    expect(window?.codes).not.toContain("UNION_UNSURE");
  });

  it("that may join, or do not, are none of a strike's", () => {
    const text = "Junior doctors in the BMA strike on 8 March. HCSA juniors may join in on 8 March, after a ballot.";
    expect(windowsOf(text)[0]).toMatchObject({ unions: "BMA" });
  });

  it("of another day of the strike are doubted where they are several", () => {
    const text =
      "Junior doctors in the BMA and the HCSA will strike from 8 to 10 March. More is likely: junior doctors will strike on 20 March.";
    expect(windowsOf(text).find(({ day }) => day === "03-20")?.codes).toContain("UNION_UNSURE");
  });

  it("that comment on a strike of others are doubted", () => {
    const told = (text: string) => windowsOf(text, "2023-03-01", "HCSA")[0]?.codes.includes("UNION_UNSURE");
    expect(told("HCSA has put out a statement on the strike that junior doctors plan for 8 March.")).toBe(true);
    expect(told("HCSA members, junior doctors among them, will strike on 8 March.")).toBe(false);
  });

  it("that only speak are doubted where others strike too", () => {
    const text = 'Porters will strike on 8 March and paramedics on 9 March. "A sad day for all of us," said Unison.';
    expect(windowsOf(text).every((window) => window.codes.includes("UNION_UNSURE"))).toBe(true);
  });

  it("of doctors at another day's sentence are not those of consultants", () => {
    const text =
      "Junior doctors strike on 8 March: BMA members walk out at 7am. It is the turn of consultants to strike on 20 March.";
    expect(windowsOf(text).find(({ day }) => day === "03-20")?.codes).toContain("UNION_UNSURE");
  });

  it("on a union's own page are its own, whoever supports it", () => {
    const text = "Cleaners at a hospital in Leeds will strike on 8 March. The BMA has endorsed the walkout.";
    expect(windowsOf(text, "2023-03-01", "United Voices of the World")[0]).toMatchObject({ unions: "UVW" });
  });
});

describe("staff groups", () => {
  it.each([
    ["Housekeepers at Stoke Mandeville Hospital", "PORTERS_AND_CLEANERS"],
    ["Cleaners, caterers and porters at the hospital", "PORTERS_AND_CLEANERS+OTHER_STAFF"],
    ["Cleaning, catering and security staff at the hospital", "PORTERS_AND_CLEANERS+OTHER_STAFF"],
    ["Sonographers at the hospital", "OTHER_STAFF"],
    ["Dental nurses at the hospital", "OTHER_STAFF"],
    ["NHS 111 call handlers", "AMBULANCE_STAFF"],
    ["Health care support workers at the hospital", "HEALTHCARE_ASSISTANTS"],
    ["Medical laboratory assistants at the hospital", "HEALTHCARE_SCIENTISTS"],
    ["Health workers across Northern Ireland", "OTHER_STAFF"],
  ])("%s", (who, group) => {
    expect(windowsOf(`${who} will strike on 8 March.`).map(({ groups }) => groups)).toEqual([group]);
  });

  it("are doubted where others are said to strike, and no day is given of theirs", () => {
    const text = "Nurses will walk out on 8 March. Physiotherapists were on strike over pay as well in January.";
    expect(windowsOf(text)[0]?.codes).toContain("STAFF_GROUP_INFERRED");
  });

  it("are doubted where the next sentence says more of who they are", () => {
    const text = "Facilities workers at the hospital strike on 8 March. They're cleaners, porters and caterers.";
    expect(windowsOf(text)[0]?.codes).toContain("STAFF_GROUP_INFERRED");
  });

  it("are not those who comment on a strike", () => {
    const text = "Hospital consultants on the junior doctors' strike of 8 March";
    expect(windowsOf(text).map(({ groups }) => groups)).toEqual(["RESIDENT_DOCTORS"]);
  });

  it("of a strike of all staff are doubted where some of them are named", () => {
    const text = "NHS workers will strike on 8 March. Ambulances will be fewer.";
    expect(windowsOf(text)[0]).toMatchObject({ groups: "OTHER_STAFF" });
    expect(windowsOf(text)[0]?.codes).toContain("STAFF_GROUP_INFERRED");
  });
});

describe("who strikes where the sentence does not say", () => {
  it("is doubted where another union's strike is told, or where no strike is spoken of", () => {
    const other = "Nurses in the RCN will strike on 30 April. Unite members at some trusts will strike on 1 May.";
    expect(windowsOf(other).find(({ day }) => day === "05-01")?.codes).toContain("STAFF_GROUP_INFERRED");
    const clinics =
      "There will be a strike over pensions on 21 March.\n\nDoctors are angry.\n\nWe are open.\n\nNurses' clinics go on.";
    expect(windowsOf(clinics)[0]?.codes).toContain("STAFF_GROUP_INFERRED");
  });

  it("is taken from where they work, as a doubt", () => {
    const text =
      "Our pathology department will see industrial action on 9 March by members of Unite at Leeds hospitals.";
    expect(windowsOf(text)[0]).toMatchObject({ groups: "HEALTHCARE_SCIENTISTS" });
    expect(windowsOf(text)[0]?.codes).toContain("STAFF_GROUP_INFERRED");
    const own =
      "Industrial action by GMB members will take place on 9 March. Only call 999 in an emergency, the NHS says.";
    const [window] = windowsOf(own, "2023-03-01", "South Central Ambulance Service NHS Foundation Trust");
    expect(window).toMatchObject({ groups: "AMBULANCE_STAFF" });
    expect(window?.codes).toContain("STAFF_GROUP_INFERRED");
  });

  it("is not told by those who strike too", () => {
    const text =
      "Unite members at a London hospital will walk out on 13 March. The junior doctors will be on strike then too.";
    const [own, others] = windowsOf(text);
    expect(own).toMatchObject({ unions: "Unite", groups: "" });
    expect(own?.codes).toContain("STAFF_GROUP_UNKNOWN");
    expect(others).toMatchObject({ day: "03-13", groups: "RESIDENT_DOCTORS" });
    expect(others?.codes).toContain("DAY_UNGOVERNED");
  });

  it("are those behind a new walkout, and not those of strikes before it", () => {
    const text =
      "The NHS has been through strikes by ambulance crews, and on 18 March there will be a new walkout by the Royal College of Nursing.";
    expect(windowsOf(text).map(({ groups }) => groups)).toEqual(["NURSES"]);
  });

  it("are all of those whom a fuller sentence tells of", () => {
    const text =
      "Senior doctors to strike\n\nConsultants and SAS doctors in Wales will strike over pay. The action begins on 16 March.";
    expect(windowsOf(text).map(({ groups }) => groups)).toEqual(["CONSULTANTS+SPECIALTY_DOCTORS"]);
  });
});

describe("strikers beside others", () => {
  it("are those of the clause of each day", () => {
    const text =
      "Junior doctors are on strike from 13 July; consultants follow on 20 July, and radiographers on 25 July.";
    expect(windowsOf(text, "2023-07-10").map(({ day, groups }) => `${day} ${groups}`)).toEqual([
      "07-13 RESIDENT_DOCTORS",
      "07-20 CONSULTANTS",
      "07-25 RADIOGRAPHERS",
    ]);
  });

  it("are in doubt where they took part in the strike of others", () => {
    const text =
      "Hospital dental trainees took part in a strike on 12 January. Trainees in dentistry work beside junior doctors.";
    expect(windowsOf(text, "2016-01-18")[0]?.codes).toContain("STAFF_GROUP_INFERRED");
  });

  it("are not those who provide cover in their place", () => {
    const text =
      "Doctors will walk out on 10 March in England. Consultants will provide emergency cover in their place.";
    expect(windowsOf(text)[0]?.codes.join()).toMatch(/STAFF_GROUP_(?:INFERRED|UNKNOWN)/);
  });

  it("may be in the union of one profession, in a strike of all staff", () => {
    const text =
      "For four hours on 13 October NHS workers in four unions were on strike: Unison, Ucatt, the Royal College of Midwives and the British Association of Occupational Therapists.";
    expect(windowsOf(text, "2014-10-15")[0]?.unions).toMatch(/RCM.*UCATT/);
  });
});
