import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { editorOf } from "../../seed/identity.ts";

const LOCAL = { stage: "local", endpoint: "http://127.0.0.1:8042" };
const REAL = { stage: "production", endpoint: null };

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
  expect(await editorOf({ STRIKES_EDITOR: " Jo Editor " }, REAL)).toBe("Jo Editor");
});

test("a store on this machine takes the name of its user", async () => {
  expect(await editorOf({}, LOCAL)).toMatch(/./);
});

test("else it is the AWS identity, without the account", async () => {
  const arn = "arn:aws:sts::123456789012:assumed-role/editor/jo";
  expect(await withIdentityService(arn, () => editorOf({}, REAL))).toBe("editor/jo");
});
