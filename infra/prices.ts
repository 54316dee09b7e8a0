/** What AWS charges, in US dollars, before any free tier, as found in November 2026. The calculator of AWS has the last word. */

type Price = {
  usd: number;
  /** What one unit is. */
  per: string;
  /** Europe's where it was found, else N. Virginia's: London's lie up to a fifth above. */
  where: "Europe" | "N. Virginia" | "everywhere";
  /** Where it says so; with a star, from memory: nobody looked it up. */
  source: string;
};

const M = "million requests";

export const prices = {
  edgeRequests: { usd: 1.2, per: M, where: "Europe", source: "aws.amazon.com/cloudfront/pricing *" },
  edgeBytes: { usd: 0.085, per: "GB", where: "Europe", source: "aws.amazon.com/cloudfront/pricing" },
  firewallRequests: { usd: 0.6, per: M, where: "everywhere", source: "aws.amazon.com/waf/pricing" },
  firewall: { usd: 5, per: "month", where: "everywhere", source: "aws.amazon.com/waf/pricing" },
  firewallRule: { usd: 1, per: "month", where: "everywhere", source: "aws.amazon.com/waf/pricing" },
  apiRequests: { usd: 1, per: M, where: "N. Virginia", source: "aws.amazon.com/api-gateway/pricing" },
  regionBytes: { usd: 0.09, per: "GB", where: "N. Virginia", source: "aws.amazon.com/ec2/pricing/on-demand" },
  lambdaRequests: { usd: 0.2, per: M, where: "everywhere", source: "aws.amazon.com/lambda/pricing" },
  lambdaTime: {
    usd: 0.0000133334,
    per: "GB and second, arm64",
    where: "N. Virginia",
    source: "aws.amazon.com/lambda/pricing",
  },
  tableReads: {
    usd: 0.125,
    per: "million read units",
    where: "N. Virginia",
    source: "aws.amazon.com/dynamodb/pricing/on-demand",
  },
  logBytes: { usd: 0.5, per: "GB", where: "N. Virginia", source: "aws.amazon.com/cloudwatch/pricing" },
  metric: { usd: 0.3, per: "month", where: "N. Virginia", source: "aws.amazon.com/cloudwatch/pricing" },
  alarm: { usd: 0.1, per: "month", where: "N. Virginia", source: "aws.amazon.com/cloudwatch/pricing" },
  traces: { usd: 5, per: "million traces", where: "N. Virginia", source: "aws.amazon.com/xray/pricing *" },
} as const satisfies Record<string, Price>;
