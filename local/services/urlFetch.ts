import type { Kernel } from '../kernel/kernel';
import { serve } from '../kernel/serve';
import type { Face } from './face';
import type { Quotas } from './quotas';
import { anArray, anObject, aText, mustFit } from './signature';
import { type Blob, blobIn, servedBlob } from './utilities/blob';
import { bufferOf, signed } from './utilities/bytes';
import { decoded } from './utilities/charsets';

/** What a script asks of the world outside. */
export interface OutsideRequest {
  url: string;
  method: string;
  headers: Record<string, string>;
  contentType: string;
  payload: string;
}

/** What the world answers. */
export interface OutsideAnswer {
  code?: number;
  headers?: Record<string, string>;
  body?: string;
}

/** The world outside as a test plays it: undefined for an address that it does not know. */
export type Outside = (request: OutsideRequest) => OutsideAnswer | undefined;

const longestUrl = 2082;
const mostOfBodyShown = 150;
const headersOfGoogle = ['host', 'content-length'];
const mostBytesOfPayload = 50 * 1024 * 1024;

interface Options {
  method?: string;
  headers?: Record<string, string>;
  contentType?: string;
  payload?: unknown;
  muteHttpExceptions?: boolean;
}

type ResponseFace = `get${'AllHeaders' | 'As' | 'Blob' | 'Content' | 'ContentText' | 'Headers' | 'ResponseCode'}`;

/** @documented https://developers.google.com/apps-script/reference/url-fetch/http-response */
class HTTPResponse implements Face<GoogleAppsScript.URL_Fetch.HTTPResponse, ResponseFace> {
  constructor(
    private readonly kernel: Kernel,
    private readonly answer: OutsideAnswer,
  ) {}

  getResponseCode(): number {
    return this.answer.code ?? 200;
  }
  getContentText(charset?: string): string {
    mustFit(this.kernel, 'UrlFetchApp.HTTPResponse.getContentText', [charset], [], [aText]);
    const text = decoded(bufferOf(this.answer.body ?? ''), charset ?? 'UTF-8');
    if (text === undefined) throw this.kernel.exception(`Unsupported charset: ${charset}`);
    return text;
  }
  getContent(): number[] {
    return signed(bufferOf(this.answer.body ?? ''));
  }
  getBlob(): Blob {
    const { 'Content-Type': type = 'text/plain' } = this.getHeaders();
    return servedBlob(this.kernel, bufferOf(this.answer.body ?? ''), type.split(';')[0] as string, null);
  }
  getAs(contentType: string): unknown {
    return this.getBlob().getAs(contentType);
  }
  getHeaders(): Record<string, string> {
    return { 'Content-Type': 'text/plain', ...this.answer.headers };
  }
  /** @documented a header that came several times is a list; here each came once */
  getAllHeaders(): Record<string, string> {
    return this.getHeaders();
  }
}

/**
 * Reaches nothing but what a test lets it reach.
 * @documented https://developers.google.com/apps-script/reference/url-fetch/url-fetch-app
 */
class UrlFetchApp implements Face<GoogleAppsScript.URL_Fetch.UrlFetchApp, 'fetch' | 'fetchAll' | 'getRequest'> {
  constructor(
    private readonly kernel: Kernel,
    private readonly outside: Outside,
    private readonly quotas: Quotas,
  ) {}

  /** @reported by scripts' logs: "DNS error: …", "Request failed for … returned code 404. Truncated server response: …" */
  fetch(url: string, params?: unknown): HTTPResponse {
    mustFit(this.kernel, 'UrlFetchApp.fetch', [url, params], [aText], [aText, anObject]);
    return this.sent(url, (params ?? {}) as Options);
  }
  fetchAll(requests: unknown[]): HTTPResponse[] {
    mustFit(this.kernel, 'UrlFetchApp.fetchAll', [requests], [anArray]);
    return requests.map((request) => {
      if (typeof request === 'string') return this.sent(request, {});
      const { url, ...options } = request as Options & { url: string };
      return this.sent(url, options);
    });
  }
  /** @documented the request that fetch would make */
  getRequest(url: string, params?: unknown): unknown {
    mustFit(this.kernel, 'UrlFetchApp.getRequest', [url, params], [aText], [aText, anObject]);
    return {
      useIntranet: false,
      followRedirects: true,
      validateHttpsCertificates: true,
      ...this.request(url, (params ?? {}) as Options),
    };
  }

  private sent(url: string, options: Options): HTTPResponse {
    const request = this.request(url, options);
    this.quotas.use(this.kernel, 'urlfetch');
    const answer = this.outside(request);
    if (!answer) throw this.kernel.exception(`DNS error: ${request.url}`);
    const { code = 200, body = '' } = answer;
    if (code >= 400 && options.muteHttpExceptions !== true)
      throw this.kernel.exception(
        `Request failed for ${new URL(request.url).origin} returned code ${code}. Truncated server response: ${shortened(body)} (use muteHttpExceptions option to examine full response)`,
      );
    return serve(this.kernel, 'HTTPResponse', new HTTPResponse(this.kernel, answer));
  }

  /** @reported by scripts' logs: what Google sets itself, and a header of null, are refused by name */
  private checkHeaders(headers: Record<string, unknown>): void {
    for (const [name, value] of Object.entries(headers)) {
      const wrong = headersOfGoogle.includes(name.toLowerCase()) ? name : value === null ? 'null' : undefined;
      if (wrong !== undefined) throw this.kernel.exception(`Attribute provided with invalid value: Header:${wrong}`);
    }
  }
  private request(given: string, { method = 'get', headers = {}, contentType, payload }: Options): OutsideRequest {
    const url = /^[a-z]+:\/\//i.test(given) ? given : `http://${given}`;
    if (!/^https?:\/\/[^\s/?#]+\S*$/i.test(url)) throw this.kernel.exception(`Invalid argument: ${given}`);
    if (url.length > longestUrl) throw this.kernel.exception('Limit Exceeded: URLFetch URL Length.');
    if (!['get', 'delete', 'patch', 'post', 'put', 'head'].includes(method.toLowerCase()))
      throw this.kernel.exception(`Attribute provided with invalid value: method`);
    this.checkHeaders(headers);
    const text = textOf(payload);
    if (Buffer.byteLength(text) > mostBytesOfPayload)
      throw this.kernel.exception('Limit Exceeded: URLFetch POST Size.');
    const isSent = payload !== undefined && method === 'get' ? 'post' : method.toLowerCase();
    const type = contentType ?? (payload === undefined ? '' : 'application/x-www-form-urlencoded');
    return { url, method: isSent, headers: { ...headers }, contentType: type, payload: text };
  }
}

/** @reported by scripts' logs: at most 150 characters, the last three of them dots when there was more */
function shortened(body: string): string {
  return body.length > mostOfBodyShown ? `${body.slice(0, mostOfBodyShown - 3)}...` : body;
}

/** A text as it is, the bytes of a blob as text, a form's fields as a browser sends them. */
function textOf(payload: unknown): string {
  if (payload === undefined || payload === null) return '';
  if (typeof payload === 'string') return payload;
  const blob = blobIn(payload);
  if (blob) return blob.getDataAsString();
  return new URLSearchParams(Object.entries(payload).map(([key, value]) => [key, String(value)])).toString();
}

export function urlFetchApp(kernel: Kernel, outside: Outside, quotas: Quotas) {
  return serve(kernel, 'UrlFetchApp', new UrlFetchApp(kernel, outside, quotas));
}
