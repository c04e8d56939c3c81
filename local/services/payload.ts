import { type Blob, blobIn } from './utilities/blob';
import { bufferOf } from './utilities/bytes';

/** What goes along with a request, and what it says it is. */
interface Payload {
  text: string;
  type: string;
}

const formFields = 'application/x-www-form-urlencoded';

/**
 * What a script gave to be sent: a text or bytes as they are, a blob as the type it is of, an object as the fields of a
 * form, in parts when there are files among them.
 * @param told the content type that the script told, if any
 * @param newBoundary makes what stands between the parts of a form
 */
export function payloadOf(given: unknown, told: string | undefined, newBoundary: () => string): Payload {
  if (given === undefined || given === null) return { text: '', type: told ?? '' };
  if (typeof given === 'string') return { text: given, type: told ?? formFields };
  if (Array.isArray(given)) return { text: bufferOf(given).toString(), type: told ?? formFields };
  const blob = blobIn(given);
  if (blob) return { text: blob.getDataAsString(), type: told ?? blob.getContentType() ?? formFields };
  const fields = Object.entries(given);
  if (told === undefined && fields.some(([, value]) => fileIn(value))) {
    const boundary = newBoundary();
    return { text: inParts(fields, boundary), type: `multipart/form-data; boundary=${boundary}` };
  }
  const texts = fields.map(([key, value]) => [key, String(value)]);
  return { text: new URLSearchParams(texts).toString(), type: told ?? formFields };
}

function fileIn(value: unknown): Blob | undefined {
  return typeof value === 'object' && value !== null ? blobIn(value) : undefined;
}

/** As RFC 7578 has it. */
function inParts(fields: readonly [string, unknown][], boundary: string): string {
  const parts = fields.map(([key, value]) => {
    const file = fileIn(value);
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${key}"`;
    if (!file) return `${head}\r\n\r\n${value}\r\n`;
    const type = file.getContentType() ?? 'application/octet-stream';
    return `${head}; filename="${file.getName() ?? key}"\r\nContent-Type: ${type}\r\n\r\n${file.getDataAsString()}\r\n`;
  });
  return `${parts.join('')}--${boundary}--\r\n`;
}
