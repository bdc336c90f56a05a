/** Removes every version of every object of a personal stage's buckets, which could not be removed otherwise. */
import { CloudFormationClient, DescribeStackResourcesCommand } from "@aws-sdk/client-cloudformation";
import { DeleteObjectsCommand, ListObjectVersionsCommand, S3Client } from "@aws-sdk/client-s3";
import { settings } from "../settings.ts";
import { dataStackName, readStage } from "../stage.ts";

const stage = readStage(process.argv[2] ?? "");
if (stage.isProtected) throw new Error(`${stage.name} is protected: its files are not removed.`);

const { region } = settings;
const s3 = new S3Client({ region });

const { StackResources = [] } = await new CloudFormationClient({ region }).send(
  new DescribeStackResourcesCommand({ StackName: dataStackName(stage) }),
);
for (const { ResourceType, PhysicalResourceId } of StackResources) {
  if (ResourceType === "AWS::S3::Bucket" && PhysicalResourceId) await empty(PhysicalResourceId);
}

async function empty(Bucket: string): Promise<void> {
  for (;;) {
    const { Versions = [], DeleteMarkers = [] } = await s3.send(new ListObjectVersionsCommand({ Bucket }));
    const Objects = [...Versions, ...DeleteMarkers].map(({ Key, VersionId }) => ({ Key, VersionId }));
    if (Objects.length === 0) return;
    const { Errors = [] } = await s3.send(
      new DeleteObjectsCommand({ Bucket, Delete: { Objects, Quiet: true } }),
    );
    if (Errors.length > 0) throw new Error(`${Bucket} could not be emptied: ${Errors[0]?.Code}.`);
    console.log(`${Bucket}: ${Objects.length} versions removed`);
  }
}
