/**
 * cdk-nag: rules that others found worth keeping. A finding fails the synthesis, unless a row of `suppressions.ts` gives
 * the reason why it stands; a row that no finding needs fails it too.
 */
import { type App, Validations } from "aws-cdk-lib";
import { AwsSolutionsChecks, ServerlessChecks } from "cdk-nag";
import type { IConstruct } from "constructs";
import { type Suppression, suppressions } from "./suppressions.ts";

export function checkByNag(app: App): void {
  const packs = [new AwsSolutionsChecks(app), new ServerlessChecks(app)];
  const findings = packs
    .flatMap((pack) => pack.validateScope(app).violations)
    .flatMap(({ ruleName, violatingResources }) =>
      violatingResources.map(({ constructPath = "" }) => ({ rule: ruleName, path: constructPath })),
    );
  const needed = new Set<Suppression>();
  for (const { rule, path } of findings) {
    const row = suppressions.find((s) => s.rule.test(rule) && s.at.test(path));
    if (!row) continue;
    needed.add(row);
    Validations.of(constructAt(app, path)).acknowledge({ id: rule, reason: row.reason });
  }
  const idle = suppressions.filter((row) => !needed.has(row) && !row.sometimes);
  if (idle.length > 0) {
    throw new Error(
      `suppressions.ts: nothing is found any more by ${idle.map((s) => `${s.rule} at ${s.at}`).join("; ")}`,
    );
  }
  Validations.of(app).addPlugins(...packs);
}

function constructAt(app: App, path: string): IConstruct {
  return path.split("/").reduce<IConstruct>((construct, id) => construct.node.findChild(id), app);
}
