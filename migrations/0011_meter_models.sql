CREATE TABLE "model_answer" (
	"user_id" uuid NOT NULL,
	"request_hash" text NOT NULL,
	"resume_id" uuid NOT NULL,
	"value" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "model_answer_user_id_request_hash_pk" PRIMARY KEY("user_id","request_hash")
);
--> statement-breakpoint
ALTER TABLE "model_answer" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "model_budget" (
	"user_id" uuid NOT NULL,
	"period" text NOT NULL,
	"limit_micros" bigint DEFAULT 0 NOT NULL,
	"held_micros" bigint DEFAULT 0 NOT NULL,
	"spent_micros" bigint DEFAULT 0 NOT NULL,
	"calls" integer DEFAULT 0 NOT NULL,
	"input_tokens" bigint DEFAULT 0 NOT NULL,
	"cached_tokens" bigint DEFAULT 0 NOT NULL,
	"output_tokens" bigint DEFAULT 0 NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "model_budget_user_id_period_pk" PRIMARY KEY("user_id","period"),
	CONSTRAINT "model_budget_within_limit" CHECK (held_micros + spent_micros <= limit_micros)
);
--> statement-breakpoint
ALTER TABLE "model_budget" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "model_call" (
	"user_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"tailoring_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"model" text NOT NULL,
	"lane" text NOT NULL,
	"day" text NOT NULL,
	"bound_micros" bigint NOT NULL,
	"cost_micros" bigint,
	"outcome" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"settled_at" timestamp (3) with time zone,
	CONSTRAINT "model_call_user_id_id_pk" PRIMARY KEY("user_id","id")
);
--> statement-breakpoint
ALTER TABLE "model_call" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "overnight_run" (
	"user_id" uuid NOT NULL,
	"batch_id" uuid NOT NULL,
	"round" integer NOT NULL,
	"status" text NOT NULL,
	"requests" jsonb,
	"input_file_id" text,
	"provider_batch_id" text,
	"submitted_at" timestamp (3) with time zone,
	"lease_token" uuid,
	"lease_until" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "overnight_run_user_id_batch_id_round_pk" PRIMARY KEY("user_id","batch_id","round")
);
--> statement-breakpoint
ALTER TABLE "overnight_run" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "tailoring" ADD COLUMN "lane" text DEFAULT 'now' NOT NULL;--> statement-breakpoint
ALTER TABLE "model_answer" ADD CONSTRAINT "model_answer_user_id_resume_id_resume_user_id_id_fk" FOREIGN KEY ("user_id","resume_id") REFERENCES "public"."resume"("user_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "model_budget" ADD CONSTRAINT "model_budget_user_id_account_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."account"("user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "model_call" ADD CONSTRAINT "model_call_user_id_account_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."account"("user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overnight_run" ADD CONSTRAINT "overnight_run_user_id_account_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."account"("user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "model_answer_resume" ON "model_answer" USING btree ("user_id","resume_id");--> statement-breakpoint
CREATE INDEX "model_answer_created" ON "model_answer" USING btree ("user_id","created_at");--> statement-breakpoint
CREATE INDEX "model_call_unsettled" ON "model_call" USING btree ("user_id","tailoring_id") WHERE settled_at is null;--> statement-breakpoint
CREATE POLICY "own_rows" ON "model_answer" AS PERMISSIVE FOR ALL TO public USING (user_id = nullif(current_setting('app.user_id', true), '')::uuid) WITH CHECK (user_id = nullif(current_setting('app.user_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows" ON "model_budget" AS PERMISSIVE FOR ALL TO public USING (user_id = nullif(current_setting('app.user_id', true), '')::uuid) WITH CHECK (user_id = nullif(current_setting('app.user_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows" ON "model_call" AS PERMISSIVE FOR ALL TO public USING (user_id = nullif(current_setting('app.user_id', true), '')::uuid) WITH CHECK (user_id = nullif(current_setting('app.user_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows" ON "overnight_run" AS PERMISSIVE FOR ALL TO public USING (user_id = nullif(current_setting('app.user_id', true), '')::uuid) WITH CHECK (user_id = nullif(current_setting('app.user_id', true), '')::uuid);