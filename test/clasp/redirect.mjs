// Sends every https request of a child process to a plain server on this machine.
import http from 'node:http';
import https from 'node:https';

const target = new URL(process.env.FAKE_GOOGLE);
https.request = (address, options, callback) => {
  const url = new URL(String(address));
  return http.request(
    {
      host: target.hostname,
      port: target.port,
      path: url.pathname + url.search,
      method: options.method,
      headers: { ...options.headers, 'x-original-host': url.host },
    },
    callback,
  );
};
