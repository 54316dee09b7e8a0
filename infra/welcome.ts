/** The local server's page for developers: what to try. */

export const exampleQuery = `{
  situation(trust: "RHM", at: "2016-04-26T10:00:00+01:00") {
    state
    summary
    advice { level heading conditions body }
    strikes {
      window { start { time } end { time } withdrawn status }
      event { evidence { ... on QuoteEvidence { quote source { publisher } } } }
    }
    displayUntil
    dataVersion
  }
}`;

const queryUrl = `/graphql?query=${encodeURIComponent(exampleQuery)}`;

export const developersPage = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Strike Advice, on this machine</title>
<style>
  body { font: 1.1rem/1.5 Arial, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; color: #212b32; }
  pre { background: #f0f4f5; padding: 1rem; overflow-x: auto; font-size: .95rem; }
</style>
<main>
<h1>Strike Advice, on this machine</h1>
<p>If somebody's life is at risk, call 999 or go to A&amp;E. Strikes do not change this. What you find here are samples and
a back catalogue, for trying the service out: do not decide about your care by them.</p>
<h2>Ask</h2>
<p><a href="/graphql">Open GraphiQL</a>, or ask what stood at Southampton's hospitals on 26 April 2016:</p>
<pre tabindex="0">${exampleQuery.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</pre>
<p><a href="${queryUrl.replaceAll("&", "&amp;")}">See the answer</a></p>
<h2>Publish</h2>
<p>In another terminal, with a press release in <code>release.txt</code>:</p>
<pre tabindex="0">npx strikes extract release.txt --published 2026-06-12
npx strikes review release.draft.json
npx strikes plan release.draft.json
npx strikes publish release.plan.json</pre>
<h2>Look</h2>
<pre tabindex="0">npx strikes log --changes
npx strikes show RHM
npx strikes verify</pre>
</main>
</html>
`;
