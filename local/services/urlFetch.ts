import type { Kernel } from '../kernel/kernel';
import { serve } from '../kernel/serve';
import type { Face } from './face';
import { payloadOf } from './payload';
import type { Quotas } from './quotas';
import { anArray, anObject, aText, mustFit, orNull } from './signature';
import { type Blob, servedBlob } from './utilities/blob';
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
    private readonly url: string,
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
  /** @reported gas-fakes' tests on Apps Script: it has a name; @unknown strict: which, when the answer tells none */
  getBlob(): Blob {
    const type = this.header('Content-Type')?.split(';')[0] ?? null;
    return servedBlob(this.kernel, bufferOf(this.answer.body ?? ''), type, this.fileName);
  }
  getAs(contentType: string): unknown {
    return this.getBlob().getAs(contentType);
  }
  getHeaders(): Record<string, string> {
    const { headers = {} } = this.answer;
    const isTyped = Object.keys(headers).some((name) => name.toLowerCase() === 'content-type');
    return { ...(isTyped ? {} : { 'Content-Type': 'text/plain' }), ...headers };
  }
  /** @documented a header that came several times is a list; here each came once */
  getAllHeaders(): Record<string, string> {
    return this.getHeaders();
  }

  private header(wanted: string): string | undefined {
    return Object.entries(this.getHeaders()).find(([name]) => name.toLowerCase() === wanted.toLowerCase())?.[1];
  }
  private get fileName(): string {
    const told = /filename="?([^";]+)/i.exec(this.header('Content-Disposition') ?? '')?.[1];
    const { pathname, hostname } = new URL(this.url);
    return told ?? (decodeURIComponent(pathname.split('/').pop() ?? '') || hostname);
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
  /** @documented several at once; @unknown strict: one that is wrong is refused before any is sent */
  fetchAll(requests: unknown[]): HTTPResponse[] {
    mustFit(this.kernel, 'UrlFetchApp.fetchAll', [requests], [anArray]);
    const all = requests.map((request): [string, Options] => {
      if (typeof request === 'string') return [request, {}];
      const { url, ...options } = (request ?? {}) as Options & { url?: string };
      return [url ?? '', options];
    });
    for (const [url, options] of all) this.request(url, options);
    return all.map(([url, options]) => this.sent(url, options));
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
    return serve(this.kernel, 'HTTPResponse', new HTTPResponse(this.kernel, answer, request.url));
  }

  /** @reported by scripts' logs: what Google sets itself, and a header of null, are refused by name */
  private checkHeaders(headers: Record<string, unknown>): void {
    for (const [name, value] of Object.entries(headers)) {
      const wrong = headersOfGoogle.includes(name.toLowerCase()) ? name : value === null ? 'null' : undefined;
      if (wrong !== undefined) throw this.kernel.exception(`Attribute provided with invalid value: Header:${wrong}`);
    }
  }
  /** @reported by scripts' logs: the sentences; @unknown strict: which kinds of values are wrong */
  private checkKinds(url: unknown, { method, headers, contentType }: Options): void {
    const fits = {
      url: aText(url),
      method: orNull(aText)(method),
      headers: orNull(anObject)(headers),
      contentType: orNull(aText)(contentType),
    };
    for (const [name, fit] of Object.entries(fits))
      if (!fit) throw this.kernel.exception(`Attribute provided with invalid value: ${name}`);
    if (url === '') throw this.kernel.exception('Attribute provided with no value: url');
  }
  private request(given: string, options: Options): OutsideRequest {
    this.checkKinds(given, options);
    const method = options.method?.toLowerCase() ?? 'get';
    const headers = options.headers ?? {};
    const url = /^[a-z]+:\/\//i.test(given) ? given : `http://${given}`;
    if (!/^https?:\/\/[^\s/?#]+\S*$/i.test(url) || !URL.canParse(url))
      throw this.kernel.exception(`Invalid argument: ${given}`);
    if (url.length > longestUrl) throw this.kernel.exception('Limit Exceeded: URLFetch URL Length.');
    if (!['get', 'delete', 'patch', 'post', 'put', 'head'].includes(method))
      throw this.kernel.exception(`Attribute provided with invalid value: method`);
    this.checkHeaders(headers);
    const boundary = () => `part${Math.floor(this.kernel.random() * 1e15)}`;
    const { text, type } = payloadOf(options.payload, options.contentType ?? undefined, boundary);
    if (Buffer.byteLength(text) > mostBytesOfPayload)
      throw this.kernel.exception('Limit Exceeded: URLFetch POST Size.');
    const isSent = options.payload !== undefined && method === 'get' ? 'post' : method;
    return { url, method: isSent, headers: { ...headers }, contentType: type, payload: text };
  }
}

/** @reported by scripts' logs: at most 150 characters, the last three of them dots when there was more */
function shortened(body: string): string {
  return body.length > mostOfBodyShown ? `${body.slice(0, mostOfBodyShown - 3)}...` : body;
}

export function urlFetchApp(kernel: Kernel, outside: Outside, quotas: Quotas) {
  return serve(kernel, 'UrlFetchApp', new UrlFetchApp(kernel, outside, quotas));
}
