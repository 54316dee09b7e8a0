/** Says with every plain run what it did not run. */
export function teardown(): void {
  console.log("Left out: the tests in a browser (npm run test:browser; they need Chromium).");
}
