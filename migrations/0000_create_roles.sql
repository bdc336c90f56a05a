-- Roles belong to the cluster, so an earlier database of it may have made them.
-- tailorbird_app: the role the code connects as; it owns nothing and row-level security binds it.
-- tailorbird_sweeper: sees ids and due times of every account; the app becomes it for one transaction.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'tailorbird_app') THEN
    CREATE ROLE tailorbird_app LOGIN;
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'tailorbird_sweeper') THEN
    CREATE ROLE tailorbird_sweeper NOLOGIN;
  END IF;
END
$$;
--> statement-breakpoint
GRANT tailorbird_sweeper TO tailorbird_app WITH INHERIT FALSE, SET TRUE;
--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO tailorbird_app, tailorbird_sweeper;
--> statement-breakpoint
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO tailorbird_app;
