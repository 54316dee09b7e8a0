/** The CDK app. `STRIKES_STAGE` names the stage, as it does for the functions and the command. */
import { App } from "aws-cdk-lib";
import recommendedFlags from "aws-cdk-lib/recommended-feature-flags.json" with { type: "json" };
import { bundleFunctions } from "./bundle.ts";
import { checkByNag } from "./nag.ts";
import { createStacks } from "./stacks/index.ts";
import { loadStage } from "./stages.ts";

const stage = loadStage(process.env);
// Every repair that CDK keeps behind a flag for older apps. An upgrade of aws-cdk-lib may bring more: `cdk diff` shows.
const app = new App({ analyticsReporting: false, context: recommendedFlags });
createStacks(app, stage, await bundleFunctions(`${app.outdir}/bundle`));
checkByNag(app);
