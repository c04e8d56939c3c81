import { gunzipSync, gzipSync } from 'node:zlib';
import type { Kernel } from '../../kernel/kernel';
import { anArray, anObject, aText, type Fits, mustFit, orNull } from '../signature';
import { type Blob, blobIn, servedBlob, typeOfName } from './blob';
import { bufferOf } from './bytes';
import { unzipped, zipped } from './zip';

const aBlob: Fits = (value) => anObject(value) && blobIn(value) !== undefined;
const aName = orNull(aText);

/** @reported gas-fakes' tests on Apps Script: a blob without a name becomes archive.gz */
export function gzip(kernel: Kernel, args: readonly unknown[]): Blob {
  mustFit(kernel, 'Utilities.gzip', args, [aBlob, aName]);
  const [blob, name] = [blobIn(args[0]) as Blob, args[1] as string | undefined];
  const bytes = gzipSync(bufferOf(blob.getBytes()));
  return servedBlob(kernel, bytes, 'application/x-gzip', name ?? `${blob.getName() ?? 'archive'}.gz`);
}

/** @reported by scripts that unpack what a cache kept: a blob without a type is refused; what is no gzip is, too */
export function ungzip(kernel: Kernel, args: readonly unknown[]): Blob {
  mustFit(kernel, 'Utilities.ungzip', args, [aBlob]);
  const blob = blobIn(args[0]) as Blob;
  needed(kernel, blob.getContentType(), 'content type');
  const name = blob.getName()?.replace(/\.gz$/, '') ?? null;
  let bytes: Buffer;
  try {
    bytes = gunzipSync(bufferOf(blob.getBytes()));
  } catch {
    throw kernel.exception('Could not decompress gzip.');
  }
  return servedBlob(kernel, bytes, null, name);
}

/** @reported by scripts' logs: a blob without a name is refused; @unknown strict: two of one name are, too */
export function zip(kernel: Kernel, args: readonly unknown[]): Blob {
  const areBlobs: Fits = (value) => anArray(value) && (value as unknown[]).every(aBlob);
  mustFit(kernel, 'Utilities.zip', args, [areBlobs, aName]);
  const files = (args[0] as unknown[]).map((source) => {
    const blob = blobIn(source) as Blob;
    return { name: needed(kernel, blob.getName(), 'name'), bytes: bufferOf(blob.getBytes()) };
  });
  const twice = files.find((file, place) => files.findIndex((other) => other.name === file.name) < place);
  if (twice) throw kernel.exception(`Invalid argument: duplicate entry: ${twice.name}`);
  return servedBlob(kernel, zipped(files), 'application/zip', (args[1] as string | undefined) ?? 'archive.zip');
}

/** @documented each named with the full path inside the archive */
export function unzip(kernel: Kernel, args: readonly unknown[]): Blob[] {
  mustFit(kernel, 'Utilities.unzip', args, [aBlob]);
  const files = unzipped(bufferOf((blobIn(args[0]) as Blob).getBytes()));
  if (!files) throw kernel.exception('Invalid argument');
  return files.map(({ name, bytes }) => servedBlob(kernel, bytes, typeOfName(name), name));
}

/** @reported by scripts' logs: the sentence */
function needed(kernel: Kernel, value: string | null, what: string): string {
  if (value !== null) return value;
  throw kernel.exception(`Blob object must have non-null ${what} for this operation.`);
}
