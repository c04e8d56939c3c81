import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked {
  method: string;
  url: string;
  // biome-ignore lint/suspicious/noExplicitAny: whatever the caller sent
  body: any;
}

/** Answers what clasp asks of Google, and keeps what it was asked. */
export async function fakeGoogle() {
  const asked: Asked[] = [];
  let scripts = 0;
  let versions = 0;
  const server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8');
    request.on('data', (chunk) => {
      text += chunk;
    });
    request.on('end', () => {
      const url = request.url ?? '';
      const method = request.method ?? '';
      asked.push({ method, url, body: text.startsWith('{') ? JSON.parse(text) : text });
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(answer(method, url)));
    });
  });
  const answer = (method: string, url: string) => {
    if (url.startsWith('/token')) return { access_token: 'fake', expires_in: 3600, token_type: 'Bearer' };
    if (method === 'GET') return { files: [] };
    if (url.startsWith('/v1/projects') && url.endsWith('/versions')) return { versionNumber: ++versions };
    if (/\/deployments/.test(url)) {
      const deploymentId = method === 'PUT' ? url.split('/').pop() : `deployment-of-${url.split('/')[3]}`;
      return { deploymentId, deploymentConfig: { versionNumber: versions } };
    }
    if (/\/v1\/projects(\?|$)/.test(url)) return { scriptId: `script-${++scripts}`.padEnd(40, 'x') };
    if (url.includes('/drive/v3/files')) return { id: `sheet-${scripts + 1}`.padEnd(44, 'y') };
    return {};
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { asked, address: `http://127.0.0.1:${port}`, close: () => server.close() };
}
