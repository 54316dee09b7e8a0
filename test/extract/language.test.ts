/** A text that is not English is not read, and says so. */
import { describe, expect, it } from "vitest";

import { draftOf, strikesIn } from "./told.ts";

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
