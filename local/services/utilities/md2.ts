const block = 16;

/** MD2 as RFC 1319 describes it: Node has it no more. */
export function md2(message: Buffer): Buffer {
  const padding = block - (message.length % block);
  const padded = Buffer.concat([message, Buffer.alloc(padding, padding)]);
  const blocks = Buffer.concat([padded, checksum(padded)]);
  const state = new Uint8Array(3 * block);
  for (let at = 0; at < blocks.length; at += block) mix(state, blocks.subarray(at, at + block));
  return Buffer.from(state.subarray(0, block));
}

function mix(state: Uint8Array, bytes: Buffer): void {
  for (const [place, byte] of bytes.entries()) {
    state[block + place] = byte;
    state[2 * block + place] = byte ^ (state[place] as number);
  }
  let last = 0;
  for (let round = 0; round < 18; round += 1) {
    for (let place = 0; place < state.length; place += 1) {
      last = (state[place] as number) ^ (table()[last] as number);
      state[place] = last;
    }
    last = (last + round) & 255;
  }
}

function checksum(padded: Buffer): Buffer {
  const sum = Buffer.alloc(block);
  let last = 0;
  for (const [at, byte] of padded.entries()) {
    last = (sum[at % block] as number) ^ (table()[byte ^ last] as number);
    sum[at % block] = last;
  }
  return sum;
}

let known: number[] | undefined;

function table(): number[] {
  known ??= shuffledByPi();
  return known;
}

/** The numbers to 255, shuffled by the digits of pi. */
function shuffledByPi(): number[] {
  const digits = piDigits(800);
  const numbers = Array.from({ length: 256 }, (_, number) => number);
  let at = 0;
  const below = (limit: number): number => {
    const width = limit > 100 ? 3 : limit > 10 ? 2 : 1;
    const drawn = Number(digits.slice(at, at + width));
    at += width;
    const fair = limit * Math.floor(10 ** width / limit);
    return drawn < fair ? drawn % limit : below(limit);
  };
  for (let count = 2; count <= numbers.length; count += 1) {
    const place = below(count);
    [numbers[place], numbers[count - 1]] = [numbers[count - 1] as number, numbers[place] as number];
  }
  return numbers;
}

/** By Machin: pi is 16 arctan(1/5) - 4 arctan(1/239). */
function piDigits(count: number): string {
  const unit = 10n ** BigInt(count + 10);
  const arctan = (inverse: bigint) => {
    let [sum, power] = [0n, unit / inverse];
    for (let odd = 1n; power !== 0n; odd += 2n) {
      sum += odd % 4n === 1n ? power / odd : -(power / odd);
      power /= inverse * inverse;
    }
    return sum;
  };
  return String(16n * arctan(5n) - 4n * arctan(239n)).slice(0, count);
}
