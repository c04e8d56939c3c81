/**
 * Cuts an XML text that comes piece by piece into whole runs of one element, such as rows, so that a sheet of any
 * length is never held whole.
 */
export class XmlPieces {
  private waiting: string[] = [];
  private tail = '';
  private prefix: string | undefined;
  private begun = false;

  /**
   * @param element its name without a prefix
   * @param take hears runs of such elements
   */
  constructor(
    private readonly element: string,
    private readonly take: (xml: string) => void,
  ) {}

  push(text: string): void {
    // A closing tag may be cut in two.
    const seen = this.tail + text;
    const close = this.lastClose(seen);
    this.tail = seen.slice(-80);
    this.waiting.push(text);
    if (close < 0) return;
    const whole = this.waiting.join('');
    const end = whole.length - seen.length + close;
    this.waiting = [whole.slice(end)];
    const start = this.begun ? 0 : whole.search(new RegExp(`<${this.prefix}${this.element}[\\s/>]`));
    this.begun = true;
    if (start >= 0 && start < end) this.take(whole.slice(start, end));
  }

  /** What follows the last such element. */
  rest(): string {
    return this.waiting.join('');
  }

  /** @returns where the last closing tag ends, or -1 */
  private lastClose(text: string): number {
    if (this.prefix === undefined) {
      const found = new RegExp(`</(\\w+:)?${this.element}>`).exec(text);
      if (!found) return -1;
      this.prefix = found[1] ?? '';
    }
    const tag = `</${this.prefix}${this.element}>`;
    const at = text.lastIndexOf(tag);
    return at < 0 ? -1 : at + tag.length;
  }
}
