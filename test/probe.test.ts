/** The check from outside: as it is uploaded, in a process of its own, against a service that answers well or badly. */
import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createServer as createGraphql } from "../functions/server.ts";
import { problemWith } from "../functions/probe.ts";
import { coverage, edition, readModelOf, strikeEvent } from "./fixtures.ts";
import { startLambda, type Lambda } from "./support/lambda.ts";
import { production } from "./support/production.ts";
import { ofType, type Synthesised } from "./support/synth.ts";

const soon = new Date(Date.now() + 3_600_000).toISOString();
const emergency = { level: "EMERGENCY", heading: "Call 999 or go to A&E now" };
const answer = (situation: object) =>
  JSON.stringify({ data: { situation: { advice: [emergency], displayUntil: soon, ...situation } } });

describe("a problem is", () => {
  test.each([
    ["nothing, where 999 stands first", 200, answer({}), null],
    ["another status", 503, "unavailable", "It answers 503: unavailable"],
    ["no JSON", 200, "<html>", "It is no answer: <html>"],
    ["errors without data", 200, '{"errors":[]}', 'It is no answer: {"errors":[]}'],
    ["no advice", 200, answer({ advice: [] }), "Its first advice is not about 999, but null."],
    [
      "other advice first",
      200,
      answer({ advice: [{ level: "URGENT", heading: "Use 111" }, emergency] }),
      'Its first advice is not about 999, but "Use 111".',
    ],
    [
      "an emergency without the number",
      200,
      answer({ advice: [{ level: "EMERGENCY", heading: "Go" }] }),
      'Its first advice is not about 999, but "Go".',
    ],
    [
      "a copy that outlived its truth",
      200,
      answer({ displayUntil: "2026-04-26T17:00:00+01:00" }),
      "It was to be shown until 2026-04-26T17:00:00+01:00, and that has passed.",
    ],
  ])("%s", (_, status, body, problem) => {
    expect(problemWith(status, body, Date.parse("2026-05-01T00:00:00Z"))).toBe(problem);
  });
});

describe("probe.handler, as uploaded", () => {
  let app: Synthesised;
  let server: Server;
  let lambda: Lambda;
  let listener: RequestListener;

  beforeAll(async () => {
    app = await production();
    server = createServer((request, response) => listener(request, response)).listen(0, "127.0.0.1");
    await once(server, "listening");
    const STRIKES_ORIGIN = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const probe = ofType(app, "AWS::Lambda::Function").find(
      ({ Properties }) => Properties["Handler"] === "probe.handler",
    );
    lambda = await startLambda(app, probe!, { STRIKES_ORIGIN });
  });
  afterAll(async () => {
    await lambda.stop();
    server.close();
  });

  test("is content with the service as it is", async () => {
    const readModel = readModelOf(edition({ records: [strikeEvent(), coverage()] }));
    const graphql = createGraphql({ readModel, now: Date.now, log: () => {} });
    listener = (request, response) => void graphql(request, response);
    await expect(lambda.invoke({})).resolves.toBeUndefined();
  });

  test("fails, and says why, where the service answers otherwise", async () => {
    listener = (_, response) => response.writeHead(503).end("The source is down.");
    await expect(lambda.invoke({})).rejects.toThrow("It answers 503: The source is down.");
  });

  test("fails where nobody answers", async () => {
    listener = (request) => request.socket.destroy();
    await expect(lambda.invoke({})).rejects.toThrow("fetch failed");
  });
});
