/** What strikers keep up, and what is only the hospital's: short articles in our own words. */
import { describe, expect, it } from "vitest";

import { codes, draftOf, strikesIn } from "./told.ts";

describe("derogations that nobody has agreed", () => {
  it("are none", () => {
    const text = "Nurses in Belfast will strike on 20 July. No derogations have been agreed.";
    expect(strikesIn(draftOf(text, "2023-07-10"))[0]?.fields.windows.value[0]?.withdrawn.value).toBe("UNKNOWN");
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
    ["Junior doctors strike on 20 July. None of them will be at work, not even in A&E.", "FULL_WALKOUT"],
    ["Junior doctors strike on 20 July. This time it takes in A&E and intensive care as well.", "FULL_WALKOUT"],
    ["Junior doctors strike on 20 July. The BMA has not agreed any derogations.", "FULL_WALKOUT"],
    ["Junior doctors strike on 20 July. They are withdrawing their labour in full.", "FULL_WALKOUT"],
    ["Junior doctors strike on 20 July. They will stop all but emergency care.", "EMERGENCY_CARE_KEPT"],
    ["Paramedics strike on 20 July. Crews will respond only to category 1 calls.", "LIFE_AND_LIMB_KEPT"],
    ["Paramedics strike on 20 July. The GMB said its members would give life-and-limb cover.", "LIFE_AND_LIMB_KEPT"],
    ["Nurses strike on 20 July. They will keep emergency and critical care running.", "EMERGENCY_CARE_KEPT"],
    ["Porters strike on 20 July. Members of Unite have promised to provide emergency cover.", "EMERGENCY_CARE_KEPT"],
    [
      "Junior doctors strike on 12 July and 20 July. Both strikes will have emergency-only cover.",
      "EMERGENCY_CARE_KEPT",
    ],
    [
      "Junior doctors at hospitals in Wales strike on 20 July and will only provide emergency care.",
      "EMERGENCY_CARE_KEPT",
    ],
    ["Junior doctors strike on 20 July. They will withdraw even emergency cover.", "FULL_WALKOUT"],
    ["Nurses strike on 20 July. Nurses in intensive care will be out as well.", "FULL_WALKOUT"],
    ["Junior doctors strike on 20 July. They are not providing emergency care this time.", "FULL_WALKOUT"],
    ["GPs strike on 20 July. They will see only patients who need urgent care.", "EMERGENCY_CARE_KEPT"],
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
    ["Nurses strike on 20 July. Exemptions have been agreed with the union for critical care.", "DEROGATIONS"],
    ["Nurses strike on 20 July. Emergency services are excluded from the strike.", "DEROGATIONS"],
    ["Porters strike on 20 July. Emergency care is still being covered.", "EMERGENCY_CARE_KEPT"],
    ["Paramedics strike on 20 July. On strike days they gave life-and-limb cover, she said.", "LIFE_AND_LIMB_KEPT"],
    [
      "Paramedics strike on 20 July. Some of them will leave the picket line for the worst calls.",
      "LIFE_AND_LIMB_KEPT",
    ],
    ["Paramedics, whose life-and-limb cover was praised, strike on 20 July.", "LIFE_AND_LIMB_KEPT"],
    ["Paramedics strike on 20 July. By law they must keep life-preserving cover.", "LIFE_AND_LIMB_KEPT"],
    ["Consultants strike on 20 July. They will work as they would on Christmas Day.", "CHRISTMAS_DAY_COVER"],
    ["Nurses strike on 20 July. What is kept up is known as derogations.", "DEROGATIONS"],
    ["Porters strike on 20 July. There will be some emergency cover on strike days.", "EMERGENCY_CARE_KEPT"],
    ["Porters strike on 20 July. There are as many staff as on a bank holiday.", "EMERGENCY_CARE_KEPT"],
  ])("is doubted where the strikers are not spoken of: %s", (text, cover) => {
    expect(told(text)).toEqual([[cover, "unsure"]]);
  });

  it.each([
    "Ambulance crews walk out on 20 July. Call 999 only if it is a matter of life or death.",
    "Consultants strike on 20 July. Last time they gave Christmas Day cover.",
    "Ambulance crews strike on 20 July. The union is cutting back on derogations.",
    "Junior doctors strike on 20 July. Fewer emergencies will be covered, says the BMA.",
    "Junior doctors strike on 20 July. The trust will maintain emergency care, and our A&E is open.",
    "Junior doctors strike on 20 July. Emergency care will be covered by consultants.",
    "Junior doctors strike on 20 July. If nothing changes, it said, doctors would walk out of A&E too.",
    "Nurses strike on 20 July. The trust will talk to the RCN about life-preserving cover.",
    "Nurses strike on 20 July. Pensioners are exempt from prescription charges.",
    "Paramedics strike on 20 July. We will prioritise life-threatening calls.",
    "Nurses strike on 20 July. Intensive care was exempt until now.",
    "Nurses strike on 20 July. The nurses will leave their trust to staff emergency care.",
    "Nurses strike on 20 July. Before, they were exempt from it.",
    "Nurses strike on 20 July. Emergency and life-preserving care comes first.",
  ])("is not said by advice, by the past, or by a word alone: %s", (text) => {
    expect(told(text)).toEqual([["UNKNOWN", "sure"]]);
  });

  it("goes with the day in front of it on its line", () => {
    const text =
      "Junior doctors are to strike:\n\n12 July 2023: 8am on Wednesday 12 July to 8am on Thursday 13 July. Emergency care only\n\n20 July 2023: 8am to 5pm on Thursday 20 July. Full withdrawal of labour";
    const windows = strikesIn(draftOf(text, "2023-07-03")).flatMap((strike) => strike.fields.windows.value);
    expect(windows.map((w) => w.withdrawn.value)).toEqual(["EMERGENCY_CARE_KEPT", "FULL_WALKOUT"]);
  });

  const windowsOf = (text: string) =>
    strikesIn(draftOf(text, "2023-07-10"))
      .flatMap((strike) => strike.fields.windows.value)
      .map((w) => w.withdrawn.value);

  it("goes with all days in front of it that no other word parts", () => {
    const text =
      "Junior doctors will strike on 13 July. Strikes on 20 July and on 27 July will leave emergency care covered.";
    expect(windowsOf(text)).toEqual(["UNKNOWN", "EMERGENCY_CARE_KEPT", "EMERGENCY_CARE_KEPT"]);
  });

  it("goes with no day that is told behind it, where it stands behind others", () => {
    const text =
      "Nurses in the RCN strike on 13 July. They will keep emergency care going. There will be another strike on 27 July.";
    expect(windowsOf(text)).toEqual(["EMERGENCY_CARE_KEPT", "UNKNOWN"]);
  });

  it("goes with the strike of its own time", () => {
    const text =
      "Ambulance workers went on strike last Thursday. Many worked under agreed derogations. They strike again on 20 July.";
    expect(windowsOf(text)).toEqual(["DEROGATIONS", "UNKNOWN"]);
  });

  it("goes with the strike of the sentence before, where there are several", () => {
    const text =
      "Junior doctors strike on 13 July. It is a full walkout. Consultants strike on 20 July, with Christmas Day cover.";
    expect(told(text).map(([cover]) => cover)).toEqual(["FULL_WALKOUT", "CHRISTMAS_DAY_COVER"]);
  });
});
