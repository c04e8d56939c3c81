import { underLock } from './lock';
import { secret } from './outside';
import { property, setProperty } from './properties';

const key = 'linkSecret';
let known: string | undefined;

/**
 * The first 128 bits of the HMAC-SHA256 of a link's id under this script's own secret, as 32 hexadecimal digits.
 * @param properties the script's, if they were read already
 */
export function linkToken(linkId: string, properties?: Readonly<Record<string, string>>): string {
  known ??= properties?.[key] ?? scriptSecret();
  const bytes = Utilities.computeHmacSha256Signature(linkId, known, Utilities.Charset.UTF_8);
  return bytes
    .slice(0, 16)
    .map((byte) => ((byte + 256) % 256).toString(16).padStart(2, '0'))
    .join('');
}

/** Made once for each script; a copied Sheet's script makes its own, because properties are not copied. */
function scriptSecret(): string {
  const existing = property(key);
  if (existing) return existing;
  const made = underLock(() => {
    const meanwhile = property(key);
    if (meanwhile) return meanwhile;
    const fresh = secret() + secret();
    setProperty(key, fresh);
    return fresh;
  });
  if (!made)
    throw new Error('The secret for links could not be made because another run was saving. Please try again.');
  return made.done;
}
