/** `strikes checked`: "I looked, and what is published is all there is". Without it nobody may say that no strike is known. */
import { type Command, Option } from "commander";
import { Nation, StaffGroup } from "../../schema/codes.ts";
import { HOUR } from "../../schema/london.ts";
import { furthestCheck } from "../../schema/coverage.ts";
import type { Context } from "../context.ts";
import { UserError } from "../errors.ts";
import { give } from "./order.ts";

type Options = {
  nation: Nation;
  staff?: string;
  from?: string;
  until?: string;
  at?: string;
  where: string;
  dryRun?: boolean;
  json?: boolean;
};

export function register(program: Command, context: () => Context): void {
  program
    .command("checked")
    .description("record that you looked for strikes in a nation, and that all you found is published")
    .addOption(
      new Option("--nation <nation>", `where you looked: ${Nation.options.join(", ")}`)
        .argParser(nationOf)
        .makeOptionMandatory(),
    )
    .requiredOption("--where <text>", 'where you looked, as "BMA, RCN and NHS England news pages"')
    .option("--staff <groups>", "for which staff groups only, as NURSES,MIDWIVES (default: all)")
    .option("--from <time>", "since when it holds (default: the time of looking)")
    .option("--until <time>", "until when it holds (default: as far as the law's notice of a strike reaches)")
    .option("--at <time>", "when you looked (default: now, by the real clock, in a rehearsal too)")
    .option("-n, --dry-run", "say what would be written, and write nothing")
    .option("--json", "print the outcome as JSON")
    .action((options: Options) => run(options, context()));
}

const FARTHEST_BACK = 14 * 24 * HOUR;

async function run(options: Options, context: Context): Promise<void> {
  const at = options.at === undefined ? context.now() : timeOf("--at", options.at);
  const from = options.from === undefined ? at : timeOf("--from", options.from);
  const until = options.until === undefined ? furthestCheck(options.nation, at) : timeOf("--until", options.until);
  if (options.where.trim() === "")
    throw new UserError("USAGE", '--where names what you looked at, as "BMA, RCN and NHS England news pages".');
  if (from < at - FARTHEST_BACK)
    throw new UserError(
      "USAGE",
      "--from reaches back 14 days at most: a look today says little of what was published long ago.",
    );
  if (at > context.now()) throw new UserError("USAGE", "--at is yet to come: you can only have looked already.");
  const order = {
    order: "CHECKED" as const,
    nation: options.nation,
    staffGroups: staffGroupsOf(options.staff),
    from: new Date(from).toISOString(),
    checkedUntil: new Date(until).toISOString(),
    reason: `Looked at: ${options.where}`,
    by: await context.editor(),
    at: new Date(at).toISOString(),
  };
  await give(order, `checked ${options.nation}: ${options.where}`, context, options.dryRun ?? false);
}

/** `northern-ireland` is as good as `NORTHERN_IRELAND`, as in addresses. */
const codeOf = (text: string) => text.trim().toUpperCase().replaceAll(/[ -]+/g, "_");

function nationOf(text: string): Nation {
  const parsed = Nation.safeParse(codeOf(text));
  if (parsed.success) return parsed.data;
  throw new UserError("USAGE", `--nation: "${text}" is no nation. There are: ${Nation.options.join(", ")}`);
}

function staffGroupsOf(text: string | undefined): StaffGroup[] | null {
  if (text === undefined) return null;
  return text.split(",").map((word) => {
    const parsed = StaffGroup.safeParse(codeOf(word));
    if (parsed.success) return parsed.data;
    throw new UserError("USAGE", `--staff: "${word}" is no staff group. There are: ${StaffGroup.options.join(", ")}`);
  });
}

function timeOf(flag: string, text: string): number {
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(text)
    ? Date.parse(text)
    : Number.NaN;
  if (Number.isNaN(time))
    throw new UserError("USAGE", `${flag} takes a time with its offset, as 2026-06-12T09:00:00+01:00.`);
  return time;
}
