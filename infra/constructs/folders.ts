/** A bucket knows no folders: `/docs` leads to `/docs/`, and `/docs/` is its `index.html`, as on a desk (`local-web.ts`). */
import { FunctionCode, FunctionRuntime, Function as EdgeFunction } from "aws-cdk-lib/aws-cloudfront";
import type { Construct } from "constructs";
import { folders } from "../paths.ts";

export function createFolders(scope: Construct): EdgeFunction {
  return new EdgeFunction(scope, "Folders", {
    comment: "Index pages of folders",
    runtime: FunctionRuntime.JS_2_0,
    code: FunctionCode.fromInline(folderScript(folders)),
  });
}

/** JavaScript as CloudFront runs it: no modules, one `handler`. */
export function folderScript(folders: readonly string[]): string {
  return `var folders = ${JSON.stringify(folders)};
function handler(event) {
  var request = event.request;
  if (folders.includes(request.uri.slice(1))) {
    return { statusCode: 308, statusDescription: "Permanent Redirect", headers: { location: { value: request.uri + "/" } } };
  }
  if (request.uri.endsWith("/")) request.uri += "index.html";
  return request;
}
`;
}
