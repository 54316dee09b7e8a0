/** The CDK app. `STRIKES_STAGE` names the stage, as it does for the functions and the command. */
import { App } from "aws-cdk-lib";
import recommendedFlags from "aws-cdk-lib/recommended-feature-flags.json" with { type: "json" };
import { loadConfig } from "../functions/config.ts";
import { bundleFunction } from "./bundle.ts";
import { StrikeAdviceStack } from "./stack.ts";

const { stage } = loadConfig({ STRIKES_STAGE: process.env["STRIKES_STAGE"] ?? "dev" });
// Every repair that CDK keeps behind a flag for older apps. An upgrade of aws-cdk-lib may bring more: `cdk diff` shows.
const app = new App({ analyticsReporting: false, context: recommendedFlags });
const graphqlBundle = `${app.outdir}/bundle/graphql`;
await bundleFunction("graphql", graphqlBundle);
new StrikeAdviceStack(app, `StrikeAdvice-${stage}`, { stage, graphqlBundle });
