/** What the edge shows where nothing of ours could answer. It needs no data, no script and no other file (promise 4). */
import { emergencyTexts } from "../schema/emergency.ts";

const { heading, conditions, body } = emergencyTexts[0]!;

export const unavailablePage = `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Strike Advice cannot be reached</title>
<style>
body { font: 1.1rem/1.5 Arial, sans-serif; max-width: 38rem; margin: 0 auto; padding: 1rem; color: #212b32; background: #fff; }
section { border: 4px solid #b50e0e; padding: 0 1rem; }
</style>
</head>
<body>
<main>
<section>
<h1>${escaped(heading)}</h1>
<p>if:</p>
<ul>
${conditions.map((condition) => `<li>${escaped(condition)}</li>`).join("\n")}
</ul>
<p>${escaped(body)}</p>
</section>
<h2>Strike Advice cannot be reached</h2>
<p>We cannot say just now whether there is a strike. That does not mean that there is none. Try again in a minute, or look at the website of your hospital.</p>
</main>
</body>
</html>
`;

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
