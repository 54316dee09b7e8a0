/** The tables of costs in README.md. */
import { assumed, environmentsAt, idle, missesOf, withEdge, withoutEdge } from "./cost.ts";
import { prices } from "./prices.ts";
import { loadStage, type Stage } from "./stages.ts";

/** By the name of their place in the README. */
export function costTables(): Record<string, string> {
  const production = loadStage({ STRIKES_STAGE: "production" });
  return { queries: queries(), idle: idleTable(production), spike: spike(production), prices: priceTable() };
}

const usd = (amount: number) => `$${amount.toFixed(2)}`;
const whole = (amount: number) => Math.round(amount).toLocaleString("en-GB");
/** What an account lets through. */
const API_LIMIT = 10_000;

function queries(): string {
  const rows = [10, 1_000, 50_000].map((rate) => {
    const missed = missesOf(rate);
    const past = rate > API_LIMIT ? "impossible" : usd(withoutEdge(rate));
    const plain = rate > API_LIMIT ? "impossible" : usd(withoutEdge(rate, assumed.plainBytes));
    const hour = usd((withEdge(rate) * rate * 3_600) / 1e6);
    return [
      whole(rate),
      usd(withEdge(rate)),
      `${((1 - missed / rate) * 100).toFixed(1)} %`,
      missed.toFixed(1),
      hour,
      past,
      plain,
    ];
  });
  return table(
    [
      "questions a second",
      "$ a million",
      "answered at the edge",
      "misses a second",
      "$ an hour",
      "without the edge",
      "nor compression",
    ],
    rows,
  );
}

function idleTable(stage: Stage): string {
  const rows = idle(stage);
  const sum = rows.reduce((total, [, amount]) => total + amount, 0);
  return table(
    ["production, a month without a question", "$"],
    [...rows, ["**Together**", sum] as const].map(([what, amount]) => [what, usd(amount)]),
  );
}

function spike({ originRate, concurrency }: Stage): string {
  const missed = missesOf(50_000);
  const busy = environmentsAt(missed);
  const limits: [string, number, string, number][] = [
    ["our own rate at the API (`originRate`)", originRate.steady, "misses a second", missed],
    ["the account's rate at HTTP APIs", API_LIMIT, "misses a second", missed],
    ["environments of one function (`concurrency`)", concurrency ?? 1_000, "busy environments", busy],
    ["reads of one key, the head", 3_000, "read units a second", Math.ceil(busy / assumed.headEvery)],
    ["CloudFront, one distribution", 250_000, "requests a second", 50_000],
  ];
  return table(
    ["limit", "is at", "at 50,000 questions a second", "so far away"],
    limits.map(([limit, at, what, used]) => [limit, whole(at), `${what}: ${whole(used)}`, `${whole(at / used)} times`]),
  );
}

function priceTable(): string {
  const worded = (name: string) => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  const rows = Object.entries(prices).map(([name, { usd, per, where, source }]) => [
    worded(name),
    `$${usd}`,
    per,
    where,
    source,
  ]);
  return table(["of", "$", "per", "where", "source"], rows);
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
