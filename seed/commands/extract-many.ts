/** `strikes extract` on many articles: one is held at a time, each draft is written whole, and one that fails stops no other. */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { draftFileFor, writeDraft } from "../draft-file.ts";
import type { Draft } from "../draft.ts";
import { exitCodes, UserError } from "../errors.ts";
import type { Terminal } from "../output.ts";
import { counted, show } from "../output.ts";
import { readArticle } from "../review/article.ts";
import { foundInWords } from "../review/desk.ts";
import { dayProblem } from "../review/published-on.ts";

/** What is known of one article; the columns of the file that `--about` names. */
type About = { published?: string; publisher?: string; url?: string; title?: string };
type Reader = (file: string, text: string, about: About) => Promise<Draft>;
type Row = {
  file: string;
  draft: string | null;
  strikes: number;
  impacts: number;
  advice: number;
  flagged: number;
  error: string | null;
};

const columns = ["file", "published", "publisher", "url", "title"];

export type Many = { files: readonly string[]; about: string | undefined; out: string | undefined; now: number };

/** The articles of folders (`*.txt`) and the files that are named, in that order. */
export function articlesIn(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    if (!existsSync(path)) throw new UserError("NO_INPUT", `${path} is not there: check the name.`);
    if (!statSync(path).isDirectory()) return [path];
    const texts = readdirSync(path).filter((name) => name.endsWith(".txt"));
    if (texts.length === 0) throw new UserError("NO_INPUT", `${path} holds no articles: their names end in .txt.`);
    return texts.toSorted().map((name) => join(path, name));
  });
}

export async function extractMany({ files, about, out, now }: Many, read: Reader, terminal: Terminal): Promise<void> {
  const known = about === undefined ? new Map<string, About>() : readAbout(about, files, now);
  const drafts = draftNames(files, out);
  if (out !== undefined) makeFolder(out);
  const rows: Row[] = [];
  const progress = terminal.progress("articles");
  for (const [i, file] of files.entries()) {
    rows.push(await oneOf(file, drafts[i] ?? "", (text) => read(file, text, known.get(file) ?? {})));
    progress(i + 1, files.length);
  }
  show(terminal, rows, linesOf);
  const failed = rows.filter((row) => row.error !== null).length;
  if (failed > 0) {
    const read = failed === files.length ? "" : " The drafts of the others are written.";
    terminal.say(`${failed} of ${counted(files.length, "article")} could not be read, as said above.${read}`);
    process.exitCode = exitCodes.BAD_INPUT;
  }
}

/** A draft, or why there is none. Only a mistake of the program itself goes on up. */
async function oneOf(file: string, draftFile: string, read: (text: string) => Promise<Draft>): Promise<Row> {
  const none = { file, draft: null, strikes: 0, impacts: 0, advice: 0, flagged: 0 };
  try {
    const draft = await read(await readArticle(file));
    writeDraft(draftFile, draft);
    const count = (kind: string) => draft.candidates.filter((candidate) => candidate.kind === kind).length;
    return {
      file,
      draft: draftFile,
      strikes: count("STRIKE_EVENT"),
      impacts: count("TRUST_IMPACT"),
      advice: count("PUBLIC_ADVICE"),
      flagged: draft.candidates.filter((candidate) => candidate.flags.length > 0).length,
      error: null,
    };
  } catch (error) {
    if (error instanceof UserError) return { ...none, error: error.message };
    throw error;
  }
}

/** Two articles of one name would take each other's draft. */
function draftNames(files: readonly string[], out: string | undefined): string[] {
  const names = files.map((file) => (out === undefined ? draftFileFor(file) : join(out, draftFileFor(file))));
  const twice = names.findIndex((name, i) => names.indexOf(name) < i);
  if (twice === -1) return names;
  const first = files[names.indexOf(names[twice] ?? "")] ?? "";
  throw new UserError(
    "USAGE",
    `${first} and ${files[twice] ?? ""} would have one draft, ${names[twice] ?? ""}. Give them in two runs, each with its own --out FOLDER.`,
  );
}

function makeFolder(out: string): void {
  if (existsSync(out) && !statSync(out).isDirectory())
    throw new UserError("USAGE", `${out} is a file: of many articles, --out names the folder of their drafts.`);
  mkdirSync(out, { recursive: true });
}

/** A table with tabs: a head that names the columns, then an article a line. Its names are those of the articles, without folders. */
function readAbout(about: string, files: readonly string[], now: number): Map<string, About> {
  if (!existsSync(about)) throw new UserError("NO_INPUT", `${about} is not there: check the name.`);
  const [head = "", ...lines] = readFileSync(about, "utf8")
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "");
  const names = head.split("\t").map((name) => name.trim());
  if (!names.includes("file") || names.some((name) => !columns.includes(name)))
    throw new UserError(
      "BAD_INPUT",
      `${about}: its first line must name columns out of: ${columns.join(", ")}, with tabs between.`,
    );
  const known = new Map<string, About>();
  for (const [i, line] of lines.entries()) {
    const cells = line.split("\t");
    const row = Object.fromEntries(
      names.map((name, j) => [name, cells[j]?.trim() ?? ""]).filter(([, cell]) => cell !== ""),
    );
    const { file, ...rest } = row as About & { file?: string };
    const article = files.find((one) => one === file || one.endsWith(`/${file ?? ""}`));
    if (file === undefined || article === undefined)
      throw new UserError("BAD_INPUT", `${about}, line ${i + 2}: "${file ?? ""}" is none of the articles.`);
    const problem = rest.published === undefined ? undefined : dayProblem(rest.published, now);
    if (problem !== undefined) throw new UserError("BAD_INPUT", `${about}, line ${i + 2}: ${problem}`);
    known.set(article, rest);
  }
  return known;
}

function linesOf(rows: readonly Row[]): string[] {
  return rows.map(({ error, ...row }) =>
    error === null
      ? `${row.draft ?? ""}: ${foundInWords(row)}; ${row.flagged} with a doubt`
      : `${row.file}: NOT READ. ${withoutName(error, row.file)}`,
  );
}

/** What is wrong with one article names it, and so does its line here. */
function withoutName(error: string, file: string): string {
  if (error.startsWith(`${file}: `)) return error.slice(file.length + 2);
  return error.startsWith(`${file} `) ? `It${error.slice(file.length)}` : error;
}
