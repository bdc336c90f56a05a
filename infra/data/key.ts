import { Aws, CfnOutput, RemovalPolicy } from "aws-cdk-lib";
import { PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Key } from "aws-cdk-lib/aws-kms";
import type { Construct } from "constructs";
import type { Stage } from "../stage.ts";
import { outputs } from "./outputs.ts";

/**
 * The one key of a stage: files, messages, alarms and secrets. Whom IAM lets use it, may; the two services
 * that write to encrypted queues and topics by themselves are named here, or their messages would vanish.
 * @param bucketArn by its name, because the bucket itself needs the key.
 */
export function createKey(scope: Construct, stage: Stage, bucketArn: string): Key {
  const key = new Key(scope, "Key", {
    description: `Everything that Tailorbird keeps at rest, stage ${stage.name}`,
    enableKeyRotation: true,
    removalPolicy: stage.isProtected ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  });
  const writers = [
    { service: "s3.amazonaws.com", condition: { ArnLike: { "aws:SourceArn": bucketArn } } },
    { service: "cloudwatch.amazonaws.com", condition: {} },
  ];
  for (const { service, condition } of writers) {
    key.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal(service)],
        actions: ["kms:GenerateDataKey", "kms:Decrypt"],
        // In a key's own policy, `*` is this key and nothing else.
        resources: ["*"],
        conditions: { StringEquals: { "aws:SourceAccount": Aws.ACCOUNT_ID }, ...condition },
      }),
    );
  }
  new CfnOutput(scope, outputs.keyArn, { value: key.keyArn });
  return key;
}
