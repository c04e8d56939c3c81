/** Chance, secrets and addresses: what only Google can tell. */
export function random(): number {
  return Math.random();
}

/** 128 random bits as 32 hexadecimal digits: two of Google's random UUIDs (122 bits each), digested together. */
export function secret(): string {
  return digest(Utilities.getUuid() + Utilities.getUuid()).slice(0, 32);
}

/** SHA-256 of a text's UTF-8, as 64 hexadecimal digits. */
export function digest(text: string): string {
  const bytes = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8);
  return bytes.map((byte) => ((byte + 256) % 256).toString(16).padStart(2, '0')).join('');
}

/** Address of this script's web app; '' before its first deployment. */
export function pagesUrl(): string {
  return ScriptApp.getService().getUrl() ?? '';
}
