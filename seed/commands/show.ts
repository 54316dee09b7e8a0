/** `strikes show`: one record with its history, or what is published about an organisation. */
import type { Command } from "commander";
import type { Revision } from "../../schema/chunks.ts";
import { isVisible } from "../../schema/publication.ts";
import { tableNames, tableOfId } from "../../schema/tables.ts";
import type { Context } from "../context.ts";
import { UserError } from "../errors.ts";
import { show } from "../output.ts";
import { summaryOf } from "../plan/summary.ts";
import { headOf } from "../publish/publish.ts";

type Shown = Revision & { visible: boolean };

export function register(program: Command, context: () => Context): void {
  program
    .command("show")
    .description("show a record with all its revisions, or the records about an organisation")
    .argument("<id>", "a record, as ev_0123456789abcdef, or an organisation's code, as RHM")
    .option("--json", "print the revisions as JSON, with every fact and its evidence")
    .action((id: string) => run(id, context()));
}

async function run(id: string, context: Context): Promise<void> {
  const revisions = tableOfId(id) === null ? await about(id, context) : await history(id, context);
  if (revisions.length === 0) throw new UserError("NO_INPUT", `Nothing is published as, or about, ${id}.`);
  show(context.terminal, revisions, (list) => list.flatMap((revision) => linesOf(revision)));
}

async function history(id: string, { store }: Context): Promise<Shown[]> {
  const head = await headOf(store());
  const revisions = await store().revisions(id);
  return revisions.map((revision) => ({ ...revision, visible: isVisible(revision.n, head.number, head.aborted) }));
}

/** By the edge items of each table; one counts only where it is of the record's newest visible revision. */
async function about(code: string, { store, readModel }: Context): Promise<Shown[]> {
  const { edition } = await readModel().newest();
  const edges = (
    await Promise.all(tableNames.filter(hasEdges).map((table) => store().edge(table, `trust#${code}`)))
  ).flat();
  return edges.flatMap(({ id, n }) => {
    const revision = edition.records.get(id);
    return revision?.n === n ? [{ ...revision, visible: true }] : [];
  });
}

function hasEdges(table: string): boolean {
  return table !== "Publications" && table !== "ReadModel";
}

function linesOf({ n, record, visible }: Shown): string[] {
  const { editorial, decision } = record;
  const state = editorial.state === "ACTIVE" ? "" : `  ${editorial.state}: ${editorial.reason}`;
  const quotes = record.evidence.map((evidence) => {
    switch (evidence.kind) {
      case "QUOTE":
        return `    "${evidence.quote}"  ${evidence.source} ${evidence.start}-${evidence.end}`;
      case "REFERENCE":
        return `    see ${evidence.url} (sentence not held)`;
      case "AUTHORED":
        return `    ${evidence.editor}: ${evidence.reason}`;
      case "ROW":
        return `    ${evidence.table}, ${evidence.row}  ${evidence.source}`;
    }
  });
  const seen = visible ? "" : "  NOT VISIBLE";
  return [
    `${record.id} as of ${n}${seen}${state}  ${summaryOf(record)}`,
    `    accepted by ${decision.by}, ${decision.at}`,
    ...quotes,
  ];
}
