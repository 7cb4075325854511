/** A process of its own: takes a body over HTTP, writes it as one row, commits, answers. The least an intake that keeps what it is sent can cost. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { Pool } from 'pg';
import { insertIntoPeer } from './peer-table';

const pool = new Pool({ connectionString: process.argv[2], max: 10 });

const server = createServer((request, response) => {
  void buffer(request).then(async (body) => {
    await pool.query({ ...insertIntoPeer, values: [request.headers['webhook-id'], body.toString('utf8')] });
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"taken":true}');
  }).catch((error: unknown) => void response.writeHead(500).end(String(error)));
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.once('disconnect', () => process.exit());
