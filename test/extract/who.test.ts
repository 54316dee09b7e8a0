/** Who strikes, where: staff groups, unions and nations are bound to their own window, or doubted. */
import { describe, expect, it } from "vitest";
import { trusts } from "../../schema/directory.ts";
import { organisationFinder } from "../../seed/extract/names/organisations.ts";
import { codes, draftOf, statuses, strikesIn } from "./told.ts";

type Window = { day: string; unions: string; groups: string; nations: string; codes: string[] };

/** Each window with those who strike, and the doubts that are its own or its strike's. */
function windowsOf(text: string, publishedOn = "2023-03-01", publisher: string | null = null): Window[] {
  return strikesIn(draftOf(text, publishedOn, { publisher })).flatMap((strike) =>
    strike.fields.windows.value.map((window) => ({
      day: window.start.value?.slice(5, 10) ?? "none",
      unions: window.unions.value.join("+"),
      groups: strike.fields.staffGroups.value.join("+"),
      nations: strike.fields.nations.value?.join("+") ?? "none",
      codes: codes(strike),
    })),
  );
}

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

  it("are not those of a town where others meet", () => {
    const text = "Radiographers will walk out on 8 March, and ministers meet that day for a conference, in Manchester.";
    expect(windowsOf(text)[0]?.codes.join()).toMatch(/NATION_(?:INFERRED|UNKNOWN)/);
  });

  it("of a town are doubted where the text names another nation", () => {
    const [window] = windowsOf("Nurses in Swansea will strike on 8 March. In England talks go on.");
    expect(window?.codes).toContain("NATION_INFERRED");
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
    const text = "Nurses will walk out on 8 March. Physiotherapists are on strike over pay as well.";
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

  it("is doubted where the only group that is named strikes too", () => {
    const text =
      "Unite members at a London hospital will walk out on 13 March. The junior doctors will be on strike then too.";
    expect(windowsOf(text)[0]?.codes).toContain("STAFF_GROUP_INFERRED");
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

describe("a call-off", () => {
  const told = (text: string) => statuses(draftOf(text, "2023-03-01"));

  it("holds for the days in front of the new ones", () => {
    const text = "Nurses' strikes planned for 6 March have been suspended and new dates of 20 and 21 March announced.";
    expect(told(text)).toEqual(["SUSPENDED", "ANNOUNCED", "ANNOUNCED"]);
  });

  it.each([
    "Despite reports that the strike has been suspended, it is going ahead on 6 March. Nurses will walk out at 8am.",
    "Nurses in Leeds will strike on 6 March. A similar strike in Hull was called off.",
    "Nurses in Leeds will strike on 6 March. A strike in Dundee has been called off.",
    "Hospital cancels clinics as nurses strike on 6 March.",
    "Nurses strike on 6 March, and hospitals have cancelled 90 of them.",
    "Nurses strike on 6 March. For that strike 40 visits are off, and 25 more were cancelled at Leeds.",
    "Nurses strike on 6 March. In November their strikes were paused for talks.",
    "Nurses strike on 6 March. Their February strike was suspended.",
    "Nurses strike on 6 March. Operations scheduled for the strike have been postponed.",
    "Nurses strike on 6 March. During the strike all visiting is suspended.",
    "Nurses will strike on 6 March. Trust postpones surgery during strike",
  ])("of something else leaves the strike: %s", (text) => {
    expect(told(text)).toEqual(["ANNOUNCED"]);
  });

  it.each([
    ["Porters' strike on 9 March at the hospital has been averted after a deal.", "CALLED_OFF"],
    ["The nurses' walkout of 6 March is off for now.", "SUSPENDED"],
    ["Strikes by nurses at St. Mary's on 6 March have already been suspended.", "SUSPENDED"],
    ["The nurses' walkout of 6 March is off, the union said.", "CALLED_OFF"],
    ["Called off: nurses' strike of 6 March", "CALLED_OFF"],
    ["Nurses' strike on 6 March: UNION CALLS OFF ACTION", "CALLED_OFF"],
    ["The BMA is standing down strike action by consultants on 6 March.", "CALLED_OFF"],
    ['The RCN has "paused" the nurses\' strike of 6 March.', "SUSPENDED"],
    ["The union announced the suspension of the nurses' strike on 6 March.", "SUSPENDED"],
    ["Junior doctors were to have walked out on 6 March but the BMA has suspended the action.", "SUSPENDED"],
    ["The RCN puts the nurses' walkout of 6 March on ice.", "SUSPENDED"],
    ["Nurses were due to strike on 6 March. The union said that its action was being paused.", "SUSPENDED"],
    ["Nurses had been due to strike on 6 March. Members will not be taking the action after all.", "CALLED_OFF"],
    ["Nurses were due to strike on 6 March. The RCN has withdrawn its notice of strike action.", "CALLED_OFF"],
    ["Late talks halt nurses' strike\n\nNurses were due to walk out on 6 March.", "SUSPENDED"],
  ])("%s", (text, status) => {
    expect(told(text)).toEqual([status]);
  });

  it("of more strikes is not that of the first, and a strike that is still in place stands", () => {
    const more = "Nurses will strike on 6 March. Two more strikes were planned. These have been suspended.";
    expect(told(more)).toEqual(["ANNOUNCED"]);
    const stands =
      "Porters' strikes called off\n\nThe strike that porters were planning has been called off. Strikes by porters planned for 13 March are still in place.";
    expect(told(stands)).toEqual(["ANNOUNCED"]);
  });

  it("holds for the day in front of its reason", () => {
    const text =
      "The RCN has called off the nurses' strike of 8 March because of the support for the strike on 1 March.";
    const windows = strikesIn(draftOf(text, "2023-03-03")).flatMap((strike) => strike.fields.windows.value);
    expect(windows.filter((w) => w.start.value === "2023-03-08").map((w) => w.status.value)).toEqual(["CALLED_OFF"]);
    expect(windows.filter((w) => w.start.value === "2023-03-01").map((w) => w.status.value)).not.toContain(
      "CALLED_OFF",
    );
  });

  it("is not one that was held: who would have walked out did not", () => {
    const text =
      "A strike by porters at a hospital in Leeds has been called off. They would have walked out from Monday 27 February.";
    const [window] = strikesIn(draftOf(text, "2023-03-01")).flatMap((strike) => strike.fields.windows.value);
    expect([window?.status.value, window?.outcome.value]).toEqual(["CALLED_OFF", "UNREPORTED"]);
  });

  it("is in doubt for a strike that is told as planned before", () => {
    const [strike] = strikesIn(draftOf("Nurses had been due to strike on 6 March. A deal was done.", "2023-03-01"));
    expect(codes(strike)).toContain("STATUS_SCOPE");
  });

  it("of the strike before is told of it, and of no operations", () => {
    const strike = "A strike by nurses was planned in Wales for 7 March. It was called off once talks had begun.";
    expect(told(strike)).toEqual(["CALLED_OFF"]);
    const care = "Nurses in Wales strike on 7 March and 90 operations were planned. They were cancelled.";
    expect(told(care)).toEqual(["ANNOUNCED"]);
  });

  it("that other unions have made leaves a doubt, unless this one is said to go on", () => {
    const doubt = (text: string) => codes(strikesIn(draftOf(text, "2023-03-01"))[0]).includes("STATUS_SCOPE");
    const text = "Unite, whose porters strike on 7 March, called the offer an insult. GMB has suspended its strike.";
    expect(doubt(text)).toBe(true);
    expect(doubt("Porters in Unite are still set to strike on 7 March. GMB has suspended its strike.")).toBe(false);
  });

  it("of their action is that of the sentence before alone", () => {
    const text =
      "Ambulance staff in Unite are on strike in Wales on 6 March. The GMB's members were to have been out on 6 March too. Their action was called off on Friday.";
    const windows = strikesIn(draftOf(text, "2023-03-05")).flatMap((strike) => strike.fields.windows.value);
    const off = windows.map((w) => `${w.unions.value.join("+")} ${w.start.value} ${w.status.value} ${w.outcome.value}`);
    expect(off.filter((line) => line.includes("03-06")).toSorted()).toEqual([
      "GMB 2023-03-06 CALLED_OFF UNREPORTED",
      "Unite 2023-03-06 ANNOUNCED UNREPORTED",
    ]);
  });

  it("of two unions is not that of the third, whose members the next sentence tells of", () => {
    const text =
      "Unison and GMB have suspended ambulance walkouts on 6 and 8 March. Not so Unite. Its members will walk out on 6 March.";
    const windows = strikesIn(draftOf(text, "2023-03-01")).flatMap((strike) => strike.fields.windows.value);
    expect(windows.map((w) => [w.unions.value.join("+"), w.start.value, w.status.value])).toEqual([
      ["GMB+UNISON", "2023-03-06", "SUSPENDED"],
      ["Unite", "2023-03-06", "ANNOUNCED"],
      ["GMB+UNISON", "2023-03-08", "SUSPENDED"],
    ]);
  });
});

describe("what is kept up", () => {
  const told = (text: string) =>
    strikesIn(draftOf(text, "2023-07-10")).map((strike) => [
      strike.fields.windows.value[0]?.withdrawn.value,
      codes(strike).includes("COVER_UNSURE") ? "unsure" : "sure",
    ]);

  it.each([
    ["Consultants will strike on 20 July. They will provide Christmas Day levels of cover.", "CHRISTMAS_DAY_COVER"],
    ["Junior doctors will strike on 20 July. They will be walking out fully.", "FULL_WALKOUT"],
    ["Nurses will strike on 20 July. The RCN has agreed no national exemptions.", "FULL_WALKOUT"],
    ["Radiographers strike on 20 July, except in emergencies.", "EMERGENCY_CARE_KEPT"],
    ["Paramedics strike on 20 July. Crews will leave the picket line to answer the worst calls.", "LIFE_AND_LIMB_KEPT"],
    [
      "Junior doctors in England strike on 20 July. Those striking will only deal with urgent cases.",
      "EMERGENCY_CARE_KEPT",
    ],
    ["Doctors in training will look after emergencies only on the strike day of 20 July.", "EMERGENCY_CARE_KEPT"],
  ])("is sure of the strikers: %s", (text, cover) => {
    expect(told(text)).toEqual([[cover, "sure"]]);
  });

  it.each([
    ["The consultants' strike on 20 July will be like Christmas Day in hospitals.", "CHRISTMAS_DAY_COVER"],
    ["Nurses strike on 20 July. Dialysis and intensive care will be exempt.", "DEROGATIONS"],
    ["Consultants strike on 20 July. The hospital has the staff that it has on Christmas Day.", "CHRISTMAS_DAY_COVER"],
    ["Midwives strike on 20 July. Their college said that emergency care will be maintained.", "EMERGENCY_CARE_KEPT"],
    ["Junior doctors strike on 20 July. Not so today: all labour is being withdrawn.", "FULL_WALKOUT"],
    ["Porters strike on 20 July. Emergency cover will be provided during the week.", "EMERGENCY_CARE_KEPT"],
  ])("is doubted where the strikers are not spoken of: %s", (text, cover) => {
    expect(told(text)).toEqual([[cover, "unsure"]]);
  });

  it.each([
    "Ambulance crews walk out on 20 July. Call 999 only if it is a matter of life or death.",
    "Consultants strike on 20 July. Last time they gave Christmas Day cover.",
    "Ambulance crews strike on 20 July. The union is cutting back on derogations.",
    "Junior doctors strike on 20 July. Fewer emergencies will be covered, says the BMA.",
  ])("is not said by advice, by the past, or by a word alone: %s", (text) => {
    expect(told(text)).toEqual([["UNKNOWN", "sure"]]);
  });

  it("goes with the day in front of it on its line", () => {
    const text =
      "Junior doctors are to strike:\n\n12 July 2023: 8am on Wednesday 12 July to 8am on Thursday 13 July. Emergency care only\n\n20 July 2023: 8am to 5pm on Thursday 20 July. Full withdrawal of labour";
    const windows = strikesIn(draftOf(text, "2023-07-03")).flatMap((strike) => strike.fields.windows.value);
    expect(windows.map((w) => w.withdrawn.value)).toEqual(["EMERGENCY_CARE_KEPT", "FULL_WALKOUT"]);
  });

  it("goes with the strike of the sentence before, where there are several", () => {
    const text =
      "Junior doctors strike on 13 July. It is a full walkout. Consultants strike on 20 July, with Christmas Day cover.";
    expect(told(text).map(([cover]) => cover)).toEqual(["FULL_WALKOUT", "CHRISTMAS_DAY_COVER"]);
  });
});

describe("a text that is not English", () => {
  const welsh =
    "Bydd meddygon iau yn mynd ar streic o 7am ar 15 Ionawr. Mae ein hysbytai yn brysur iawn, ac rydym yn gofyn am eich help.";
  const notes = (text: string) => draftOf(text, "2024-01-10").notes.map((note) => note.text);

  it("says so in a note, with its sentences", () => {
    expect(notes(welsh)).toEqual([expect.stringMatching(/^The text is in Welsh, and was not read/)]);
    expect(
      notes(
        "Les infirmiers seront en gr\u00e8ve pendant trois jours. Les syndicats demandent une hausse des salaires et du temps de repos.",
      ),
    ).toEqual([expect.stringMatching(/^The text is not in English/)]);
  });

  it("says so of its part, beside what was read in English", () => {
    const draft = draftOf(`Junior doctors in Wales will strike on 15 January 2024.\n\n${welsh}`, "2024-01-10");
    expect(strikesIn(draft)).toHaveLength(1);
    expect(draft.notes.map((note) => note.text)).toEqual([expect.stringMatching(/^A part of the text is in Welsh/)]);
  });

  it("is not one with Welsh names in it", () => {
    expect(
      notes("Nurses at Ysbyty Gwynedd and Ysbyty Glan Clwyd will strike on 15 January, Betsi Cadwaladr says."),
    ).toEqual([]);
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

describe("organisations", () => {
  const codesIn = (sentence: string) =>
    organisationFinder(
      trusts,
      "2023-03-01",
      sentence,
    )({ start: 0, end: sentence.length, index: 0, block: 0, region: "body", text: sentence })
      .filter(({ reason, suggestion }) => reason === null && suggestion === null)
      .flatMap(({ codes: list }) => list);

  it.each([
    ["Staff at Barts Health and at Guy's and St Thomas' will strike.", ["R1H", "RJ1"]],
    ["Clinics at Kettering General and the Royal Berkshire are off.", ["RNQ", "RHW"]],
    ["York Teaching Hospitals NHS Foundation Trust said so.", ["RCB"]],
    ["Craigavon and Daisy Hill Hospitals are affected.", ["SHSCT", "SHSCT"]],
    ["Junior doctors at Altnagelvin walked out.", ["WHSCT"]],
    ["Nurses at Airedale will strike.", ["RCF"]],
    ["Blood tests at King George Hospital, Goodmayes, go on.", ["RF4"]],
    ["Liverpool University Hospital is affected.", ["REM"]],
    ["The Royal Infirmary in Bradford and Hull's Royal Infirmary are busy.", ["RAE", "RWA"]],
    ["Nurses at Hammersmith, Ealing and Northwick Park will strike.", ["RYJ", "R1K", "R1K"]],
    ["Crosshouse Hospital and Sunderland Hospital are affected.", ["S08000015", "R0B"]],
    ["Imperial College NHS Healthcare Trust said so.", ["RYJ"]],
    ["Cambridge University Hospital NHS trust and Hull Hospitals Trust said so.", ["RGT", "RWA"]],
    ["Staff at St James's in Leeds and at the William Harvey in Ashford struck.", ["RR8", "RVV"]],
    ["The RUH in Bath and UHB in Birmingham said so.", ["RD1", "RRK"]],
    ["Cwm Taf Morgannwg, Cardiff & Vale UHB and Aneurin Bevan are affected.", ["7A5", "7A4", "7A6"]],
    ["Strikes at Warrington and Halton are off.", ["RWW"]],
    ["NHS Humber Health Partnership runs hospitals in Hull.", ["RJL", "RWA"]],
    ["At Musgrove Park and Whipps Cross clinics are off.", ["RH5", "R1H"]],
    ["The Southern Health Trust in Craigavon said so.", ["SHSCT"]],
    ["Western Trust: Altnagelvin Hospital is open.", ["WHSCT", "WHSCT"]],
    ["The Southern, Northern and Western Trusts in Northern Ireland said so.", ["SHSCT", "NHSCT", "WHSCT"]],
  ])("by the names that they go by: %s", (text, expected) => {
    expect(codesIn(text)).toEqual(expected);
  });

  it.each([
    "The generals of the royal house met in general.",
    "The North East and North Cumbria Integrated Care Board said so.",
    "Yorkshire ambulance crews are out.",
    "People in South Tyneside and Sunderland are asked to use 111.",
    "The Royal College and the Royal Society agreed.",
    "A walk from Airedale to Medway.",
    "Nobody knows it yet, according to Kent and Medway NHS.",
    "Services across Kent and Medway, says the NHS, are busy.",
    "Cleaners at St Mark's in Maidenhead struck. St Mark's and Upton hospitals are busy.",
    "Staff at Kingston University and workers at Warwick Castle struck.",
    "The Grange Maternity Unit is a part of Petersfield's hospital.",
    "Frimley Health and Care brings services together.",
    "Aneurin Bevan, founder of the NHS, was a Welshman.",
    "The Anthony Nolan Trust and the Lister Institute are charities.",
  ])("are no places and societies: %s", (text) => {
    expect(codesIn(text)).toEqual([]);
  });
});
