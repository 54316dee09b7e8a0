/** Roles of people who write. They come with credentials that end after an hour, and with a name that stands beside what they do. */
import { Duration } from "aws-cdk-lib";
import {
  AccountRootPrincipal,
  ArnPrincipal,
  CompositePrincipal,
  type IPrincipal,
  PolicyStatement,
  Role,
} from "aws-cdk-lib/aws-iam";
import type { Construct } from "constructs";
import { tableNames } from "../../schema/tables.ts";
import { roleName, tableArns } from "../names.ts";
import type { People, Stage } from "../stages.ts";

/** What `strikes` calls: see `seed/publish/write-store.ts` and `functions/store.ts`. */
const reads = ["dynamodb:BatchGetItem", "dynamodb:GetItem", "dynamodb:Query"];

/** Publishes. It adds revisions and moves the head; it can delete nothing. */
export function createEditor(scope: Construct, stage: Stage): Role {
  const role = roleOf(scope, "Editor", stage, stage.editors);
  role.addToPolicy(allow([...reads, "dynamodb:PutItem"], tableArns(stage.name)));
  role.addToPolicy(allow(["dynamodb:UpdateItem"], tableArns(stage.name, ["Publications"])));
  return role;
}

/** Takes out what the law says must not be there: overwrites it with a marker, or removes it. Nobody's everyday role. */
export function createRedactor(scope: Construct, stage: Stage): Role {
  const role = roleOf(scope, "Redactor", stage, stage.redactors);
  const writes = ["dynamodb:DeleteItem", "dynamodb:PutItem"];
  const contents = tableNames.filter((name) => name !== "Publications");
  role.addToPolicy(allow([...reads, ...writes], tableArns(stage.name, contents)));
  // Copies lie in the read model under names that nothing leads to any more.
  role.addToPolicy(allow(["dynamodb:Scan"], tableArns(stage.name, ["ReadModel"])));
  // The log of publications stays; the head's epoch rises.
  role.addToPolicy(
    allow([...reads, "dynamodb:PutItem", "dynamodb:UpdateItem"], tableArns(stage.name, ["Publications"])),
  );
  return role;
}

function roleOf(scope: Construct, id: "Editor" | "Redactor", stage: Stage, people: People): Role {
  return new Role(scope, id, {
    roleName: roleName(stage.name, id),
    description: `Strike Advice, ${stage.name}: ${id.toLowerCase()}`,
    assumedBy: principalOf(people),
    maxSessionDuration: Duration.hours(1),
  });
}

function principalOf(people: People): IPrincipal {
  if (people.kind === "ROLES") return new CompositePrincipal(...people.arns.map((arn) => new ArnPrincipal(arn)));
  return new AccountRootPrincipal().withConditions({
    Bool: { "aws:MultiFactorAuthPresent": "true" },
    // `strikes` writes the session's name beside a decision: it has to be the person's own.
    StringEquals: { "sts:RoleSessionName": "${aws:username}" },
  });
}

function allow(actions: string[], resources: string[]): PolicyStatement {
  return new PolicyStatement({ actions, resources });
}
