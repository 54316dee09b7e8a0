/** Draft files: where they lie, and what may take their place. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { decisionsFileOf, readDecisions } from "./decisions.ts";
import type { Draft } from "./draft.ts";
import { UserError } from "./errors.ts";
import { writeWhole } from "./files.ts";
import { parseDraft } from "./plan/inputs.ts";

/** `news/echo.txt` has its draft in `echo.draft.json`, where the editor works. */
export function draftFileFor(article: string): string {
  const name = basename(article);
  return `${name.replace(/(?<=.)\.[^.]*$/, "")}.draft.json`;
}

export function readDraft(file: string): Draft {
  if (!existsSync(file))
    throw new UserError("NO_INPUT", `${file} is not there. Make a draft with: strikes extract FILE`);
  if (statSync(file).isDirectory()) throw new UserError("BAD_INPUT", `${file} is a folder: give the draft in it.`);
  return parseDraft(readFileSync(file, "utf8"), file);
}

/** What a reader of a draft file sees: the same draft gives the same bytes. */
export function draftText(draft: Draft): string {
  return `${JSON.stringify(draft, null, 2)}\n`;
}

/** Writes the draft, unless that would take somebody's work away. */
export function writeDraft(file: string, draft: Draft): "WRITTEN" | "UNCHANGED" {
  const text = draftText(draft);
  if (existsSync(file)) {
    if (statSync(file).isDirectory()) throw new UserError("USAGE", `${file} is a folder: name a file with --out.`);
    if (readFileSync(file, "utf8") === text) return "UNCHANGED";
    guard(file, draft);
  }
  writeWhole(file, text);
  return "WRITTEN";
}

/** A draft of another text is replaced only while nobody has decided on it: its decisions would be about nothing. */
function guard(file: string, draft: Draft): void {
  let there: Draft;
  try {
    there = readDraft(file);
  } catch {
    throw new UserError("BAD_INPUT", `${file} is there already and is not a draft. Choose another name with --out.`);
  }
  const decided = readDecisions(decisionsFileOf(file)).length > 0;
  if (there.source.id !== draft.source.id && decided) {
    throw new UserError(
      "BAD_INPUT",
      `${file} is the draft of another text or address, and has been decided on. Choose another name with --out.`,
    );
  }
}
