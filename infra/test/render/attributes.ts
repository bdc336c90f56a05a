/** What AWS would add to a resource once it is made, as far as our program reads it. Numbers are invented. */
const account = "123456789012";
const region = "us-east-1";

// biome-ignore lint/suspicious/noExplicitAny: inputs have as many shapes as AWS has resources.
type Inputs = any;

const attributes: Readonly<Record<string, (name: string, inputs: Inputs) => object>> = {
  "aws:lambda/function:Function": (_, { name }) => ({
    arn: `arn:aws:lambda:${region}:${account}:function:${name}`,
    invokeArn: `arn:aws:apigateway:${region}:lambda:path/functions/${name}/invocations`,
  }),
  "aws:iam/role:Role": (name, inputs) => ({ arn: `arn:aws:iam::${account}:role/${inputs.name ?? name}` }),
  "aws:ssm/parameter:Parameter": (_, { name }) => ({
    arn: `arn:aws:ssm:${region}:${account}:parameter${name}`,
  }),
  "aws:apigatewayv2/api:Api": (name) => ({
    apiEndpoint: `https://${name.toLowerCase()}.execute-api.${region}.amazonaws.com`,
    executionArn: `arn:aws:execute-api:${region}:${account}:${name}`,
    arn: `arn:aws:apigateway:${region}::/apis/${name}`,
  }),
  "aws:cloudwatch/logGroup:LogGroup": (_, { name }) => ({
    arn: `arn:aws:logs:${region}:${account}:log-group:${name}`,
  }),
  "aws:cloudfront/distribution:Distribution": (name) => ({
    arn: `arn:aws:cloudfront::${account}:distribution/${name}`,
    domainName: `${name.toLowerCase()}.cloudfront.net`,
    hostedZoneId: "Z2FDTNDATAQYW2",
  }),
  "aws:cloudfront/keyValueStore:KeyValueStore": (name) => ({
    arn: `arn:aws:cloudfront::${account}:key-value-store/${name}`,
  }),
  "aws:cloudfront/function:Function": (name) => ({ arn: `arn:aws:cloudfront::${account}:function/${name}` }),
  "aws:s3/bucket:Bucket": (_, { bucket }) => ({
    arn: `arn:aws:s3:::${bucket}`,
    bucketRegionalDomainName: `${bucket}.s3.${region}.amazonaws.com`,
  }),
  "aws:acm/certificate:Certificate": (name, { domainName }) => ({
    arn: `arn:aws:acm:${region}:${account}:certificate/${name}`,
    domainValidationOptions: [
      {
        domainName,
        resourceRecordName: `_x.${domainName}`,
        resourceRecordType: "CNAME",
        resourceRecordValue: "_y",
      },
    ],
  }),
  "aws:acm/certificateValidation:CertificateValidation": (_, { certificateArn }) => ({ certificateArn }),
  "aws:wafv2/webAcl:WebAcl": (_, { name }) => ({
    arn: `arn:aws:wafv2:us-east-1:${account}:global/webacl/${name}/0000`,
  }),
  "random:index/randomBytes:RandomBytes": () => ({ base64: Buffer.alloc(32).toString("base64") }),
};

export function attributesOf(type: string, name: string, inputs: Inputs): object {
  return attributes[type]?.(name, inputs) ?? {};
}
