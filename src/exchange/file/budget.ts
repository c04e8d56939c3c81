import { Unreadable } from './unreadable';

/**
 * How much may come out of one chosen file, so that a small archive which unpacks to a giant one stops before the
 * browser does. A voter file of a large city has 50 million letters and 9 million cells.
 */
export class Budget {
  private bytes = 600_000_000;
  private cells = 30_000_000;
  private members = 2_000;

  constructor(private readonly file: string) {}

  takeBytes(count: number): void {
    this.bytes -= count;
    this.check();
  }
  takeCells(count: number): void {
    this.cells -= count;
    this.check();
  }
  takeMember(): void {
    this.members -= 1;
    this.check();
  }
  /** Before anything is unpacked: what the archive itself says. */
  expectBytes(count: number): void {
    if (count > this.bytes) throw new Unreadable('tooLarge', this.file);
  }
  private check(): void {
    if (this.bytes < 0 || this.cells < 0 || this.members < 0) throw new Unreadable('tooLarge', this.file);
  }
}
