/**
 * What the edge does with errors: it keeps none of them (its own habit is ten seconds), and where nothing of ours could
 * answer it gives the page that says what to do when life is at risk (promise 4).
 */
import { Duration } from "aws-cdk-lib";
import type { ErrorResponse } from "aws-cdk-lib/aws-cloudfront";

/** Errors that CloudFront keeps. docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/HTTPStatusCodes.html */
const keeps = [400, 404, 405, 414, 416, 500, 501, 503];

/** No function says these: 403 is the bucket's to whoever is nobody (see `origins.ts`), 502 and 504 the edge's own. */
const nobodyAnswered = [403, 502, 504];

const ttl = Duration.seconds(0);

export const errorResponses: ErrorResponse[] = [
  ...keeps.map((httpStatus) => ({ httpStatus, ttl })),
  ...nobodyAnswered.map((httpStatus) => ({
    httpStatus,
    ttl,
    responseHttpStatus: 503,
    responsePagePath: "/unavailable.html",
  })),
];
