CREATE TABLE "job_original" (
	"user_id" uuid NOT NULL,
	"job_id" uuid NOT NULL,
	"url" text NOT NULL,
	"content_type" text NOT NULL,
	"sha256" text NOT NULL,
	"byte_size" integer NOT NULL,
	"content" "bytea" NOT NULL,
	"fetched_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "job_original_user_id_job_id_pk" PRIMARY KEY("user_id","job_id")
);
--> statement-breakpoint
ALTER TABLE "job_original" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "job" ADD COLUMN "location" text;--> statement-breakpoint
ALTER TABLE "job" ADD COLUMN "workplace" text;--> statement-breakpoint
ALTER TABLE "job" ADD COLUMN "salary" jsonb;--> statement-breakpoint
ALTER TABLE "job" ADD COLUMN "deadline" date;--> statement-breakpoint
ALTER TABLE "job" ADD COLUMN "source" text;--> statement-breakpoint
ALTER TABLE "job" ADD COLUMN "tags" text[] DEFAULT '{}'::text[] NOT NULL;--> statement-breakpoint
ALTER TABLE "job" ADD COLUMN "posting" text DEFAULT 'unknown' NOT NULL;--> statement-breakpoint
ALTER TABLE "job" ADD COLUMN "checked_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "job" ADD COLUMN "canonical_url" text;--> statement-breakpoint
ALTER TABLE "job" ADD COLUMN "text_hash" bigint;--> statement-breakpoint
ALTER TABLE "job_original" ADD CONSTRAINT "job_original_user_id_job_id_job_user_id_id_fk" FOREIGN KEY ("user_id","job_id") REFERENCES "public"."job"("user_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "job_canonical_url" ON "job" USING btree ("user_id","canonical_url");--> statement-breakpoint
CREATE INDEX "job_text_hash" ON "job" USING btree ("user_id","text_hash","id");--> statement-breakpoint
CREATE INDEX "job_deadline" ON "job" USING btree ("user_id","deadline","id") WHERE deadline is not null;--> statement-breakpoint
CREATE POLICY "own_rows" ON "job_original" AS PERMISSIVE FOR ALL TO public USING (user_id = nullif(current_setting('app.user_id', true), '')::uuid) WITH CHECK (user_id = nullif(current_setting('app.user_id', true), '')::uuid);