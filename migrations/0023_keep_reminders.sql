CREATE TABLE "account_preferences" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"time_zone" text DEFAULT 'UTC' NOT NULL,
	"locale" text DEFAULT 'en' NOT NULL,
	"quiet_from" text,
	"quiet_until" text,
	"mail" boolean DEFAULT true NOT NULL,
	"remind_tasks" boolean DEFAULT true NOT NULL,
	"remind_interviews" boolean DEFAULT true NOT NULL,
	"remind_no_answer" boolean DEFAULT true NOT NULL,
	"email" text,
	"email_confirmed_at" timestamp (3) with time zone,
	"pending_email" text,
	"pending_hash" text,
	"pending_until" timestamp (3) with time zone,
	"pending_count" integer DEFAULT 0 NOT NULL,
	"pending_since" timestamp (3) with time zone,
	"mail_secret" text NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "account_preferences" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reminder" (
	"user_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"application_id" uuid,
	"task_id" uuid,
	"interview_id" uuid,
	"text" text,
	"when" jsonb NOT NULL,
	"anchor_at" timestamp (3) with time zone,
	"due_at" timestamp (3) with time zone NOT NULL,
	"status" text NOT NULL,
	"reason" text,
	"generation" integer DEFAULT 1 NOT NULL,
	"sending_at" timestamp (3) with time zone,
	"sent_at" timestamp (3) with time zone,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "reminder_user_id_id_pk" PRIMARY KEY("user_id","id")
);
--> statement-breakpoint
ALTER TABLE "reminder" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "account_preferences" ADD CONSTRAINT "account_preferences_user_id_account_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."account"("user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminder" ADD CONSTRAINT "reminder_user_id_account_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."account"("user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminder" ADD CONSTRAINT "reminder_user_id_application_id_application_user_id_id_fk" FOREIGN KEY ("user_id","application_id") REFERENCES "public"."application"("user_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminder" ADD CONSTRAINT "reminder_user_id_task_id_task_user_id_id_fk" FOREIGN KEY ("user_id","task_id") REFERENCES "public"."task"("user_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminder" ADD CONSTRAINT "reminder_user_id_interview_id_interview_user_id_id_fk" FOREIGN KEY ("user_id","interview_id") REFERENCES "public"."interview"("user_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "reminder_status" ON "reminder" USING btree ("user_id","status","id");--> statement-breakpoint
CREATE INDEX "reminder_application" ON "reminder" USING btree ("user_id","application_id","id");--> statement-breakpoint
CREATE INDEX "reminder_task" ON "reminder" USING btree ("user_id","task_id","id");--> statement-breakpoint
CREATE INDEX "reminder_interview" ON "reminder" USING btree ("user_id","interview_id","id");--> statement-breakpoint
CREATE POLICY "own_rows" ON "account_preferences" AS PERMISSIVE FOR ALL TO public USING (user_id = nullif(current_setting('app.user_id', true), '')::uuid) WITH CHECK (user_id = nullif(current_setting('app.user_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows" ON "reminder" AS PERMISSIVE FOR ALL TO public USING (user_id = nullif(current_setting('app.user_id', true), '')::uuid) WITH CHECK (user_id = nullif(current_setting('app.user_id', true), '')::uuid);