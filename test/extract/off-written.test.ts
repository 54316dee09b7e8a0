/** A strike called off or suspended, as it is told in one sentence: who does it, what is done, which strike it was. */
import { describe, expect, it } from "vitest";
import { draftOf, strikesIn } from "./told.ts";

const verbs: Record<string, string[]> = {
  CALLED_OFF: ["called off", "cancelled", "scrapped", "abandoned", "dropped"],
  SUSPENDED: ["suspended", "paused"],
};

const strikes = [
  "which had been planned for 24 November",
  "that was planned for 24 November",
  "due on 24 November",
  "that was to have taken place on 24 November",
  "which was set for 24 November",
  "planned for 24 November",
  "which was due to start on 24 November",
  "that had been called for 24 November",
  "which would have taken place on 24 November",
  "announced for 24 November",
  "that should have been held on 24 November",
];

const sentences = [
  "Nurses at hospitals in England {did} the strike {which}.",
  "Nurses at hospitals in England have {did} a strike {which}.",
  "The union {did} the nurses' strike at hospitals in England {which}.",
  "The RCN has {did} the strike at hospitals in England {which}.",
  "The strike by nurses at hospitals in England {which} has been {did}.",
  "The strike by nurses at hospitals in England {which} was {did} last night.",
  "A strike by nurses at hospitals in England, {which}, has been {did}.",
  "The nurses' union at hospitals in England said that it had {did} the walkout {which}.",
];

const windowsOf = (text: string) =>
  strikesIn(draftOf(text, "2016-11-02"))
    .flatMap(({ fields }) => fields.windows.value)
    .map(({ start, status }) => `${start.value?.slice(0, 10)} ${status.value}`)
    .join();

describe.each(Object.entries(verbs))("a strike that is %s", (status, done) => {
  it.each(sentences)("is so with each verb and each strike: %s", (sentence) => {
    const wrong = done.flatMap((did) =>
      strikes.flatMap((which) => {
        const text = sentence.replace("{did}", did).replace("{which}", which);
        const found = windowsOf(text);
        return found === `2016-11-24 ${status}` ? [] : [`${text} => ${found}`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe("a strike that is not off", () => {
  it.each([
    "Nurses at hospitals in England would have to be mad if they called off the strike on 24 November.",
    "If nurses at hospitals in England called off the strike on 24 November, talks could begin.",
    "Nurses at hospitals in England have not called off the strike on 24 November.",
    "Nurses at hospitals in England never suspended the strike on 24 November.",
    "Nurses who were suspended over pickets will strike at hospitals in England on 24 November.",
    "Nurses at hospitals in England called off talks on the strike on 24 November.",
    "Managers called off operations at hospitals in England for the nurses' strike on 24 November.",
    "Nurses at hospitals in England called for the strike on 24 November.",
    "Unless nurses at hospitals in England called off the strike on 24 November, wards would close.",
  ])("stays on: %s", (text) => {
    expect(windowsOf(text)).not.toMatch(/CALLED_OFF|SUSPENDED/);
  });
});
