/** What a workflow must be allowed so that it can deploy, and no more. Every `*` in a resource has its reason beside it. */
import { appName } from "../stage.ts";

export interface DeployStatement {
  readonly sid: string;
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  /** Why a resource has a `*`; cdk-nag wants it for each. */
  readonly why?: string;
  readonly conditions?: Readonly<Record<string, Readonly<Record<string, string | string[]>>>>;
}

interface Reach {
  /** A stage's name, or the beginning of several and `*`. */
  readonly stages: string;
  /** Where these stages are opened, in the same form. */
  readonly host: string;
  readonly account: string;
  readonly region: string;
  readonly boundaryArn: string;
}

const of = (service: string, verbs: string) => verbs.split(" ").map((verb) => `${service}:${verb}`);

const ofStage = "Everything of these stages, whose names begin so.";

export function deployStatements({
  stages,
  host,
  account,
  region,
  boundaryArn,
}: Reach): readonly DeployStatement[] {
  const named = `${appName}-${stages}-*`;
  const arn = (service: string, resource: string, where = region) =>
    `arn:aws:${service}:${where}:${account}:${resource}`;
  const roles = [arn("iam", `role/${named}`, "")];
  return [
    {
      sid: "DeployData",
      actions: ["sts:AssumeRole"],
      resources: ["deploy", "file-publishing", "lookup"].map((role) =>
        arn("iam", `role/cdk-hnb659fds-${role}-role-${account}-${region}`, ""),
      ),
    },
    {
      sid: "ReadDataOutputs",
      actions: of("cloudformation", "DescribeStacks"),
      resources: [arn("cloudformation", `stack/ResumeData-${stages}/*`)],
      why: "CloudFormation ends a stack's ARN with a random id.",
    },
    {
      sid: "KeepState",
      actions: of("s3", "GetObject PutObject DeleteObject ListBucket GetBucketLocation"),
      resources: ["arn:aws:s3:::sst-state-*", "arn:aws:s3:::sst-asset-*"],
      why: "SST ends the names of the two buckets of its state and its bundles at random.",
    },
    {
      sid: "FindState",
      actions: of("ssm", "GetParameter PutParameter"),
      resources: [arn("ssm", "parameter/sst/*")],
      why: "SST's own parameters: where its buckets are, and each stage's passphrase.",
    },
    {
      sid: "KeepSecrets",
      actions: of(
        "ssm",
        "GetParameter GetParameters PutParameter DeleteParameter DescribeParameters AddTagsToResource ListTagsForResource",
      ),
      resources: [arn("ssm", `parameter/${appName}/${stages}/*`)],
      why: ofStage,
    },
    {
      sid: "SealSecrets",
      actions: of("kms", "Encrypt Decrypt GenerateDataKey DescribeKey"),
      resources: [arn("kms", "key/*")],
      conditions: { StringLike: { "aws:ResourceTag/app": appName, "aws:ResourceTag/stage": stages } },
      why: "A key has a random id; the tags that its stack gave it say which it is.",
    },
    {
      sid: "MakeFunctions",
      actions: of(
        "lambda",
        "CreateFunction DeleteFunction GetFunction GetFunctionConfiguration GetFunctionCodeSigningConfig GetPolicy ListVersionsByFunction UpdateFunctionCode UpdateFunctionConfiguration PublishVersion AddPermission RemovePermission TagResource UntagResource ListTags PutFunctionEventInvokeConfig GetFunctionEventInvokeConfig DeleteFunctionEventInvokeConfig",
      ),
      resources: [arn("lambda", `function:${named}`)],
      why: ofStage,
    },
    {
      sid: "MakeMappings",
      actions: of("lambda", "CreateEventSourceMapping UpdateEventSourceMapping DeleteEventSourceMapping"),
      resources: ["*"],
      conditions: { ArnLike: { "lambda:FunctionArn": arn("lambda", `function:${named}`) } },
      why: "A mapping has a random id; which function it may feed is what can be said.",
    },
    {
      sid: "ReadMappings",
      actions: of("lambda", "GetEventSourceMapping ListEventSourceMappings"),
      resources: ["*"],
      why: "AWS knows no resource for these, and they change nothing.",
    },
    {
      sid: "MakeRolesWithinTheBoundary",
      actions: of("iam", "CreateRole PutRolePolicy AttachRolePolicy"),
      resources: roles,
      conditions: { StringEquals: { "iam:PermissionsBoundary": boundaryArn } },
      why: ofStage,
    },
    {
      sid: "KeepRoles",
      actions: of(
        "iam",
        "GetRole GetRolePolicy DeleteRole DeleteRolePolicy DetachRolePolicy ListRolePolicies ListAttachedRolePolicies ListInstanceProfilesForRole UpdateAssumeRolePolicy TagRole UntagRole",
      ),
      resources: roles,
      why: ofStage,
    },
    {
      sid: "GiveRoles",
      actions: ["iam:PassRole"],
      resources: roles,
      conditions: {
        StringEquals: { "iam:PassedToService": ["lambda.amazonaws.com", "scheduler.amazonaws.com"] },
      },
      why: ofStage,
    },
    {
      sid: "KeepLogs",
      actions: of(
        "logs",
        "CreateLogGroup DeleteLogGroup PutRetentionPolicy TagResource UntagResource ListTagsForResource",
      ),
      resources: [
        arn("logs", `log-group:/aws/lambda/${named}`),
        arn("logs", `log-group:/aws/vendedlogs/apis/${named}`),
      ],
      why: ofStage,
    },
    {
      sid: "DeliverAccessLogs",
      actions: of(
        "logs",
        "DescribeLogGroups CreateLogDelivery GetLogDelivery UpdateLogDelivery DeleteLogDelivery ListLogDeliveries PutResourcePolicy DescribeResourcePolicies",
      ),
      resources: ["*"],
      why: "API Gateway asks for these of whoever turns its access log on; they have no resource.",
    },
    {
      sid: "MakeApis",
      actions: of("apigateway", "GET POST PUT PATCH DELETE TagResource UntagResource"),
      resources: [
        `arn:aws:apigateway:${region}::/apis`,
        `arn:aws:apigateway:${region}::/apis/*`,
        `arn:aws:apigateway:${region}::/tags/*`,
      ],
      why: "An API has a random id.",
    },
    {
      sid: "MakeSchedules",
      actions: of("scheduler", "CreateSchedule UpdateSchedule DeleteSchedule GetSchedule"),
      resources: [arn("scheduler", `schedule/default/${named}`)],
      why: ofStage,
    },
    {
      sid: "SendMail",
      actions: of(
        "ses",
        "CreateEmailIdentity GetEmailIdentity DeleteEmailIdentity PutEmailIdentityDkimAttributes PutEmailIdentityMailFromAttributes CreateConfigurationSet GetConfigurationSet DeleteConfigurationSet TagResource UntagResource ListTagsForResource",
      ),
      resources: [arn("ses", `identity/${host}`), arn("ses", `configuration-set/${named}`)],
      why: ofStage,
    },
    {
      sid: "Watch",
      actions: of(
        "cloudwatch",
        "PutMetricAlarm DeleteAlarms TagResource ListTagsForResource PutDashboard GetDashboard DeleteDashboards",
      ),
      resources: [arn("cloudwatch", `alarm:${named}`), `arn:aws:cloudwatch::${account}:dashboard/${named}`],
      why: ofStage,
    },
    {
      sid: "ReadAlarms",
      actions: ["cloudwatch:DescribeAlarms"],
      resources: ["*"],
      why: "DescribeAlarms has no resource.",
    },
    {
      sid: "ServePage",
      actions: of(
        "cloudfront",
        "CreateDistribution GetDistribution GetDistributionConfig UpdateDistribution DeleteDistribution CreateInvalidation GetInvalidation CreateFunction DescribeFunction GetFunction UpdateFunction PublishFunction DeleteFunction CreateKeyValueStore DescribeKeyValueStore UpdateKeyValueStore DeleteKeyValueStore CreateOriginAccessControl GetOriginAccessControl UpdateOriginAccessControl DeleteOriginAccessControl CreateCachePolicy GetCachePolicy UpdateCachePolicy DeleteCachePolicy TagResource UntagResource ListTagsForResource",
      ),
      resources: ["*"],
      why: "Distributions, and what belongs to them, have random ids.",
    },
    {
      sid: "LimitCallers",
      actions: of(
        "wafv2",
        "CreateWebACL GetWebACL UpdateWebACL DeleteWebACL TagResource UntagResource ListTagsForResource",
      ),
      resources: [arn("wafv2", `global/webacl/${named}/*`, "us-east-1")],
      why: "Of these stages, whose names begin so; a firewall has a random id after its name.",
    },
    {
      sid: "RouteWithinPage",
      actions: of(
        "cloudfront-keyvaluestore",
        "DescribeKeyValueStore GetKey PutKey DeleteKey UpdateKeys ListKeys",
      ),
      resources: [`arn:aws:cloudfront::${account}:key-value-store/*`],
      why: "A key-value store has a random id.",
    },
    {
      sid: "KeepPage",
      actions: of(
        "s3",
        "CreateBucket DeleteBucket GetBucketPolicy PutBucketPolicy DeleteBucketPolicy GetBucketPublicAccessBlock PutBucketPublicAccessBlock GetBucketCORS PutBucketCORS GetEncryptionConfiguration GetBucketTagging PutBucketTagging GetBucketVersioning GetBucketAcl GetBucketLogging GetBucketWebsite GetBucketRequestPayment GetBucketObjectLockConfiguration GetLifecycleConfiguration GetReplicationConfiguration GetAccelerateConfiguration GetBucketOwnershipControls ListBucket GetObject PutObject DeleteObject",
      ),
      resources: [`arn:aws:s3:::${appName}-${stages}-*`, `arn:aws:s3:::${appName}-${stages}-*/*`],
      why: ofStage,
    },
    {
      sid: "HaveCertificates",
      actions: of(
        "acm",
        "RequestCertificate DescribeCertificate DeleteCertificate AddTagsToCertificate ListTagsForCertificate",
      ),
      resources: [`arn:aws:acm:us-east-1:${account}:certificate/*`],
      why: "A certificate has a random id.",
    },
    {
      sid: "HaveNames",
      actions: of("route53", "ChangeResourceRecordSets"),
      resources: ["arn:aws:route53:::hostedzone/*"],
      conditions: {
        "ForAllValues:StringLike": {
          "route53:ChangeResourceRecordSetsNormalizedRecordNames": [host, `*.${host}`],
        },
      },
      why: "A zone has a random id; the names within it are what can be said.",
    },
    {
      sid: "FindNames",
      actions: of(
        "route53",
        "ListHostedZones ListHostedZonesByName GetHostedZone GetChange ListResourceRecordSets",
      ),
      resources: ["*"],
      why: "Most of these have no resource, and they change nothing.",
    },
  ];
}
