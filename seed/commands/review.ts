/** `strikes review`: a person accepts, edits or rejects what a draft has found. Only lines are added, and only beside the draft. */
import type { Command } from "commander";
import type { Context } from "../context.ts";
import { appendDecision, readDecisions } from "../decisions.ts";
import { exitCodes, UserError } from "../errors.ts";
import { show } from "../output.ts";
import { createAsker } from "../review/ask.ts";
import { converse } from "../review/conversation.ts";
import { decide, type Request } from "../review/decide.ts";
import { codesOf } from "../review/plan-words.ts";
import { countsOf, type Desk, deskLines, isWaiting, openDesk, type Place, placesOf } from "../review/desk.ts";

type Options = Request & { json?: boolean; exitCode?: boolean };

const HELP = `
LIST is numbers as the cards show them, ranges, candidate ids, or all (all that wait): 1,3-5
  --accept takes sure too: all that wait and have no doubt
FIELD is a name on the card: nations, windows.0.end, count. A window is taken out with --set N.windows.0=null

  --accept takes a fact as the source has it, and so undoes edits made before; --set adds to them.
  --accept all --reject 3 accepts everything that waits apart from 3.
  Deciding again is allowed: what was said last holds.`;

export function register(program: Command, context: () => Context): void {
  const more = (value: string, before: string[] = []) => [...before, value];
  program
    .command("review")
    .description("accept, edit or reject the facts of a draft; at a terminal without flags, one by one")
    .argument("<draft>", "a draft that strikes extract wrote")
    .option("-a, --accept <list>", "accept these")
    .option("-r, --reject <list>", "reject these")
    .option("-s, --set <n.field=value>", "accept with this value instead (may be given again)", more)
    .option("--record <n=id>", "the record it changes, or N=new (may be given again)", more)
    .option("--settles <list>", "where sources disagree, these hold")
    .option("--reason <text>", "why, kept with the decisions")
    .option("--json", "print the draft's state as JSON")
    .option("--exit-code", `exit ${exitCodes.REVIEW_PENDING} while anything waits for a decision`)
    .addHelpText("after", HELP)
    .action((file: string, options: Options) => run(file, options, context()));
}

async function run(file: string, options: Options, context: Context): Promise<void> {
  const { terminal } = context;
  const desk = openDesk(file);
  const asked = [options.accept, options.reject, options.set, options.record, options.settles].some(
    (flag) => flag !== undefined,
  );
  if (!asked && options.reason !== undefined)
    throw new UserError("USAGE", "--reason goes with a decision, as --reject 2.");
  const before = placesOf(desk);
  if (asked) await decideByFlags(desk, options, context);
  else if (terminal.interactive && before.some(isWaiting)) await talk(desk, context);
  const places = placesOf(desk);
  const brief = asked || terminal.interactive;
  show(terminal, stateOf(desk, places), () => (brief ? outcomeLines(before, places) : deskLines(desk, terminal)));
  sayNext(desk, places, context);
  if (options.exitCode && places.some(isWaiting)) process.exitCode = exitCodes.REVIEW_PENDING;
}

async function decideByFlags(
  { draft, decisionsFile }: Desk,
  request: Request,
  { editor, now }: Context,
): Promise<void> {
  const hand = { by: await editor(), at: new Date(now()).toISOString() };
  const decisions = decide(request, draft, readDecisions(decisionsFile), hand);
  for (const decision of decisions) appendDecision(decisionsFile, decision);
}

async function talk(desk: Desk, { terminal, editor, now, readModel }: Context): Promise<void> {
  const by = await editor();
  let edition: ReturnType<Parameters<typeof converse>[0]["edition"]> | null = null;
  const published = async () => {
    try {
      return (await readModel().newest()).edition;
    } catch (error) {
      // Review needs no store: the plan compares with what is published in any case.
      terminal.say(
        `No store answers, so nothing published is shown beside the facts. ${error instanceof Error ? error.message : ""}`,
      );
      return null;
    }
  };
  await converse({
    desk,
    terminal,
    asker: await createAsker("Stopped. What you decided is kept."),
    hand: () => ({ by, at: new Date(now()).toISOString() }),
    edition: () => (edition ??= published()),
  });
}

function stateOf({ file, decisionsFile }: Desk, places: readonly Place[]) {
  return {
    draft: file,
    decisions: decisionsFile,
    waiting: places.filter(isWaiting).length,
    candidates: places.map(({ n, id, kind, status, title, candidate, decision }) => ({
      n,
      id,
      kind,
      status,
      title,
      flags: candidate.flags.map((flag) => flag.code),
      decision,
    })),
  };
}

/** What was decided just now, and what that leaves. */
function outcomeLines(before: readonly Place[], after: readonly Place[]): string[] {
  const told = after.filter(
    ({ decision }, i) => decision !== null && JSON.stringify(decision) !== JSON.stringify(before[i]?.decision),
  );
  const doubts = (place: Place) => (place.status === "REJECTED" ? [] : place.candidate.flags);
  const doubted = told.filter((place) => doubts(place).length > 0);
  return [
    ...told.map((place) => {
      const codes = doubts(place).length === 0 ? "" : `  ! ${codesOf(doubts(place))}`;
      return `${String(place.n).padStart(2)}  ${place.status.toLowerCase().padEnd(8)}  ${place.title}${codes}`;
    }),
    ...(doubted.length === 0 ? [] : [`${doubted.length} accepted with a doubt: ${codesOf(doubted.flatMap(doubts))}`]),
    countsOf(after),
  ];
}

function sayNext({ file }: Desk, places: readonly Place[], { terminal }: Context): void {
  const left = places.filter(isWaiting).map(({ n }) => n);
  if (left.length > 0)
    terminal.say(`To decide: ${left.join(", ")}. For example: strikes review ${file} --accept ${left[0]}`);
  else if (places.length === 0)
    terminal.say("Nothing was found in the text, so there is nothing to decide or to publish.");
  else if (places.every(({ status }) => status === "REJECTED"))
    terminal.say("Nothing is left to decide. All of it is rejected, so there is nothing to publish.");
  else terminal.say(`Nothing is left to decide. Next: strikes plan ${file}`);
}
