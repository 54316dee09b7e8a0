/** `strikes extract`: the text of an article in, a draft for a person to review out. Publishes nothing. */
import { existsSync, statSync } from "node:fs";
import type { Command } from "commander";
import * as z from "zod";
import { trusts } from "../../schema/directory.ts";
import { RecordId } from "../../schema/forms.ts";
import type { Context } from "../context.ts";
import { decisionsFileOf } from "../decisions.ts";
import { draftFileFor, draftText, writeDraft } from "../draft-file.ts";
import type { Draft } from "../draft.ts";
import { exitCodes, UserError } from "../errors.ts";
import { articlesIn, extractMany } from "./extract-many.ts";
import { nameOf, readArticle } from "../review/article.ts";
import { deskLines, type Desk, isWaiting, placesOf } from "../review/desk.ts";
import { askDay, dayInWords, dayProblem } from "../review/published-on.ts";

type Options = {
  published?: string;
  publisher?: string;
  url?: string;
  title?: string;
  supersedes?: string;
  acceptDiff?: boolean;
  about?: string;
  out?: string;
  json?: boolean;
  exitCode?: boolean;
};

export function register(program: Command, context: () => Context): void {
  program
    .command("extract")
    .description("find strikes, their impact and advice in an article; writes a draft for review")
    .argument(
      "<files...>",
      "the article as plain text in UTF-8, or - for standard input; or several, or a folder of *.txt",
    )
    .option("-p, --published <date>", "the day it was published, as 2016-04-24; without it, no date is guessed")
    .option("--publisher <name>", "who published it")
    .option("--url <address>", "where it stands")
    .option("--title <text>", "its headline")
    .option("--supersedes <id>", "the source that it replaces, as src_0123456789abcdef")
    .option("--accept-diff", "read a comparison of two versions too, with a doubt about every fact")
    .option("--about <file>", "of several: a table with tabs whose head names file, published, publisher, url, title")
    .option(
      "-o, --out <file>",
      "where to write the draft (default: the article's name with .draft.json, here); of several: a folder",
    )
    .option("--json", "print the draft as JSON, and write no file unless --out says where")
    .option(
      "--exit-code",
      `exit ${exitCodes.REVIEW_PENDING} while anything waits for review, ${exitCodes.NOTHING_FOUND} if nothing was found`,
    )
    .action((files: string[], options: Options) => runAll(files, options, context()));
}

/** One article is shown card by card; of several, each gets its draft and a line. */
async function runAll(paths: string[], options: Options, context: Context): Promise<void> {
  const [only = "", ...more] = paths;
  const isMany = more.length > 0 || options.about !== undefined || (existsSync(only) && statSync(only).isDirectory());
  if (!isMany) return run(only, options, context);
  const one = ["url", "title", "supersedes"].find((name) => name in options);
  if (one !== undefined || paths.includes("-"))
    throw new UserError(
      "USAGE",
      `${one === undefined ? "-" : `--${one}`} is of one article: of several, say it in the file of --about.`,
    );
  const { about, out, published, publisher } = options;
  const files = articlesIn(paths);
  checkOptions(files[0] ?? "", options, context.now());
  const known = {
    ...(published === undefined ? {} : { published }),
    ...(publisher === undefined ? {} : { publisher }),
  };
  await extractMany(
    { files, about, out, now: context.now() },
    (file, text, told) => read(file, text, { ...options, ...known, ...told }, told.published ?? published ?? null),
    context.terminal,
  );
}

async function run(file: string, options: Options, context: Context): Promise<void> {
  const { terminal } = context;
  checkOptions(file, options, context.now());
  if (file === "-" && process.stdin.isTTY) terminal.say("Reading from standard input: end with Ctrl-D.");
  const text = await readArticle(file);
  const draft = await draftOf(file, text, options, context);
  const out = options.out ?? (terminal.json ? null : draftFileFor(file));
  const written = out === null ? null : writeDraft(out, draft);
  const desk = { file: out ?? "", decisionsFile: out === null ? "" : decisionsFileOf(out), draft, text };
  if (terminal.json) terminal.out(draftText(draft).trimEnd());
  else terminal.out([headOf(file, draft), "", ...deskLines(desk, terminal)].join("\n"));
  if (draft.source.publishedOn === null) {
    terminal.say(
      "The day of publication is not known, so no day that depends on it is worked out. Give it with --published.",
    );
  }
  if (out !== null) sayWritten(out, written === "UNCHANGED", draft, context);
  if (options.exitCode) process.exitCode = exitCodeOf(desk);
}

/** A mistake in what the person typed is told before anything is read or written. */
function checkOptions(file: string, { published, url, supersedes, out, json }: Options, now: number): void {
  const problem = published === undefined ? undefined : dayProblem(published, now);
  if (problem !== undefined) throw new UserError("USAGE", `--published: ${problem}`);
  if (url !== undefined && !z.url({ protocol: /^https?$/ }).safeParse(url).success) {
    throw new UserError("USAGE", `--url takes an address as https://example.org/news, and not "${url}".`);
  }
  if (supersedes !== undefined && !(RecordId.safeParse(supersedes).success && supersedes.startsWith("src_"))) {
    throw new UserError("USAGE", `--supersedes takes a source as src_0123456789abcdef, and not "${supersedes}".`);
  }
  if (out === "-") throw new UserError("USAGE", "--out takes the name of a file. To print the draft, use --json.");
  if (file === "-" && out === undefined && json !== true) {
    throw new UserError(
      "USAGE",
      "Text from standard input has no name: say where its draft goes with --out FILE, or use --json.",
    );
  }
}

/** What the extractor finds. The day of publication is asked for where nobody gave it and the text does not either. */
async function draftOf(file: string, text: string, options: Options, { terminal, now }: Context): Promise<Draft> {
  const draft = await read(file, text, options, options.published ?? null);
  // What comes through a pipe is text, and never an answer.
  if (draft.source.publishedOn !== null || !terminal.interactive || file === "-") return draft;
  const day = await askDay(now());
  return day === null ? draft : read(file, text, options, day);
}

async function read(file: string, text: string, options: Options, publishedOn: string | null): Promise<Draft> {
  // It takes its time to start: whoever typed something wrong is told before.
  const { extract } = await import("../extract/extract.ts");
  const { publisher = null, url = null, title = null, supersedes = null, acceptDiff = false } = options;
  const given = { publisher, url, title, supersedes, acceptDiff, publishedOn };
  const publishedBasis = publishedOn === null ? "none" : "given";
  // No time of retrieval: the same text gives the same draft, byte for byte.
  const result = extract({ text, ...given, publishedBasis, retrievedAt: null, directory: trusts });
  if (result.kind === "draft") return result.draft;
  const otherShape = ["DIFF", "LIVE_BLOG", "LISTING"].includes(result.reason);
  throw new UserError(otherShape ? "NOT_AN_ARTICLE" : "BAD_INPUT", `${nameOf(file)}: ${result.message}`);
}

const bases = {
  given: "given by you",
  metadata: "from the page's data",
  dateline: "as the text says",
  none: "",
} as const;

function headOf(file: string, { source }: Draft): string {
  const { publishedOn, publishedBasis } = source;
  const when =
    publishedOn === null
      ? "Day of publication not known"
      : `Published ${dayInWords(publishedOn)} (${bases[publishedBasis]})`;
  return `${nameOf(file)}: ${source.kind.toLowerCase()}. ${when}.`;
}

const NOTHING = `Nothing was found, so there is nothing to review or to publish.
No sentence says in words that are known who strikes and when, what that does to care, or what patients should do. If you read one that does, look for the news of the union or the hospital itself, which mostly says it more plainly.`;

function sayWritten(out: string, unchanged: boolean, draft: Draft, { terminal }: Context): void {
  const what = unchanged ? `${out} is unchanged.` : `Draft written to ${out}.`;
  terminal.say(draft.candidates.length === 0 ? `${what} ${NOTHING}` : `${what} Next: strikes review ${out}`);
}

function exitCodeOf(desk: Desk): number {
  const places = placesOf(desk);
  if (places.length === 0) return exitCodes.NOTHING_FOUND;
  return places.some(isWaiting) ? exitCodes.REVIEW_PENDING : exitCodes.OK;
}
