/**
 * Sentences beside a plan, each with several plans and in several places: none that does not take the strike back makes it off,
 * and none that does is passed over.
 */
import { describe, expect, it } from "vitest";
import { draftOf, strikesIn } from "./told.ts";

const plans = [
  "Resident doctors at hospitals in England will walk out on 8 December.",
  "The strike by resident doctors at Barnsley Hospital is planned for 8 December, from 7am to 7pm.",
  "Resident doctors in England will be on strike from 7am on 8 December until 7am on 11 December. Hospitals have cancelled operations.",
];

const standing = [
  "The union said it would only call off the strike if a better offer was made.",
  "Nothing has been called off yet.",
  "Talks to call off the strike broke down on Monday.",
  "The strike will not be suspended, the union said.",
  "Ministers have urged the union to suspend the strike.",
  "A previous strike, in October, was called off at the last minute.",
  "Hundreds of operations have been called off.",
  "The football match has been called off because of the weather.",
  "Rail strikes planned for the same week have been suspended.",
  "Teachers have called off their strike.",
  "The union has withdrawn its offer of talks.",
  "The offer was withdrawn by the government.",
  "Three consultants have been suspended by the trust in a separate matter.",
  "Visiting has been suspended on all wards because of norovirus.",
  "The ballot was called off in October.",
  "The union refused to cancel the action.",
  "Calls to cancel the strike have been rejected.",
  "If the strike is called off, appointments will go ahead.",
  "Should the strike be cancelled, we will tell you.",
  "Unless the action is called off, clinics will close.",
  "The union may still call off the strike.",
  "It is not too late to call off the strike, said the minister.",
  "The health secretary hopes that the strike can be averted.",
  "There is still time for the strike to be averted.",
  "A last attempt to avert the strike has failed.",
  "Reports that the strike had been called off were wrong.",
  "Rumours that the strike is off are untrue.",
  "The strike has not been called off, despite reports.",
  "No decision has been made to suspend the strike.",
  "The union denied that it had suspended the strike.",
  "Bus services have been cancelled on the day.",
  "Leave has been cancelled for managers.",
  "The trust has cancelled all planned operations on the day.",
  "The march planned for the day has been cancelled.",
  "A rally outside the hospital has been called off.",
  "The picket at the clinic has been called off, but the strike goes ahead.",
  "Nurses in Scotland have called off their strike.",
  "Ambulance workers have suspended their strikes.",
  "The overtime ban has been lifted.",
  "The work to rule was suspended in November.",
  "The injunction to stop the strike was refused.",
  "The court refused to ban the strike.",
  "The judge dismissed the trust's bid to block the strike.",
  "A legal challenge to stop the strike has been dropped.",
  "The trust dropped its legal case against the strike.",
  "Strikes were paused last month for talks that led nowhere.",
  "The pause in strikes ended last week.",
  "Action had been suspended over Christmas but is now back on.",
  "The strike, which was nearly called off, goes ahead.",
  "The strike is back on after talks collapsed.",
  "The union had suspended earlier strikes to allow talks.",
  "Earlier dates were cancelled, but this one stands.",
  "One union has called off its action but resident doctors have not.",
  "The government cancelled a meeting with the union.",
  "The debate in the Commons was postponed.",
  "Its annual conference has been postponed because of the strike.",
  "The union's demand was dropped in talks.",
  "The strike has been moved forward in the news.",
  "Doctors have put off holidays to strike.",
  "Negotiators walked away, so the strike is no longer in doubt.",
  "The offer to suspend the strike was turned down.",
  "Members voted not to suspend the strike.",
  "The union agreed to talks but would not suspend the strike.",
  "Plans to cancel the strike were never discussed.",
  "A deal that would have ended the strike was rejected.",
  "The dispute is far from over.",
  "The strike could be over by Christmas.",
];

const takenBack = [
  "The strike has been called off.",
  "The strike is off.",
  "The union has called off the strike.",
  "The action has been suspended.",
  "The BMA has suspended the strike.",
  "The strike will no longer go ahead.",
  "The strike is no longer going ahead.",
  "The strike has been cancelled.",
  "It has been called off.",
  "They have called it off.",
  "The walkout has been cancelled after talks.",
  "The union announced that the strike had been called off.",
  "A deal has been reached and the strike is cancelled.",
  "After a late deal the strike was called off.",
  "The union confirmed last night that the strike would not take place.",
  "The strike will not now take place.",
  "This strike will not be happening.",
  "The planned strike has been averted.",
  "The strike has been paused while members vote on an offer.",
  "Industrial action has been suspended for a month.",
  "The strike has been put on hold.",
  "The walkout has been postponed.",
  "The union has agreed to suspend the strike.",
  "The union has decided to call off the strike.",
  "The union agreed to call the strike off.",
  "Doctors have called off the action.",
  "Doctors have dropped the strike.",
  "The strike was abandoned after a new offer.",
  "Strike action has been stood down.",
  "The union has stood down the strike.",
  "The court has ruled the strike unlawful and it will not go ahead.",
  "A judge has banned the strike.",
  "The strike has been withdrawn.",
  "Members accepted the offer, so the strike has been cancelled.",
  "The union has withdrawn its notice of strike action.",
  "The strike, however, has now been called off.",
  "But the strike has since been called off.",
  "The strike was called off at the last minute.",
  "The strike was suspended on Friday evening.",
  "We are pleased to say that the strike has been called off.",
  "The trust said the strike had been cancelled.",
  "UPDATE: the strike has been called off.",
  "Please note that this strike has been cancelled.",
  "The strike due to take place has been called off.",
  "The action planned for that day has been suspended.",
  "The dispute has been settled and the strike called off.",
  "The union has pulled the strike.",
  "The strike has been scrapped.",
  "The strike has been shelved.",
  "Strike called off.",
  "Action suspended.",
  "The union has lifted the strike.",
  "The union's leaders have voted to suspend the strike.",
  "The strike will now not go ahead.",
  "It will not go ahead.",
  "It is not going ahead.",
  "Doctors will not now be walking out.",
  "Doctors will now work as normal on the day.",
  "The union said it was calling off the strike.",
  "The union is calling off the strike.",
];

type Told = { status: string; isDoubted: boolean };

/** The status of the strike of 8 December, and whether a person is asked about it. */
function toldOf(text: string): Told[] {
  return strikesIn(draftOf(text, "2026-11-25")).flatMap(({ fields, flags }) =>
    fields.windows.value
      .filter(({ start }) => start.value?.startsWith("2026-12-08"))
      .map(({ status }) => ({
        status: status.value,
        isDoubted: flags.some(({ code }) => code === "STATUS_SCOPE" || code === "CONDITIONAL"),
      })),
  );
}
const isOff = ({ status }: Told) => status === "CALLED_OFF" || status === "SUSPENDED";

describe("a strike", () => {
  it.each(standing)("is not off: %s", (sentence) => {
    const texts = plans.flatMap((plan) => [`${plan} ${sentence}`, `${plan}\n\n${sentence}`, `${sentence} ${plan}`]);
    expect(texts.filter((text) => toldOf(text).length !== 1 || toldOf(text).some(isOff))).toEqual([]);
  });

  it.each(takenBack)("is off, or asked about: %s", (sentence) => {
    const texts = plans.flatMap((plan) => [`${plan} ${sentence}`, `${plan}\n\n${sentence}`]);
    const passedOver = texts.filter((text) => toldOf(text).some((told) => !isOff(told) && !told.isDoubted));
    expect(passedOver).toEqual([]);
  });
});
