/** The outputs that CloudFormation would give a deployed template, as far as the data half uses its functions. */
import type { Resource, Subject } from "./template.ts";

const account = "123456789012";
const region = "us-east-1";
const pseudo: Readonly<Record<string, string>> = {
  "AWS::AccountId": account,
  "AWS::Partition": "aws",
  "AWS::Region": region,
};

export function outputsOf({ template }: Subject): Record<string, string> {
  const resolve = (value: unknown): string => {
    if (typeof value === "string") return value;
    const [[name, argument]] = Object.entries(value as object) as [[string, unknown]];
    if (name === "Ref") return pseudo[argument as string] ?? nameOf(argument as string);
    if (name === "Fn::GetAtt") return attributeOf(argument as [string, string]);
    if (name === "Fn::Join")
      return (argument as [string, unknown[]])[1].map(resolve).join((argument as [string])[0]);
    throw new Error(`The outputs use ${name}, which nobody has taught the tests.`);
  };
  const of = (id: string) => template.Resources[id] as Resource;
  /** What `Ref` gives: a queue's address, a bucket's name, a topic's ARN. */
  const nameOf = (id: string): string => {
    const { Type, Properties } = of(id);
    if (Type === "AWS::SQS::Queue")
      return `https://sqs.${region}.amazonaws.com/${account}/${Properties.QueueName}`;
    if (Type === "AWS::SNS::Topic") return `arn:aws:sns:${region}:${account}:${Properties.TopicName}`;
    if (Type === "AWS::S3::Bucket") return resolve(Properties.BucketName);
    if (Type === "AWS::Cognito::UserPool") return `${region}_${id}`;
    if (Type === "AWS::Cognito::UserPoolClient") return "page-client-id";
    throw new Error(`The outputs refer to a ${Type}, which nobody has taught the tests.`);
  };
  const attributeOf = ([id, attribute]: [string, string]): string => {
    const { Type, Properties } = of(id);
    if (attribute !== "Arn") throw new Error(`The outputs use ${attribute} of a ${Type}.`);
    if (Type === "AWS::SQS::Queue") return `arn:aws:sqs:${region}:${account}:${Properties.QueueName}`;
    if (Type === "AWS::IAM::Role") return `arn:aws:iam::${account}:role/${Properties.RoleName}`;
    if (Type === "AWS::S3::Bucket") return `arn:aws:s3:::${resolve(Properties.BucketName)}`;
    if (Type === "AWS::Cognito::UserPool")
      return `arn:aws:cognito-idp:${region}:${account}:userpool/${region}_${id}`;
    return `arn:aws:kms:${region}:${account}:key/${id}`;
  };
  return Object.fromEntries(
    Object.entries(template.Outputs).map(([name, { Value }]) => [name, resolve(Value)]),
  );
}
