/** What the gateway path is held against: Node's own server, pg, the same rows. No account, no checks, no contract. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import pg from "pg";
import { serve } from "./serve.ts";

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
const columns = `"user_id", "id", "label", "file_name", "content_type", "byte_size", "status", "failure",
  "object_version", "current_version", "due_at", "lease_token", "lease_until", "revision", "created_at", "updated_at"`;

const server = createServer((request, response) => {
  answer(request.url ?? "").then(
    (body) => response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(body)),
    (error) => response.writeHead(500).end(String(error)),
  );
});

async function answer(url: string): Promise<unknown> {
  const [, id] = /^\/v1\/resumes\/res_([0-9a-f]{32})$/.exec(url) ?? [];
  if (id) {
    const { rows } = await pool.query(`select ${columns} from resume where id = $1`, [id]);
    return rows[0];
  }
  if (url === "/v1/resumes") {
    const { rows } = await pool.query(`select ${columns} from resume order by id desc limit $1`, [21]);
    return { items: rows };
  }
  return { id: "nobody" };
}

server.listen(0, "127.0.0.1", () => serve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
