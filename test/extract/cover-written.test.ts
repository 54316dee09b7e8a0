/** What those who strike keep up, in the sentences that tell of it: what a hospital keeps up, or wants, is no cover of theirs. */
import { describe, expect, it } from "vitest";
import { draftOf, strikesIn } from "./told.ts";

const strikes: Record<string, string> = {
  LIFE_AND_LIMB_KEPT: "Ambulance workers in England will strike on 8 December.",
  DEROGATIONS: "Nurses at hospitals in England will strike on 8 December.",
};
const ofDoctors = "Resident doctors at hospitals in England will walk out on 8 December.";

const covers: [cover: string, sentence: string][] = [
  ["EMERGENCY_CARE_KEPT", "They will continue to provide emergency care."],
  ["EMERGENCY_CARE_KEPT", "They will still treat emergencies."],
  ["EMERGENCY_CARE_KEPT", "Doctors will provide emergency cover throughout."],
  ["EMERGENCY_CARE_KEPT", "The doctors are providing emergency care only."],
  ["EMERGENCY_CARE_KEPT", "Only emergency care will be provided by the strikers."],
  ["EMERGENCY_CARE_KEPT", "Emergency cover will be maintained by the doctors."],
  ["EMERGENCY_CARE_KEPT", "They will not walk out of emergency care."],
  ["EMERGENCY_CARE_KEPT", "The action excludes emergency care."],
  ["EMERGENCY_CARE_KEPT", "They are striking from all but emergency care."],
  ["EMERGENCY_CARE_KEPT", "They will withdraw their labour from everything except emergency care."],
  ["EMERGENCY_CARE_KEPT", "They will offer emergency care only."],
  ["EMERGENCY_CARE_KEPT", "Strikers have promised to keep emergency care going."],
  ["FULL_WALKOUT", "It will be a full walkout, including emergency care."],
  ["FULL_WALKOUT", "They will not provide emergency cover."],
  ["FULL_WALKOUT", "Doctors will withdraw all their labour, emergency care included."],
  ["FULL_WALKOUT", "For the first time they will walk out of A&E as well."],
  ["FULL_WALKOUT", "It is an all-out strike, with emergency care withdrawn."],
  ["FULL_WALKOUT", "Emergency care is not exempt from the action."],
  ["FULL_WALKOUT", "They will stop all work, including in A&E and intensive care."],
  ["FULL_WALKOUT", "No emergency cover will be given by the strikers."],
  ["FULL_WALKOUT", "The walkout covers emergency care too."],
  ["FULL_WALKOUT", "This is a full withdrawal of labour."],
  ["CHRISTMAS_DAY_COVER", "They will provide Christmas Day cover."],
  ["CHRISTMAS_DAY_COVER", "There will be a Christmas Day level of staffing."],
  ["CHRISTMAS_DAY_COVER", "Services will run as they do on Christmas Day."],
  ["CHRISTMAS_DAY_COVER", "Cover will be at Christmas Day levels."],
  ["CHRISTMAS_DAY_COVER", "Only the cover of a Christmas Day is to be given."],
  ["CHRISTMAS_DAY_COVER", "They have agreed to work to Christmas Day levels."],
  ["LIFE_AND_LIMB_KEPT", "Life and limb cover will be provided."],
  ["LIFE_AND_LIMB_KEPT", "They will respond to life-threatening calls."],
  ["LIFE_AND_LIMB_KEPT", "Crews will leave the picket line for life-threatening emergencies."],
  ["LIFE_AND_LIMB_KEPT", "They will provide life-and-limb care."],
  ["LIFE_AND_LIMB_KEPT", "Strikers will still answer category 1 calls."],
  ["DEROGATIONS", "Some staff are exempt from the strike."],
  ["DEROGATIONS", "Derogations have been agreed for intensive care."],
  ["DEROGATIONS", "The union has agreed exemptions for chemotherapy and dialysis."],
  ["DEROGATIONS", "Nurses in intensive care have been exempted from the strike."],
  ["DEROGATIONS", "Certain services are derogated."],
  ["UNKNOWN", "The hospital will provide emergency care."],
  ["UNKNOWN", "Emergency care will be covered by consultants."],
  ["UNKNOWN", "A&E will stay open."],
  ["UNKNOWN", "Emergency care comes first for us."],
  ["UNKNOWN", "We have plans so that emergency care goes on."],
  ["UNKNOWN", "Urgent and emergency care will be prioritised by the trust."],
  ["UNKNOWN", "The union has not said whether emergency care would be covered."],
  ["UNKNOWN", "Managers want emergency cover to be kept."],
  ["UNKNOWN", "Talks on exemptions have failed."],
  ["UNKNOWN", "The trust has asked for exemptions."],
  ["UNKNOWN", "The strike does not affect emergency care, the trust said."],
  ["UNKNOWN", "The strike will affect emergency care too, the trust said."],
];

describe("what strikers keep up", () => {
  it.each(covers)("%s: %s", (cover, sentence) => {
    for (const between of [" ", "\n\n"]) {
      const draft = draftOf(`${strikes[cover] ?? ofDoctors}${between}${sentence}`, "2026-11-25");
      const found = strikesIn(draft).flatMap(({ fields }) =>
        fields.windows.value.map(({ withdrawn }) => withdrawn.value),
      );
      expect(found).toEqual([cover]);
    }
  });
});
