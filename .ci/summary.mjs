// The end of `.ci/run`: what vitest left out, and its counts alone on the last line. Plain JavaScript: any Node runs it.
import { existsSync, readFileSync } from "node:fs";
import { relative } from "node:path";

const [file] = process.argv.slice(2);
const report = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
if (!report) console.log("left out: all tests, vitest wrote no report");

const testFiles = report?.testResults ?? [];
const tests = testFiles.flatMap(({ name, assertionResults }) =>
  assertionResults.map((test) => ({ ...test, title: `${relative("", name)}: ${test.fullName}` })),
);
const left = tests.filter(({ status }) => status !== "passed" && status !== "failed");
for (const { title } of left) console.log(`left out: ${title}`);

// A file that cannot be loaded has no tests to count, and yet is a failure.
const broken = testFiles.filter(({ status, assertionResults }) => status === "failed" && assertionResults.length === 0);
for (const { name } of broken) console.log(`FAILED to load: ${relative("", name)}`);

const count = (wanted) => tests.filter(({ status }) => status === wanted).length;
const counts = [`${count("passed")} passed`, `${count("failed") + broken.length} failed`];
console.log([...counts, ...(left.length > 0 ? [`${left.length} skipped`] : [])].join(", "));
