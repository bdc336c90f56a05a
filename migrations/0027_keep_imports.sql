CREATE TABLE "csv_import" (
	"user_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"file_name" text NOT NULL,
	"byte_size" integer NOT NULL,
	"status" text NOT NULL,
	"rows" integer DEFAULT 0 NOT NULL,
	"imported" integer DEFAULT 0 NOT NULL,
	"skipped" integer DEFAULT 0 NOT NULL,
	"failed" integer DEFAULT 0 NOT NULL,
	"errors" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"skips" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"kept" integer,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "csv_import_user_id_id_pk" PRIMARY KEY("user_id","id")
);
--> statement-breakpoint
ALTER TABLE "csv_import" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "csv_import_row" (
	"user_id" uuid NOT NULL,
	"import_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"job_id" uuid NOT NULL,
	CONSTRAINT "csv_import_row_user_id_import_id_application_id_pk" PRIMARY KEY("user_id","import_id","application_id")
);
--> statement-breakpoint
ALTER TABLE "csv_import_row" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "csv_import" ADD CONSTRAINT "csv_import_user_id_account_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."account"("user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "csv_import_row" ADD CONSTRAINT "csv_import_row_user_id_import_id_csv_import_user_id_id_fk" FOREIGN KEY ("user_id","import_id") REFERENCES "public"."csv_import"("user_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "csv_import_row" ADD CONSTRAINT "csv_import_row_user_id_application_id_application_user_id_id_fk" FOREIGN KEY ("user_id","application_id") REFERENCES "public"."application"("user_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "csv_import_row_of" ON "csv_import_row" USING btree ("user_id","application_id");--> statement-breakpoint
CREATE POLICY "own_rows" ON "csv_import" AS PERMISSIVE FOR ALL TO public USING (user_id = nullif(current_setting('app.user_id', true), '')::uuid) WITH CHECK (user_id = nullif(current_setting('app.user_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows" ON "csv_import_row" AS PERMISSIVE FOR ALL TO public USING (user_id = nullif(current_setting('app.user_id', true), '')::uuid) WITH CHECK (user_id = nullif(current_setting('app.user_id', true), '')::uuid);