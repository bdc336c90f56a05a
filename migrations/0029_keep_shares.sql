CREATE TABLE "share" (
	"user_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"label" text,
	"resume_id" uuid,
	"resume_version" integer,
	"tailoring_id" uuid,
	"allows" text NOT NULL,
	"hides_contact" boolean NOT NULL,
	"secret_hash" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	"opened_at" timestamp (3) with time zone,
	"minute_at" timestamp (3) with time zone,
	"minute_count" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "share_user_id_id_pk" PRIMARY KEY("user_id","id")
);
--> statement-breakpoint
ALTER TABLE "share" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "share_comment" (
	"user_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"share_id" uuid NOT NULL,
	"item_id" text,
	"author" text NOT NULL,
	"body" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "share_comment_user_id_id_pk" PRIMARY KEY("user_id","id")
);
--> statement-breakpoint
ALTER TABLE "share_comment" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "share" ADD CONSTRAINT "share_user_id_account_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."account"("user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "share_comment" ADD CONSTRAINT "share_comment_user_id_share_id_share_user_id_id_fk" FOREIGN KEY ("user_id","share_id") REFERENCES "public"."share"("user_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "share_comment_of" ON "share_comment" USING btree ("user_id","share_id","id");--> statement-breakpoint
CREATE POLICY "own_rows" ON "share" AS PERMISSIVE FOR ALL TO public USING (user_id = nullif(current_setting('app.user_id', true), '')::uuid) WITH CHECK (user_id = nullif(current_setting('app.user_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows" ON "share_comment" AS PERMISSIVE FOR ALL TO public USING (user_id = nullif(current_setting('app.user_id', true), '')::uuid) WITH CHECK (user_id = nullif(current_setting('app.user_id', true), '')::uuid);