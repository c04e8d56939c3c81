/** A round (a closed tour) held in an array, with each point's place in it beside. What was turned can be turned back. */
export class Round {
  private readonly place: Int32Array;
  private turned = new Int32Array(1024);
  private count = 0;

  /** @param tour the points 0 to n - 1, each once; it is changed in place */
  constructor(readonly tour: Int32Array) {
    this.place = new Int32Array(tour.length);
    for (let k = 0; k < tour.length; k++) this.place[tour[k] as number] = k;
  }

  next(point: number): number {
    const k = (this.place[point] as number) + 1;
    return this.tour[k === this.tour.length ? 0 : k] as number;
  }
  previous(point: number): number {
    const k = this.place[point] as number;
    return this.tour[(k === 0 ? this.tour.length : k) - 1] as number;
  }
  /** The point so many steps onward from a place. */
  at(place: number, steps: number): number {
    const k = place + steps;
    return this.tour[k >= this.tour.length ? k - this.tour.length : k] as number;
  }
  /** Whether `b` comes from `a` onward no later than `c`. */
  isBetween(a: number, b: number, c: number): boolean {
    const [p, q, r] = [this.place[a] as number, this.place[b] as number, this.place[c] as number];
    return p <= r ? p <= q && q <= r : q >= p || q <= r;
  }

  /**
   * The bonds of a with b and of c with the point beyond it, on the same side, become those of a with c and of b with
   * that point. Said in points, so that it holds whichever way the round now runs.
   */
  exchange(a: number, b: number, c: number): void {
    if (this.next(a) === b) this.turn(this.place[b] as number, this.place[c] as number);
    else this.turn(this.place[c] as number, this.place[b] as number);
  }

  /** Three neighboring stretches of so many points, the first of them one step after `place`, change their order to 3, 2, 1. */
  reorder(place: number, one: number, two: number, three: number): void {
    const n = this.tour.length;
    const from = (steps: number) => (place + steps) % n;
    this.flip(from(1), from(one + two + three), one + two + three);
    this.flip(from(1), from(three), three);
    this.flip(from(three + 1), from(three + two), two);
    this.flip(from(three + two + 1), from(three + two + one), one);
  }

  /** From here on changes can be undone. */
  mark(): void {
    this.count = 0;
  }
  undo(): void {
    while (this.count > 0) {
      const to = this.turned[--this.count] as number;
      const from = this.turned[--this.count] as number;
      this.swap(from, to, this.lengthOf(from, to) >> 1);
    }
  }

  /** Turns the stretch between two places round; the rest instead when that is shorter, which is the same round. */
  private turn(from: number, to: number): void {
    const n = this.tour.length;
    const inside = this.lengthOf(from, to);
    if (inside * 2 <= n) this.flip(from, to, inside);
    else this.flip(to + 1 === n ? 0 : to + 1, from === 0 ? n - 1 : from - 1, n - inside);
  }
  private flip(from: number, to: number, length: number): void {
    if (this.count + 2 > this.turned.length) {
      const larger = new Int32Array(this.turned.length * 2);
      larger.set(this.turned);
      this.turned = larger;
    }
    this.turned[this.count++] = from;
    this.turned[this.count++] = to;
    this.swap(from, to, length >> 1);
  }
  private lengthOf(from: number, to: number): number {
    const length = to - from;
    return (length < 0 ? length + this.tour.length : length) + 1;
  }
  private swap(from: number, to: number, pairs: number): void {
    const { tour, place } = this;
    const last = tour.length - 1;
    for (let i = from, j = to, k = pairs; k > 0; k--) {
      const a = tour[i] as number;
      const b = tour[j] as number;
      tour[i] = b;
      place[b] = i;
      tour[j] = a;
      place[a] = j;
      i = i === last ? 0 : i + 1;
      j = j === 0 ? last : j - 1;
    }
  }
}
