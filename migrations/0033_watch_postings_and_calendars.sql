CREATE TABLE "calendar_entry" (
	"user_id" uuid NOT NULL,
	"uid" text NOT NULL,
	"sequence" integer NOT NULL,
	"entry" jsonb NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	"gone_at" timestamp (3) with time zone,
	CONSTRAINT "calendar_entry_user_id_uid_pk" PRIMARY KEY("user_id","uid")
);
--> statement-breakpoint
ALTER TABLE "calendar_entry" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "job_check" (
	"user_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"job_id" uuid NOT NULL,
	"found" text NOT NULL,
	"by" text NOT NULL,
	"url" text,
	"content_type" text,
	"sha256" text,
	"byte_size" integer,
	"content" "bytea",
	"checked_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "job_check_user_id_id_pk" PRIMARY KEY("user_id","id")
);
--> statement-breakpoint
ALTER TABLE "job_check" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "job" ADD COLUMN "check_due_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "job" ADD COLUMN "check_failures" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "job" ADD COLUMN "check_lane" integer;--> statement-breakpoint
ALTER TABLE "calendar_entry" ADD CONSTRAINT "calendar_entry_user_id_calendar_feed_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."calendar_feed"("user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "job_check" ADD CONSTRAINT "job_check_user_id_job_id_job_user_id_id_fk" FOREIGN KEY ("user_id","job_id") REFERENCES "public"."job"("user_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "job_check_of" ON "job_check" USING btree ("user_id","job_id","id");--> statement-breakpoint
CREATE INDEX "job_check_due" ON "job" USING btree ("check_due_at") WHERE check_due_at is not null;--> statement-breakpoint
CREATE POLICY "own_rows" ON "calendar_entry" AS PERMISSIVE FOR ALL TO public USING (user_id = nullif(current_setting('app.user_id', true), '')::uuid) WITH CHECK (user_id = nullif(current_setting('app.user_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows" ON "job_check" AS PERMISSIVE FOR ALL TO public USING (user_id = nullif(current_setting('app.user_id', true), '')::uuid) WITH CHECK (user_id = nullif(current_setting('app.user_id', true), '')::uuid);