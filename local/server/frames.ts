import { randomUUID } from 'node:crypto';

const KEPT = 100;

/** HTML that scripts made, waiting to be shown in a sandboxed frame under an address that nobody can guess. */
export class Frames {
  readonly #pages = new Map<string, { html: string; policy: string }>();

  add(html: string, policy: string): string {
    const key = randomUUID();
    this.#pages.set(key, { html, policy });
    const oldest = this.#pages.keys().next().value;
    if (this.#pages.size > KEPT && oldest !== undefined) this.#pages.delete(oldest);
    return `/frame/${key}`;
  }

  get(key: string): { html: string; policy: string } | undefined {
    return this.#pages.get(key);
  }
}
