CREATE TABLE "tailoring_decision" (
	"user_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"tailoring_id" uuid NOT NULL,
	"action" text NOT NULL,
	"undoes" uuid,
	"items" jsonb NOT NULL,
	"previous_id" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "tailoring_decision_user_id_id_pk" PRIMARY KEY("user_id","id")
);
--> statement-breakpoint
ALTER TABLE "tailoring_decision" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "tailoring" ADD COLUMN "edits" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "tailoring" ADD COLUMN "last_decision_id" uuid;--> statement-breakpoint
ALTER TABLE "tailoring_decision" ADD CONSTRAINT "tailoring_decision_user_id_tailoring_id_tailoring_user_id_id_fk" FOREIGN KEY ("user_id","tailoring_id") REFERENCES "public"."tailoring"("user_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "tailoring_decision_of" ON "tailoring_decision" USING btree ("user_id","tailoring_id","id");--> statement-breakpoint
CREATE POLICY "own_rows" ON "tailoring_decision" AS PERMISSIVE FOR ALL TO public USING (user_id = nullif(current_setting('app.user_id', true), '')::uuid) WITH CHECK (user_id = nullif(current_setting('app.user_id', true), '')::uuid);