/** The stage's own domain: its certificate, and the records that lead to CloudFront. */
import { Certificate, CertificateValidation, KeyAlgorithm } from "aws-cdk-lib/aws-certificatemanager";
import type { Distribution } from "aws-cdk-lib/aws-cloudfront";
import { AaaaRecord, ARecord, HostedZone, type IHostedZone, RecordTarget } from "aws-cdk-lib/aws-route53";
import { CloudFrontTarget } from "aws-cdk-lib/aws-route53-targets";
import type { Construct } from "constructs";
import type { Stage } from "../stages.ts";

type Domain = NonNullable<Stage["domain"]>;

/** Without a zone of ours the deployment waits until somebody has added the record that AWS asks for. */
export function createCertificate(scope: Construct, { name, hostedZone }: Domain): Certificate {
  return new Certificate(scope, "Certificate", {
    domainName: name,
    keyAlgorithm: KeyAlgorithm.EC_PRIME256V1,
    validation: CertificateValidation.fromDns(hostedZone ? zoneOf(scope, hostedZone) : undefined),
  });
}

export function createRecords(scope: Construct, { name, hostedZone }: Domain, distribution: Distribution): void {
  if (hostedZone === null) return;
  const record = {
    zone: zoneOf(scope, hostedZone),
    recordName: `${name}.`,
    target: RecordTarget.fromAlias(new CloudFrontTarget(distribution)),
  };
  new ARecord(scope, "Address", record);
  new AaaaRecord(scope, "AddressV6", record);
}

function zoneOf(scope: Construct, { id, name }: NonNullable<Domain["hostedZone"]>): IHostedZone {
  const there = scope.node.tryFindChild("Zone") as IHostedZone | undefined;
  return there ?? HostedZone.fromHostedZoneAttributes(scope, "Zone", { hostedZoneId: id, zoneName: name });
}
