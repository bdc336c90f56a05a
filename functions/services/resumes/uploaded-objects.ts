import type { ObjectCreated } from "@tailorbird/contracts/queues";
import type { UploadedObject } from "@tailorbird/core/resumes/resume-ingester";

/** What S3's notification announces. Its keys are form-encoded; `s3:TestEvent` announces nothing. */
export function uploadedObjects({ Records = [] }: ObjectCreated): UploadedObject[] {
  return Records.filter(({ eventName }) => eventName.startsWith("ObjectCreated:")).map(
    ({ s3: { object } }) => ({
      key: decodeURIComponent(object.key.replaceAll("+", " ")),
      versionId: object.versionId ?? "null",
    }),
  );
}
