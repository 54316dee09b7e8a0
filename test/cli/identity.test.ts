import { once } from "node:events";
import { existsSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, test } from "vitest";
import { editorOf } from "../../seed/identity.ts";
import { openShell } from "../support/cli.ts";
import { strikeDraft, writeDraft } from "../support/drafts.ts";

const LOCAL = { stage: "local", endpoint: "http://127.0.0.1:8042" };
const REAL = { stage: "production", endpoint: null };
/** Whoever asks gets no answer, and the test fails. */
const nobody = () => Promise.reject(new Error("asked"));

/** Answers as AWS's identity service does, and calls the functions with its address. */
async function withIdentityService<T>(arn: string, then: () => Promise<T>): Promise<T> {
  const result = `<Arn>${arn}</Arn><UserId>AIDA</UserId><Account>123456789012</Account>`;
  const server = createServer((_, response) =>
    response
      .setHeader("content-type", "text/xml")
      .end(
        `<GetCallerIdentityResponse><GetCallerIdentityResult>${result}</GetCallerIdentityResult></GetCallerIdentityResponse>`,
      ),
  ).listen(0, "127.0.0.1");
  await once(server, "listening");
  process.env["AWS_ENDPOINT_URL_STS"] = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  Object.assign(process.env, { AWS_ACCESS_KEY_ID: "a", AWS_SECRET_ACCESS_KEY: "b", AWS_REGION: "eu-west-2" });
  try {
    return await then();
  } finally {
    server.close();
    for (const name of ["AWS_ENDPOINT_URL_STS", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_REGION"]) {
      delete process.env[name];
    }
  }
}

test("STRIKES_EDITOR is the name beside a decision", async () => {
  expect(await editorOf({ STRIKES_EDITOR: " Jo Editor " }, REAL, nobody)).toBe("Jo Editor");
});

test("with a store on this machine a person is asked, and the name of the machine's user is nobody's", async () => {
  expect(await editorOf({}, LOCAL, () => Promise.resolve("Jo Editor"))).toBe("Jo Editor");
  await expect(editorOf({ STRIKES_EDITOR: " " }, LOCAL, null)).rejects.toThrow(/STRIKES_EDITOR/);
});

test("without a name and without a terminal nothing is decided", async () => {
  const shell = openShell(null);
  const file = writeDraft(shell.folder, "nameless", strikeDraft("2030-02-01"));
  const ran = await shell.run(["review", file, "--accept", "all"], { env: { STRIKES_EDITOR: "" } });
  expect(ran).toMatchObject({ code: 64, stdout: "", stderr: expect.stringContaining("STRIKES_EDITOR") as string });
  expect(existsSync(join(shell.folder, "nameless.decisions.jsonl"))).toBe(false);
  shell.close();
});

test("with a stage it is the AWS identity, without the account", async () => {
  const arn = "arn:aws:sts::123456789012:assumed-role/editor/jo";
  expect(await withIdentityService(arn, () => editorOf({}, REAL, nobody))).toBe("editor/jo");
});
