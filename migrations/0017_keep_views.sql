CREATE TABLE "saved_view" (
	"user_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"shows" jsonb NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "saved_view_user_id_id_pk" PRIMARY KEY("user_id","id")
);
--> statement-breakpoint
ALTER TABLE "saved_view" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "application" ADD COLUMN "applied_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_user_id_account_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."account"("user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "application_applied" ON "application" USING btree ("user_id",coalesce("applied_at", 'epoch'::timestamptz),"id");--> statement-breakpoint
CREATE INDEX "job_by_deadline" ON "job" USING btree ("user_id",coalesce("deadline", '9999-12-31'::date),"id");--> statement-breakpoint
CREATE INDEX "job_by_company" ON "job" USING btree ("user_id",(left(fold_text(coalesce("company", '')), 40) collate "C"),"id");--> statement-breakpoint
CREATE INDEX "job_by_title" ON "job" USING btree ("user_id",(left(fold_text(coalesce("title", '')), 40) collate "C"),"id");--> statement-breakpoint
CREATE POLICY "own_rows" ON "saved_view" AS PERMISSIVE FOR ALL TO public USING (user_id = nullif(current_setting('app.user_id', true), '')::uuid) WITH CHECK (user_id = nullif(current_setting('app.user_id', true), '')::uuid);