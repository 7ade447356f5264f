import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

// Browsers ask their makers for updates, lists, dictionaries and an account, whatever they have loaded.
const MAKERS =
  /(^|\.)(mozilla\.(com|org|net)|firefox\.com|(update|clients\d*|optimizationguide-pa|safebrowsing|content-autofill)\.(googleapis|google)\.com|accounts\.google\.com|gvt1\.com)$/;

/**
 * A proxy that connects nobody and writes down who asked. Pages, workers and the browser itself
 * pass here, so a request cannot be missed for being made by something we do not watch.
 */
export async function recordNetwork(): Promise<NetworkRecord> {
  const requests: string[] = [];
  const note = (host: string) => {
    if (!MAKERS.test(host)) requests.push(host);
  };
  const server = createServer((request, response) => {
    note(new URL(request.url ?? '', 'http://unknown').host);
    response.writeHead(502).end();
  });
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
  });
  server.on('connect', (request, socket) => {
    note(String(request.url).replace(/:443$/, ''));
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    requests,
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

export interface NetworkRecord {
  /** The hosts asked for, in order, without those that the browser asks by itself. */
  requests: string[];
  port: number;
  close(): Promise<void>;
}
