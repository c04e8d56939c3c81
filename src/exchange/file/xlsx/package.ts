import type { Budget } from '../budget';
import { textOf, utf8 } from '../textOf';
import { unpacked, unpackInPieces } from '../unpacked';
import type { Member } from '../zipMembers';
import { xmlReader } from './xml';

/** The members of an .xlsx file, which point to each other. */
export class Package {
  private readonly members = new Map<string, Member>();

  constructor(
    private readonly file: string,
    members: readonly Member[],
    readonly budget: Budget,
  ) {
    for (const member of members) this.members.set(member.path.toLowerCase(), member);
  }

  text(path: string): string | undefined {
    const member = this.members.get(path.toLowerCase());
    return member && textOf(unpacked(this.file, member, this.budget));
  }
  /** Hands on a member that may be very long. @returns whether there is one */
  pieces(path: string, take: (text: string) => void): boolean {
    const member = this.members.get(path.toLowerCase());
    if (!member) return false;
    const decoder = utf8();
    unpackInPieces(this.file, member, this.budget, (piece) => take(decoder.decode(piece, { stream: true })));
    return true;
  }
  /** Where a member points to, by the id of the pointer. */
  pointers(path: string): Map<string, Pointer> {
    const found = new Map<string, Pointer>();
    const [folder, name] = split(path);
    const xml = this.text(`${folder}_rels/${name}.rels`);
    if (xml === undefined) return found;
    xmlReader({
      open: (element, attributes) => {
        if (element !== 'Relationship') return;
        const { Id = '', Type = '', Target = '' } = attributes();
        found.set(Id, { kind: Type.slice(Type.lastIndexOf('/') + 1), path: resolved(folder, Target) });
      },
    })(xml);
    return found;
  }
}

export interface Pointer {
  readonly kind: string;
  readonly path: string;
}

function split(path: string): [string, string] {
  const at = path.lastIndexOf('/') + 1;
  return [path.slice(0, at), path.slice(at)];
}

function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
