/** The edits a person makes to one candidate, in conversation. Each value is checked as it is given. */
import type { Candidate, Draft } from "../draft.ts";
import { applyEdits, type Edits } from "../edit.ts";
import { UserError } from "../errors.ts";
import type { Asker, Choice } from "./ask.ts";
import { checkFields } from "./check.ts";
import { editOf, type Hand } from "./decide.ts";
import { type Editable, editablesOf } from "./edit-fields.ts";

type Table = { asker: Asker; desk: { draft: Draft }; hand: () => Hand };

/** Field by field, until the person accepts or gives the edits up (null). */
export async function askEdits(candidate: Candidate, table: Table): Promise<Edits | null> {
  let edits: Edits = {};
  for (;;) {
    const shown = applyEdits(candidate, edits, { by: table.hand().by, reason: null });
    const path = await table.asker.choose("Which field?", choicesOf(shown, edits), "");
    const field = editablesOf(shown).find((one) => one.path === path);
    if (path === "back") return null;
    if (path === "done") return edits;
    if (field) edits = { ...edits, ...(await newValue(field, candidate, edits, table)) };
  }
}

function choicesOf(candidate: Candidate, edits: Edits): Choice<string>[] {
  const fields = editablesOf(candidate).map(({ path, present }) => ({
    value: path,
    label: `${path}: ${present || "not known"}`,
  }));
  const done = {
    value: "done",
    label: `Accept with ${Object.keys(edits).length} edited: ${Object.keys(edits).join(", ")}`,
  };
  return [
    { value: "back", label: "Back, without editing" },
    ...(Object.keys(edits).length > 0 ? [done] : []),
    ...fields,
  ];
}

async function newValue(
  field: Editable,
  candidate: Candidate,
  edits: Edits,
  { asker, desk, hand }: Table,
): Promise<Edits> {
  const { path, present, options, many } = field;
  const choices = (options ?? []).map((value) => ({ value, label: value }));
  if (options !== null && many) {
    return { [path]: await asker.chooseSome(path, choices, present.split(",").filter(Boolean)) };
  }
  if (options !== null) return { [path]: await asker.choose(path, choices, present) };
  const read = (text: string) => editOf(`${path}=${text}`, desk.draft);
  const problem = (text: string) => {
    try {
      const edited = applyEdits(candidate, { ...edits, ...read(text) }, { by: hand().by, reason: null });
      checkFields(edited, desk.draft);
    } catch (error) {
      if (error instanceof UserError) return error.message;
      throw error;
    }
  };
  return read(await asker.write(`${path} (now: ${present || "not known"})`, present, problem));
}
