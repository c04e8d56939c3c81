import type { Kernel } from '../../kernel/kernel';
import { serve, unserved } from '../../kernel/serve';
import type { Face } from '../face';
import { bufferOf, encodingOf, signed } from './bytes';

const typesByExtension: Record<string, string> = {
  csv: 'text/csv',
  txt: 'text/plain',
  html: 'text/html',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  svg: 'image/svg+xml',
  zip: 'application/zip',
  ics: 'text/calendar',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

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
    return this.bytes.toString(this.encoding(charset));
  }
  getContentType(): string | null {
    return this.type;
  }
  getName(): string | null {
    return this.name;
  }
  /** @unknown strict: only its own type; what Google converts (Docs to PDF and so on) is refused */
  getAs(contentType: string): unknown {
    if (contentType === this.type) return this.copyBlob();
    throw this.kernel.exception(`Converting from ${this.type} to ${contentType} is not supported.`);
  }
  copyBlob(): unknown {
    return servedBlob(this.kernel, Buffer.from(this.bytes), this.type, this.name);
  }
  isGoogleType(): boolean {
    return /^application\/vnd\.google-apps\./.test(this.type ?? '');
  }
  setBytes(data: number[]): this {
    this.bytes = bufferOf(data);
    return this;
  }
  setDataFromString(text: string, charset?: string): this {
    this.bytes = bufferOf(String(text), this.encoding(charset));
    return this;
  }
  setContentType(contentType: string | null): this {
    this.type = contentType;
    return this;
  }
  /** @documented a name without an extension that is known leaves no type */
  setContentTypeFromExtension(): this {
    this.type = typeOfName(this.name ?? '');
    return this;
  }
  setName(name: string): this {
    this.name = String(name);
    return this;
  }

  private encoding(charset?: string): BufferEncoding {
    const encoding = encodingOf(charset);
    if (!encoding) throw this.kernel.exception(`Charset ${charset} is not implemented in the workbench`);
    return encoding;
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
