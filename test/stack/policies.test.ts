/** Rules for who may do what: they hold for every policy statement in every synthesised template, now and later. */
import { beforeAll, describe, expect, it } from "vitest";
import { tableName, tableNames } from "../../schema/tables.ts";
import { init, restored } from "../../seed/publish/maintain.ts";
import { redact } from "../../seed/publish/redact.ts";
import { createRedactStore } from "../../seed/publish/redact-store.ts";
import { publish } from "../../seed/publish/publish.ts";
import { verify } from "../../seed/publish/verify.ts";
import { directory, planNow, sourceIds, start } from "../publishing/plans.ts";
import { startTestStore } from "../support/store.ts";
import { production } from "../support/production.ts";
import { ofType, type Synthesised } from "../support/synth.ts";

let app: Synthesised;
let all: Statement[];

beforeAll(async () => {
  app = await production();
  all = statementsIn(app.resources);
});

/** Actions that AWS knows no resource for; each can do no more than its name says. */
const KNOW_NO_RESOURCE = ["cloudwatch:DescribeAlarms", "xray:PutTelemetryRecords", "xray:PutTraceSegments"];
const READS = ["dynamodb:BatchGetItem", "dynamodb:GetItem", "dynamodb:Query"];

describe("no policy", () => {
  it("allows an action by wildcard", () => {
    for (const { Action } of all.filter(isAllowed)) expect(Action.join()).not.toContain("*");
  });

  it("allows something on everything, but for actions that know no resource", () => {
    const everywhere = all.filter(isAllowed).filter(({ Resource }) => Resource.includes('"*"'));
    expect(everywhere.flatMap(({ Action }) => Action).filter((action) => !KNOW_NO_RESOURCE.includes(action))).toEqual(
      [],
    );
  });

  it("has a wildcard in a resource, but for the files in the bucket", () => {
    const wide = all.filter(isAllowed).filter(({ Resource }) => /\*./.test(Resource.replaceAll('"*"', "")));
    const object = /^s3:(Get|Put)Object$/;
    expect(wide.flatMap(({ Action }) => Action).filter((action) => !object.test(action))).toEqual([]);
  });

  it("is one that AWS wrote", () => {
    for (const role of ofType(app, "AWS::IAM::Role")) expect(role.Properties).not.toHaveProperty("ManagedPolicyArns");
  });

  it("stands beside a user, a group or a key: who comes, comes for an hour", () => {
    for (const type of ["User", "Group", "AccessKey", "InstanceProfile"]) {
      expect(ofType(app, `AWS::IAM::${type}`)).toEqual([]);
    }
  });
});

describe("tables", () => {
  const onTables = () => all.filter(({ Action }) => Action.some((action) => action.startsWith("dynamodb:")));

  it("are named in full wherever they are reached", () => {
    const names = tableNames.map((name) => tableName("production", name));
    const reached = onTables().flatMap(({ Resource }) => Resource.match(/table\/[\w-]+/g) ?? []);
    expect([...new Set(reached)].toSorted()).toEqual(names.map((name) => `table/${name}`).toSorted());
    for (const { Resource } of onTables())
      expect(Resource.match(/arn:/g)?.length).toBe(Resource.match(/:table\//g)?.length);
  });

  it("are only read by functions", () => {
    for (const { Action } of statementsOf(lambdaRoles()).filter(({ Action }) => Action.join().includes("dynamodb:"))) {
      expect(Action.filter((action) => !READS.includes(action))).toEqual([]);
    }
  });
});

describe("people", () => {
  const may = (id: string) =>
    statementsOf([idOf(id)]).flatMap(({ Action, Resource }) =>
      Action.flatMap((action) =>
        [...Resource.matchAll(/table\/StrikeAdvice-production-(\w+)/g)].map(([, table]) => `${action} ${table}`),
      ),
    );
  const idOf = (name: string) =>
    Object.entries(app.resources).find(([, { Properties }]) => Properties["RoleName"] === name)![0];
  const each = (actions: string[]) => tableNames.flatMap((name) => actions.map((action) => `${action} ${name}`));

  it("who edit may do what the command does, and no more: nothing can be deleted", () => {
    const expected = [...each([...READS, "dynamodb:PutItem"]), "dynamodb:UpdateItem Publications"];
    expect(may("StrikeAdvice-production-Editor").toSorted()).toEqual(expected.toSorted());
  });

  it("who edit may do all that publishing, ending, restoring and checking ask of the store", async () => {
    const { store, requests, close } = await startTestStore();
    requests(); // those that made the tables: in AWS the stack does
    await init(store, start);
    await publish({ store, plan: await planNow(store, "one"), directory, by: "ann", now: () => start });
    await verify(store, (await store.head())!, null, () => {});
    await restored(store, 1);
    const sent = new Set(requests().map((operation) => `dynamodb:${operation}`));
    await close();
    const allowed = new Set(statementsOf([idOf("StrikeAdvice-production-Editor")]).flatMap(({ Action }) => Action));
    expect(sent).toEqual(allowed);
  });

  it("who redact may remove an item, but not from the log of publications", () => {
    const removable = may("StrikeAdvice-production-Redactor").filter((one) => one.startsWith("dynamodb:DeleteItem"));
    const contents = tableNames.filter((name) => name !== "Publications");
    expect(removable.toSorted()).toEqual(contents.map((name) => `dynamodb:DeleteItem ${name}`).toSorted());
  });

  it("a redaction asks for nothing that its role may not", async () => {
    const { client, store, stage, requests, close } = await startTestStore();
    await init(store, start);
    await publish({ store, plan: await planNow(store, "one"), directory, by: "ann", now: () => start });
    requests();
    const order = { id: sourceIds[0]!, reason: "An order.", by: "olu", now: () => start };
    await redact(createRedactStore(client, stage), order);
    const sent = new Set(requests().map((operation) => `dynamodb:${operation}`));
    await close();
    const allowed = statementsOf([idOf("StrikeAdvice-production-Redactor")]).flatMap(({ Action }) => Action);
    expect([...sent].filter((action) => !allowed.includes(action))).toEqual([]);
    const scanned = may("StrikeAdvice-production-Redactor").filter((one) => one.startsWith("dynamodb:Scan"));
    expect(scanned).toEqual(["dynamodb:Scan ReadModel"]);
  });

  it("and nobody else may write; and nobody at all may delete a table or change its settings", () => {
    const others = all.filter(({ Action }) => Action.some((action) => action.startsWith("dynamodb:")));
    const actions = new Set(others.flatMap(({ Action }) => Action));
    const writes = ["dynamodb:DeleteItem", "dynamodb:PutItem", "dynamodb:UpdateItem"];
    expect([...actions].toSorted()).toEqual([...READS, ...writes, "dynamodb:Scan"].toSorted());
    const writing = ofType(app, "AWS::IAM::Policy").filter(({ Properties }) =>
      statementsIn(Properties).some(({ Action }) => Action.some((action) => writes.includes(action))),
    );
    const holders = writing.flatMap(({ Properties }) =>
      (Properties["Roles"] as { Ref: string }[]).map(({ Ref }) => Ref),
    );
    expect(holders.toSorted()).toEqual(
      ["Editor", "Redactor"].map((role) => idOf(`StrikeAdvice-production-${role}`)).toSorted(),
    );
  });

  it("come with a second factor and under their own name, for an hour", () => {
    for (const role of ["Editor", "Redactor"]) {
      const { Properties } = app.resources[idOf(`StrikeAdvice-production-${role}`)]!;
      expect(Properties).toMatchObject({
        MaxSessionDuration: 3600,
        AssumeRolePolicyDocument: {
          Statement: [
            {
              Action: "sts:AssumeRole",
              Condition: {
                Bool: { "aws:MultiFactorAuthPresent": "true" },
                StringEquals: { "sts:RoleSessionName": "${aws:username}" },
              },
            },
          ],
        },
      });
    }
  });
});

describe("functions", () => {
  it("may read tables, write their own log and trace, and nothing else", () => {
    const allowed = new Set([...READS, "logs:CreateLogStream", "logs:PutLogEvents", ...KNOW_NO_RESOURCE.slice(1)]);
    expect(new Set(statementsOf(lambdaRoles()).flatMap(({ Action }) => Action))).toEqual(allowed);
  });

  it("take roles that only Lambda may take, one each", () => {
    const lambdas = ofType(app, "AWS::Lambda::Function");
    expect(new Set(lambdas.map(({ Properties }) => JSON.stringify(Properties["Role"]))).size).toBe(lambdas.length);
    expect(lambdaRoles()).toHaveLength(lambdas.length);
  });
});

it("everything in a template that looks like a secret is a name", () => {
  const text = JSON.stringify(app.stacks);
  for (const pattern of [/AKIA[A-Z0-9]{16}/, /-----BEGIN/, /x-origin-verify/i, /(password|secret|token)"\s*:\s*"/i]) {
    expect(text).not.toMatch(pattern);
  }
});

/** Lists as lists, resources and principals as their text. */
type Statement = { Effect: string; Action: string[]; Resource: string; Principal: string };

/** Every policy statement, wherever in a template it stands. */
function statementsIn(node: unknown): Statement[] {
  if (typeof node !== "object" || node === null) return [];
  if ("Effect" in node && "Action" in node) {
    const { Effect, Action, ...rest } = node as { Effect: string; Action: string | string[] };
    const text = (name: string) => JSON.stringify((rest as Record<string, unknown>)[name] ?? null);
    return [{ Effect, Action: [Action].flat(), Resource: text("Resource"), Principal: text("Principal") }];
  }
  return Object.values(node).flatMap(statementsIn);
}

function isAllowed({ Effect }: Statement): boolean {
  return Effect === "Allow";
}

/** Ids of roles that Lambda takes. */
function lambdaRoles(): string[] {
  return Object.entries(app.resources)
    .filter(([, { Type, Properties }]) => Type === "AWS::IAM::Role" && takenByLambda(Properties))
    .map(([id]) => id);
}

function takenByLambda({ AssumeRolePolicyDocument: trust }: Record<string, unknown>): boolean {
  return statementsIn(trust).some(({ Principal }) => Principal === '{"Service":"lambda.amazonaws.com"}');
}

/** What the policies of these roles say. */
function statementsOf(roles: string[]): Statement[] {
  const policies = ofType(app, "AWS::IAM::Policy").filter(({ Properties }) =>
    (Properties["Roles"] as { Ref: string }[]).some(({ Ref }) => roles.includes(Ref)),
  );
  return policies.flatMap(({ Properties }) => statementsIn(Properties));
}
