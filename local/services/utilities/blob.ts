import type { Kernel } from '../../kernel/kernel';
import { serve, unserved } from '../../kernel/serve';
import type { Face } from '../face';
import { anArray, aText, mustFit, orNull } from '../signature';
import { bufferOf, signed, strangerAmong } from './bytes';
import { decoded, encoded } from './charsets';

const office = 'application/vnd.openxmlformats-officedocument';
const typesByExtension: Record<string, string> = {
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  txt: 'text/plain',
  html: 'text/html',
  htm: 'text/html',
  css: 'text/css',
  js: 'application/javascript',
  json: 'application/json',
  xml: 'text/xml',
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  bmp: 'image/bmp',
  svg: 'image/svg+xml',
  zip: 'application/zip',
  gz: 'application/x-gzip',
  ics: 'text/calendar',
  rtf: 'application/rtf',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  doc: 'application/msword',
  xls: 'application/vnd.ms-excel',
  ppt: 'application/vnd.ms-powerpoint',
  docx: `${office}.wordprocessingml.document`,
  xlsx: `${office}.spreadsheetml.sheet`,
  pptx: `${office}.presentationml.presentation`,
};

/** Google makes a PDF of documents and pages, and one kind of picture of another. */
const pictures = ['image/bmp', 'image/gif', 'image/jpeg', 'image/png'];
const becomesPdf = /^(text\/(html|plain)|application\/(vnd|msword))/;

type BlobFace =
  | 'copyBlob'
  | 'isGoogleType'
  | `get${'As' | 'Bytes' | 'ContentType' | 'DataAsString' | 'Name'}`
  | `set${'Bytes' | 'ContentType' | 'ContentTypeFromExtension' | 'DataFromString' | 'Name'}`;

/**
 * Bytes with a name and a type, as services hand them to each other.
 * @documented https://developers.google.com/apps-script/reference/base/blob
 */
export class Blob implements Face<GoogleAppsScript.Base.Blob, BlobFace> {
  constructor(
    private readonly kernel: Kernel,
    private bytes: Buffer,
    private type: string | null,
    private name: string | null,
  ) {}

  getBytes(): number[] {
    return signed(this.bytes);
  }
  getDataAsString(charset?: string): string {
    mustFit(this.kernel, 'Blob.getDataAsString', [charset], [], [aText]);
    const text = decoded(this.bytes, charset ?? 'UTF-8');
    return text === undefined ? this.refuse(charset) : text;
  }
  getContentType(): string | null {
    return this.type;
  }
  getName(): string | null {
    return this.name;
  }
  /** @documented only its own type here; what Google converts is refused by name; @reported by scripts' logs: the sentence for the rest */
  getAs(contentType: string): unknown {
    mustFit(this.kernel, 'Blob.getAs', [contentType], [aText]);
    const { type } = this;
    if (contentType === type) return this.copyBlob();
    const toPdf = contentType === 'application/pdf' && becomesPdf.test(type ?? '');
    if (toPdf || (pictures.includes(contentType) && pictures.includes(type ?? '')))
      throw this.kernel.exception(`Blob.getAs of ${type} as ${contentType} is not implemented in the workbench`);
    throw this.kernel.exception(`Converting from ${this.type} to ${contentType} is not supported.`);
  }
  copyBlob(): unknown {
    return servedBlob(this.kernel, Buffer.from(this.bytes), this.type, this.name);
  }
  isGoogleType(): boolean {
    return /^application\/vnd\.google-apps\./.test(this.type ?? '');
  }
  setBytes(data: number[]): this {
    mustFit(this.kernel, 'Blob.setBytes', [data], [anArray]);
    const stranger = strangerAmong(data);
    if (stranger !== undefined) throw this.kernel.exception(`Cannot convert ${stranger} to byte.`);
    this.bytes = bufferOf(data);
    return this;
  }
  setDataFromString(text: string, charset?: string): this {
    mustFit(this.kernel, 'Blob.setDataFromString', [text, charset], [aText], [aText, aText]);
    this.bytes = encoded(text, charset ?? 'UTF-8') ?? this.refuse(charset);
    return this;
  }
  setContentType(contentType: string | null): this {
    mustFit(this.kernel, 'Blob.setContentType', [contentType], [orNull(aText)]);
    this.type = contentType;
    return this;
  }
  /** @documented a name without an extension that is known leaves no type */
  setContentTypeFromExtension(): this {
    this.type = typeOfName(this.name ?? '');
    return this;
  }
  setName(name: string | null): this {
    mustFit(this.kernel, 'Blob.setName', [name], [orNull(aText)]);
    this.name = name;
    return this;
  }

  /** @unknown strict: the sentence for a charset that nobody knows, or that is only read here */
  private refuse(charset: string | undefined): never {
    throw this.kernel.exception(`Unsupported charset: ${charset}`);
  }
}

/** The type that a file's name tells by its extension; null when it tells none. */
export function typeOfName(name: string): string | null {
  return typesByExtension[/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''] ?? null;
}

export function servedBlob(kernel: Kernel, bytes: Buffer, type: string | null, name: string | null): Blob {
  return serve(kernel, 'Blob', new Blob(kernel, bytes, type, name));
}

/** The blob behind an argument; a chart or another source of a blob gives its own. */
export function blobIn(value: unknown): Blob | undefined {
  const raw = unserved(value);
  if (raw instanceof Blob) return raw;
  const source = raw as { getBlob?: () => unknown } | null;
  return typeof source?.getBlob === 'function' ? blobIn(source.getBlob()) : undefined;
}
